import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEntry } from '../../_kit/audit/stored-entry.ts';
import type { AgencyReport as AgencyReportValue } from '../../_kit/reports/load-reports.ts';
import type { CentrePanel as CentrePanelValue } from '../../_kit/reports/load-centre-panels.ts';
import type { PersonRow } from '../../_kit/people/person-entity.ts';
import type { Submission as SubmissionValue } from '../../_kit/reports/submissions.ts';
import type {
  SurveyWaveRow,
  SurveyEstimateRow,
  FeedbackTallyRow,
} from '../accountability/entities.ts';
import type {
  SteeringCommitteeRow,
  CommitteeMemberRow,
  MeetingRow,
  DecisionRow,
  ActionPointRow,
} from '../committee/entities.ts';
import type {
  ReportDecisionRow,
  ReportToDecideRow,
  ReportsToVerifyRow,
} from '../decisions/entities.ts';
import type {
  ResultStatementRow,
  IndicatorRow,
  IndicatorVersionRow,
} from '../framework/entities.ts';
import type { IndicatorReportRow, JointCellRow } from '../joint/entities.ts';
import type { AuditRecommendationRow, BoardReportRow } from '../oversight/entities.ts';
import type {
  PublicationRow,
  PublishedCellRow,
  PublishedFigureRow,
  PublicationChangeRow,
  AgencyChangeRow,
} from '../publications/entities.ts';
import type {
  ReferenceSourceRow,
  AgencyRow,
  CountryRow,
  MunicipalityRow,
  SdgRow,
} from '../reference/entities.ts';
import type { RiskRow, ExplanationRow, ForecastRow } from '../steering/entities.ts';
import type { ApprovalRow } from '../committee/approvals/entities.ts';
import type { TargetRow, TargetMilestoneRow } from '../framework/targets/entities.ts';
import type {
  ReportingPeriodRow,
  AgencyCompletenessRow,
  CentreCompletenessRow,
  LateSubmissionRow,
} from '../joint/completeness/entities.ts';
import type { CubePeriodRow, CubeCellRow } from '../joint/cube/entities.ts';
import type { Context } from '../loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number | (() => Promise<number>) };
  Float: { input: number; output: number };
  /** A calendar date, ISO 8601: `2025-09-30`. */
  Date: { input: string; output: string };
  /** A moment with its offset, RFC 3339: `2025-09-30T12:00:00Z`. */
  DateTime: { input: string; output: string | Date };
  /** An exact decimal number as text, used for money: `"1250.40"`. Never a float. */
  Decimal: { input: string; output: string };
  _FieldSet: { input: unknown; output: unknown };
};

/** The seven UN bodies of the initiative. */
export type AgencyCode =
  /** UN High Commissioner for Refugees. OECD/DAC channel 41121. */
  | 'UNHCR'
  /** International Organization for Migration. OECD/DAC channel 47066. */
  | 'IOM'
  /** International Labour Organization. OECD/DAC channel 41302. */
  | 'ILO'
  /** UN Entity for Gender Equality and the Empowerment of Women. OECD/DAC channel 41146. */
  | 'UN_WOMEN'
  /** Pan American Health Organization. OECD/DAC channel 47083. */
  | 'PAHO'
  /** UN Children's Fund. OECD/DAC channel 41122. */
  | 'UNICEF'
  /** UN Office for Project Services. OECD/DAC channel 41502. */
  | 'UNOPS';

/** The group a person in mobility belongs to, as recorded at a contact; it may change over time. */
export type PopulationGroup =
  /** Has claimed asylum; not yet decided. */
  | 'ASYLUM_SEEKER'
  /** Recognised as a refugee. */
  | 'REFUGEE'
  /** Granted complementary protection. */
  | 'COMPLEMENTARY_PROTECTION'
  /** Any other migrant. */
  | 'MIGRANT'
  /** A Mexican who was repatriated; not UNHCR's "returned refugee". */
  | 'RETURNED_NATIONAL'
  /** Lives in the receiving community. */
  | 'HOST_COMMUNITY'
  /** None of the above, or not recorded. */
  | 'OTHER';

/** Sex as recorded. Unknown is a category, never dropped. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither female nor male. */
  | 'OTHER'
  /** Not recorded. */
  | 'UNKNOWN'
  /** Of figures that others see: `OTHER` and `UNKNOWN` together, since they are few. */
  | 'OTHER_OR_UNKNOWN';

/** Age in completed years, in bands. */
export type AgeBand =
  /** 0 to 4 years. */
  | 'AGE_0_4'
  /** 5 to 11 years. */
  | 'AGE_5_11'
  /** 12 to 17 years. */
  | 'AGE_12_17'
  /** 15 to 17 years: as ILO records, part of 12 to 17. */
  | 'AGE_15_17'
  /** 0 to 17 years, merged. */
  | 'AGE_0_17'
  /** 18 to 59 years. */
  | 'AGE_18_59'
  /** 60 years and more. */
  | 'AGE_60_PLUS'
  /** Not recorded. */
  | 'UNKNOWN';

/** Whether a person lives with a disability, as she answers. */
export type Disability =
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO'
  /** Not asked or not answered. */
  | 'UNKNOWN';

/** A service for which one agency refers a person to another. */
export type ServiceType =
  /** Access to international protection. */
  | 'INTERNATIONAL_PROTECTION'
  /** Legal counselling. */
  | 'LEGAL_COUNSELLING'
  /** Documents. */
  | 'DOCUMENTATION'
  /** Shelter. */
  | 'SHELTER'
  /** Cash assistance. */
  | 'CASH'
  /** Employment. */
  | 'EMPLOYMENT'
  /** Certification of skills. */
  | 'SKILLS_CERTIFICATION'
  /** Response to gender-based violence. */
  | 'GBV_RESPONSE'
  /** Empowerment of women. */
  | 'WOMEN_EMPOWERMENT'
  /** Primary health care. */
  | 'PRIMARY_HEALTH'
  /** Mental health and psychosocial support. */
  | 'MHPSS'
  /** Vaccination. */
  | 'VACCINATION'
  /** Child protection. */
  | 'CHILD_PROTECTION'
  /** Education. */
  | 'EDUCATION'
  /** Family reunification. */
  | 'FAMILY_REUNIFICATION'
  /** Voluntary return. */
  | 'VOLUNTARY_RETURN';

/** The language of a label. Labels fall back from Spanish to English to French. */
export type Language =
  /** English. */
  | 'EN'
  /** Spanish. */
  | 'ES'
  /** French. */
  | 'FR';

/** An ISO 4217 currency in which the initiative keeps its books. */
export type Currency =
  /** US dollar. */
  | 'USD'
  /** Mexican peso. */
  | 'MXN';

/** Where an agency's report of an indicator and a period stands on the calendar. */
export type ReportStatus =
  /** The agency does not report this indicator in this period. */
  | 'NOT_APPLICABLE'
  /** Expected, and its due date has not come. */
  | 'NOT_DUE'
  /** Its due date has passed and it is not submitted, or not for every centre. */
  | 'MISSING'
  /** Submitted. */
  | 'REPORTED';

/** Where a report stands on its way to publication. */
export type ReportStage =
  /** Computed, not yet submitted. */
  | 'DRAFT'
  /** Submitted by the agency. */
  | 'SUBMITTED'
  /** Sent back to the agency with a reason. */
  | 'RETURNED'
  /** Verified by governance. */
  | 'VERIFIED'
  /** Approved by the committee. */
  | 'APPROVED'
  /** Published. */
  | 'PUBLISHED';

/** One agency's report of one indicator in one period. */
export type AgencyReport = {
  readonly __typename?: 'AgencyReport';
  /** Where it stands on the calendar. */
  readonly status: ReportStatus;
  /** Where it stands on its way to publication; null until there is a report. */
  readonly stage?: Maybe<ReportStage>;
  /** 1 for the first draft, one more for each later draft, correction and restatement. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** SHA-256, in hexadecimal, of the version's whole content and a random number that stays with the agency: by it a decision quotes the version. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Why the version restates an earlier one; null where it restates none. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The day by which it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which its first complete version was submitted. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** The moment up to which records were counted. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** What happened in the period. */
  readonly inPeriod?: Maybe<Figure>;
  /** From 1 January of a month's, quarter's or year's year, or from the start of a project period's project year, to the period's end. */
  readonly yearToDate?: Maybe<Figure>;
  /** From the start of the initiative, 1 October 2024, to the period's end. */
  readonly toDate?: Maybe<Figure>;
  /** The declared tables of the period, their margins included. */
  readonly cells: ReadonlyArray<Cell>;
  /** What happened to the versions that were submitted, the oldest first. */
  readonly history: ReadonlyArray<ReportEvent>;
  /** Where the standing version's means of verification are kept. */
  readonly evidence: ReadonlyArray<EvidenceLink>;
  /** The moment until which an approved report is reopened, so that it may be restated; null where it is not. */
  readonly reopenedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** A later version that was submitted and waits for a decision while this one stands; null where there is none. */
  readonly pending?: Maybe<AgencyReport>;
};

/** What may happen to a version of a report. */
export type ReportEventKind =
  /** Computed by the agency from its records. */
  | 'DRAFTED'
  /** Made by the agency of an earlier version, with a reason. */
  | 'CORRECTED'
  /** Submitted by the agency. */
  | 'SUBMITTED'
  /** Taken back by the agency before anybody verified it. */
  | 'TAKEN_BACK'
  /** Sent back to the agency with a reason. */
  | 'RETURNED'
  /** Verified by governance. */
  | 'VERIFIED'
  /** Approved by the committee: locked from then on. */
  | 'APPROVED'
  /** Unlocked with a reason, until a moment. */
  | 'REOPENED'
  /** Published by governance. */
  | 'PUBLISHED'
  /** Its publication was withdrawn by the data-protection officer. */
  | 'WITHDRAWN';

/** Something that happened to one version of a report; only added to. */
export type ReportEvent = {
  readonly __typename?: 'ReportEvent';
  /** The version to which it happened. */
  readonly version: Scalars['Int']['output'];
  /** What happened. */
  readonly event: ReportEventKind;
  /** When, in the agency's calendar; of a decision, when it was taken. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it: a pseudonym of the subgraph in which it was done. */
  readonly actor: Scalars['ID']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Of a reopening: the moment at which it ends. */
  readonly expiresOn?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256, in hexadecimal, of the version's content. */
  readonly sha256: Scalars['String']['output'];
};

/** Where a means of verification is kept. */
export type EvidenceLink = {
  readonly __typename?: 'EvidenceLink';
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Its address. */
  readonly url: Scalars['String']['output'];
  /** When the agency said so. */
  readonly addedAt: Scalars['DateTime']['output'];
};

/** One version of a report as its own agency sees it. Its content never changes. */
export type ReportVersion = {
  readonly __typename?: 'ReportVersion';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** Its number: one more than that of the version made before it. */
  readonly version: Scalars['Int']['output'];
  /** Where it stands on its way to publication. */
  readonly stage: ReportStage;
  /** SHA-256, in hexadecimal, of its whole content and a random number that stays with the agency. */
  readonly sha256: Scalars['String']['output'];
  /** The moment up to which records were counted. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The day on which it was submitted; null where it was not, or was taken back. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was made, as its drafting or correction says. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The version that it replaces; null where none had been submitted. */
  readonly restates?: Maybe<Scalars['Int']['output']>;
  /** What is implausible about it, so that it cannot be submitted without a reason; and whether people of the year and to date were corrected as the period's were. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
  /** What happened to it, the oldest first. */
  readonly events: ReadonlyArray<ReportEvent>;
  /** The cells that were corrected by hand; the sums that contain them followed. */
  readonly corrections: ReadonlyArray<CellCorrection>;
  /** What the agency noted about it, the oldest first. */
  readonly notes: ReadonlyArray<ReportNote>;
  /** Where its means of verification are kept. */
  readonly evidence: ReadonlyArray<EvidenceLink>;
  /** The version as others see it; of a draft, as they would if it were submitted now: protected. */
  readonly shown?: Maybe<AgencyReport>;
  /** Its figures whole, unprotected: for the agency's own staff alone. */
  readonly whole?: Maybe<WholeReport>;
  /** What a count of today's records would change in it: for the agency's own staff alone. */
  readonly drift?: Maybe<ReportDrift>;
};

/** A version's figures, unprotected. */
export type WholeReport = {
  readonly __typename?: 'WholeReport';
  /** What happened in the period. */
  readonly inPeriod?: Maybe<Figure>;
  /** Since the beginning of the year or project year, to the period's end. */
  readonly yearToDate?: Maybe<Figure>;
  /** From the start of the initiative to the period's end. */
  readonly toDate?: Maybe<Figure>;
  /** The declared tables of the period, their margins included. */
  readonly cells: ReadonlyArray<Cell>;
};

/** A cell that was corrected by hand. A null dimension is the total over it. */
export type CellCorrection = {
  readonly __typename?: 'CellCorrection';
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** What the version said from which it was made. */
  readonly original: Figure;
  /** What was put in its place. */
  readonly corrected: Figure;
};

/** What an agency noted about a version of its report. */
export type ReportNote = {
  readonly __typename?: 'ReportNote';
  /** When, in the agency's calendar. */
  readonly at: Scalars['DateTime']['output'];
  /** Who: a pseudonym of the agency's own. */
  readonly actor: Scalars['ID']['output'];
  /** The note. */
  readonly text: Scalars['String']['output'];
};

/** What a recount of a version from today's records gives; the version itself stays as it is. */
export type ReportDrift = {
  readonly __typename?: 'ReportDrift';
  /** The last day whose records are counted. */
  readonly recountedOn: Scalars['Date']['output'];
  /** Whether nothing differs. */
  readonly isNone: Scalars['Boolean']['output'];
  /** What happened in the period, by the recount. */
  readonly inPeriod?: Maybe<Figure>;
  /** Since the beginning of the year or project year, by the recount. */
  readonly yearToDate?: Maybe<Figure>;
  /** From the start of the initiative, by the recount. */
  readonly toDate?: Maybe<Figure>;
  /** The cells that differ. */
  readonly cells: ReadonlyArray<CellDrift>;
};

/** A cell that a recount changes. A null dimension is the total over it. */
export type CellDrift = {
  readonly __typename?: 'CellDrift';
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** What the version says; null where it has no such cell, which is zero or no cases. */
  readonly reported?: Maybe<Figure>;
  /** What the recount says; null where it has no such cell. */
  readonly recounted?: Maybe<Figure>;
};

/** A cell to correct by its dimensions, and what to put in its place. A dimension that is left out is totalled over. */
export type CellCorrectionInput = {
  /** Sex. */
  readonly sex?: InputMaybe<Sex>;
  /** Age band. */
  readonly age?: InputMaybe<AgeBand>;
  /** Population group. */
  readonly group?: InputMaybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Whether the person lives with a disability. */
  readonly disability?: InputMaybe<Disability>;
  /** Code of the centre. */
  readonly centre?: InputMaybe<Scalars['ID']['input']>;
  /** The new count. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Of a percentage or a weighted average: what is above the line, anew. */
  readonly numerator?: InputMaybe<Scalars['Float']['input']>;
  /** Of a percentage or a weighted average: what is below the line, anew. */
  readonly denominator?: InputMaybe<Scalars['Float']['input']>;
};

/** Where a means of verification is kept. */
export type EvidenceInput = {
  /** What it is. */
  readonly title: Scalars['String']['input'];
  /** Its address, `https://…`. */
  readonly url: Scalars['String']['input'];
};

/** A number and what it is made of. All parts null and not suppressed: no cases (0/0). */
export type Figure = {
  readonly __typename?: 'Figure';
  /** The figure; a percentage from 0 to 100, a median in days, else a count. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The least it can be, where only bounds are known. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** The most it can be, where only bounds are known. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** Of a percentage or a weighted average: what is above the line. Of a median: null. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** Of a percentage or a weighted average: what is below the line. Of a median: the number of cases. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Of a median: its cases by fixed bands of days, the shortest first; they sum where medians cannot be merged. Null for other kinds. */
  readonly dayBands?: Maybe<ReadonlyArray<DayBand>>;
  /** Reported, and withheld to protect people. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** How many cases took so many whole days; both ends count. The bands are the same everywhere and never change. */
export type DayBand = {
  readonly __typename?: 'DayBand';
  /** The shortest time in the band, in days. */
  readonly fromDay: Scalars['Int']['output'];
  /** The longest time in the band, in days; null where there is no longest. */
  readonly toDay?: Maybe<Scalars['Int']['output']>;
  /** Cases in it. */
  readonly count: Scalars['Int']['output'];
};

/** One cell of a declared table. A null dimension is the total over it. */
export type Cell = {
  readonly __typename?: 'Cell';
  /** Sex, as at the person's first contact in the period. */
  readonly sex?: Maybe<Sex>;
  /** Age band, as at the person's first contact in the period. */
  readonly age?: Maybe<AgeBand>;
  /** Population group, as at the person's first contact in the period. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3; of people, one of the ten largest of the year before, or `OTHER` for the rest. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. Sensitive: crossed with nothing, and shown from ten people on. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. For people, centres overlap and their cells do not sum. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** What was counted. */
  readonly figure: Figure;
};

/** Whether one slice of an indicator was submitted for a period: for one centre, or for all where the indicator has no centres. */
export type Submission = {
  readonly __typename?: 'Submission';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the centre; null where the indicator has no centres. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** Where it stands on the calendar. */
  readonly status: ReportStatus;
  /** The day by which it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day of its first submission. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
};

/** What one agency does at a centre in a period: the centre's cells of its declared tables. */
export type CentrePanel = {
  readonly __typename?: 'CentrePanel';
  /** Whose work this is. */
  readonly agency: AgencyCode;
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** One line for each indicator that the agency reports by centre, in the order of their codes. */
  readonly lines: ReadonlyArray<CentreLine>;
};

/** One indicator of an agency at one centre. */
export type CentreLine = {
  readonly __typename?: 'CentreLine';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Where the agency's report stands on the calendar; not applicable where the agency did not work at the centre, or the centre was closed all the period. */
  readonly status: ReportStatus;
  /** The centre's cell, its other dimensions totalled: zero or no cases where it was open and nobody came; null until reported, and where the table by centre is withheld. */
  readonly figure?: Maybe<Figure>;
};

/** A person as one agency knows her: a pseudonym of that agency alone, and still personal data. Never a node, never listed. */
export type ServedPerson = {
  readonly __typename?: 'ServedPerson';
  /** The agency's own pseudonym. The same person has another one at each agency. */
  readonly id: Scalars['ID']['output'];
  /** Sex as recorded at registration. */
  readonly sex: Sex;
  /** Nationality, ISO 3166-1 alpha-3, or `UNKNOWN`. */
  readonly nationality: Scalars['String']['output'];
  /** Whether the person lives with a disability. */
  readonly disability: Disability;
  /** Day of the first contact with this agency. */
  readonly firstContactOn: Scalars['Date']['output'];
};

/** Classes of the IASC Operational Guidance on Data Responsibility (2023). */
export type SensitivityClass =
  /** May be published. */
  | 'PUBLIC'
  /** For the partners of the initiative. */
  | 'INTERNAL'
  /** For those who need it for their work. */
  | 'CONFIDENTIAL'
  /** For named posts only: disclosure may put people in danger. */
  | 'STRICTLY_CONFIDENTIAL';

/** How an agency handles the records of one type: how sensitive they are, why it keeps them and for how long. */
export type RecordType = {
  readonly __typename?: 'RecordType';
  /** Name of the type in the graph. */
  readonly type: Scalars['String']['output'];
  /** How sensitive a record is by itself; counts of many may be less. */
  readonly sensitivity: SensitivityClass;
  /** Why the records are kept. */
  readonly purpose: Scalars['String']['output'];
  /** For how many years after the last entry a record is kept; null is for good. */
  readonly retentionYears?: Maybe<Scalars['Int']['output']>;
};

/** Narrows a list of an agency's own records. Every part given must hold. */
export type RecordFilter = {
  /** Code of the centre, for example `CMID-TAP`. */
  readonly centre?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a reporting period, for example `2025-Q3`: records that happened in it. */
  readonly period?: InputMaybe<Scalars['ID']['input']>;
  /** Records that happened on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Records that happened on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Population group at the record. */
  readonly group?: InputMaybe<PopulationGroup>;
  /** Nationality of the person, ISO 3166-1 alpha-3. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Sex of the person. */
  readonly sex?: InputMaybe<Sex>;
  /** Age band at the record. */
  readonly age?: InputMaybe<AgeBand>;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether records follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether records precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first record of the page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last record of the page: pass it as `after` to go on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What somebody did. */
export type AuditAction =
  /** Read sensitive records. */
  | 'READ'
  /** Read the audit. */
  | 'AUDIT_READ'
  /** Wrote a record. */
  | 'WRITE'
  /** Was refused. */
  | 'REFUSAL'
  /** Published a figure. */
  | 'PUBLICATION'
  /** Withdrew a publication. */
  | 'WITHDRAWAL'
  /** Did, with a reason, what is else refused. */
  | 'OVERRIDE'
  /** Used a token. */
  | 'TOKEN_USE';

/** One entry of an audit, which is only added to. Of served people it holds nothing but the opaque ids of their records. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Its place in the chain: 1, 2, 3 and so on, without gaps. */
  readonly sequence: Scalars['Int']['output'];
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** Who acted: a pseudonym of this subgraph alone, which the owner of its database can resolve; `public` for nobody in particular, `service:…` for a subgraph. */
  readonly actor: Scalars['ID']['output'];
  /** The agency for which the actor works, as an `AgencyCode`; null for others. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly action: AuditAction;
  /** The type of the records, or the place in the graph that was refused. */
  readonly recordType: Scalars['String']['output'];
  /** The records' opaque ids. */
  readonly recordIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What was read or written of each record. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The stated purpose; null where none was. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** How many records. */
  readonly count: Scalars['Int']['output'];
  /** The day until which it is kept, seven years later. */
  readonly retainedUntil: Scalars['Date']['output'];
  /** SHA-256, in hexadecimal, of the hash before it and of this entry's content. */
  readonly hash: Scalars['String']['output'];
};

/** A page of an audit. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** How many entries the arguments leave, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An entry's place in a page. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Pass it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** What a subgraph said of its audit at a moment, and another keeps: the hash of its latest entry. */
export type AuditCheckpoint = {
  readonly __typename?: 'AuditCheckpoint';
  /** Whose audit it is. */
  readonly subgraph: Scalars['ID']['output'];
  /** The number of its latest entry. */
  readonly sequence: Scalars['Int']['output'];
  /** The hash of that entry. */
  readonly hash: Scalars['String']['output'];
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Rounds of the survey of people in mobility, latest first. */
  readonly surveyWaves?: Maybe<ReadonlyArray<SurveyWave>>;
  /** Complaints and feedback, by the month in which the answer was due and the centre, latest first: for the secretariat, others read OP8.5. */
  readonly feedback?: Maybe<FeedbackTallyConnection>;
  /** The steering committee of the initiative. Illustrative: its membership and rules are not public. */
  readonly committee?: Maybe<SteeringCommittee>;
  /** Meetings of the committee, latest first. */
  readonly meetings?: Maybe<MeetingConnection>;
  /** Decisions of the committee, latest first. */
  readonly decisions?: Maybe<DecisionConnection>;
  /** Action points of the committee, latest due first. */
  readonly actionPoints?: Maybe<ActionPointConnection>;
  /** What was decided about reports, the latest first. */
  readonly reportDecisions?: Maybe<ReportDecisionConnection>;
  /** What was submitted for a period and waits to be verified, in the order of the framework. */
  readonly reportsToVerify?: Maybe<ReportsToVerify>;
  /** What was verified for a period and waits for the committee, or must be sent back, what waits longest first. What a later version outran is not among it. */
  readonly reportsToApprove?: Maybe<ReadonlyArray<ReportToDecide>>;
  /** The results framework from the impact down. Illustrative: the real one is not public. */
  readonly resultStatements?: Maybe<ReadonlyArray<ResultStatement>>;
  /** Every indicator of the results framework, in its order. */
  readonly indicators?: Maybe<ReadonlyArray<Indicator>>;
  /** One indicator; null for a code that is none. */
  readonly indicator?: Maybe<Indicator>;
  /** One reporting period; null for one that the initiative does not reach. */
  readonly reportingPeriod?: Maybe<ReportingPeriod>;
  /** The reporting periods of the initiative, by kind and time. */
  readonly reportingPeriods?: Maybe<ReadonlyArray<ReportingPeriod>>;
  /** Reports of a period, one for each indicator, in the order of the framework. */
  readonly indicatorReports?: Maybe<ReadonlyArray<IndicatorReport>>;
  /** One report; null for an indicator or period that is none. */
  readonly indicatorReport?: Maybe<IndicatorReport>;
  /** Cells of one declared breakdown of an indicator, over periods: for analysts. Null for an indicator that is none. */
  readonly monitoringCube?: Maybe<CubeCellConnection>;
  /** Recommendations of auditors, latest first. */
  readonly auditRecommendations?: Maybe<AuditRecommendationConnection>;
  /** Reports to the Executive Board, latest first. */
  readonly boardReports?: Maybe<BoardReportConnection>;
  /** What was published, latest first. */
  readonly publications?: Maybe<PublicationConnection>;
  /** One publication; null for an id that is none. */
  readonly publication?: Maybe<Publication>;
  /** The seven UN bodies of the initiative, in the order of `AgencyCode`. */
  readonly agencies?: Maybe<ReadonlyArray<Agency>>;
  /** One UN body. */
  readonly agency?: Maybe<Agency>;
  /** Countries and areas by code. Real data: ISO 3166, public domain (PDDL). */
  readonly countries?: Maybe<CountryConnection>;
  /** One country; null for a code that is none. */
  readonly country?: Maybe<Country>;
  /** Mexican municipalities by code. Real data: INEGI, census of 2020. */
  readonly municipalities?: Maybe<MunicipalityConnection>;
  /** One municipality; null for a code that is none. */
  readonly municipality?: Maybe<Municipality>;
  /** Goals, targets and indicators of the 2030 Agenda by code. Real data: Open SDG, MIT licence. */
  readonly sdgs?: Maybe<SdgConnection>;
  /** One goal, target or indicator; null for a code that is none. */
  readonly sdg?: Maybe<Sdg>;
  /** The joint governance's own part of the graph. */
  readonly governance?: Maybe<Governance>;
  /** Risks of the initiative, highest score first. */
  readonly risks?: Maybe<RiskConnection>;
  /** Explanations of figures that are off track or restated, latest first. */
  readonly explanations?: Maybe<ExplanationConnection>;
};

export type QueryFeedbackArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['ID']['input']>;
  centre?: InputMaybe<Scalars['ID']['input']>;
  channel?: InputMaybe<FeedbackChannel>;
};

export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<AgencyCode>;
  state?: InputMaybe<CommitmentState>;
  subject?: InputMaybe<DecisionSubject>;
};

export type QueryActionPointsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<AgencyCode>;
  state?: InputMaybe<CommitmentState>;
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryReportDecisionsArgs = {
  period?: InputMaybe<Scalars['ID']['input']>;
  agency?: InputMaybe<AgencyCode>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
  indicator?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReportsToVerifyArgs = {
  period: Scalars['ID']['input'];
};

export type QueryReportsToApproveArgs = {
  period: Scalars['ID']['input'];
};

export type QueryIndicatorsArgs = {
  lead?: InputMaybe<AgencyCode>;
  reporter?: InputMaybe<AgencyCode>;
  level?: InputMaybe<ResultLevel>;
  sensitive?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryIndicatorArgs = {
  code: Scalars['ID']['input'];
};

export type QueryReportingPeriodArgs = {
  code: Scalars['ID']['input'];
};

export type QueryReportingPeriodsArgs = {
  kind?: InputMaybe<PeriodKind>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryIndicatorReportsArgs = {
  period: Scalars['ID']['input'];
  indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type QueryIndicatorReportArgs = {
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
};

export type QueryMonitoringCubeArgs = {
  indicator: Scalars['ID']['input'];
  periods: ReadonlyArray<Scalars['ID']['input']>;
  by: ReadonlyArray<Dimension>;
  where?: InputMaybe<CellFilter>;
  basis?: ResultBasis;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAuditRecommendationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AuditState>;
  agency?: InputMaybe<AgencyCode>;
  priority?: InputMaybe<AuditPriority>;
};

export type QueryBoardReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['ID']['input']>;
};

export type QueryPublicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['ID']['input']>;
  restated?: InputMaybe<Scalars['Boolean']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryAgencyArgs = {
  code: AgencyCode;
};

export type QueryCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  region?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCountryArgs = {
  iso3: Scalars['ID']['input'];
};

export type QueryMunicipalitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMunicipalityArgs = {
  code: Scalars['ID']['input'];
};

export type QuerySdgsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<SdgLevel>;
  goal?: InputMaybe<Scalars['ID']['input']>;
};

export type QuerySdgArgs = {
  code: Scalars['ID']['input'];
};

export type QueryRisksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<RiskState>;
  agency?: InputMaybe<AgencyCode>;
  indicator?: InputMaybe<Scalars['ID']['input']>;
  minScore?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryExplanationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['ID']['input']>;
  indicator?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<ExplanationReason>;
};

/** One round of the survey from which indicator I1 comes: aggregates only. Illustrative. */
export type SurveyWave = {
  readonly __typename?: 'SurveyWave';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** The first day of interviews. */
  readonly startedOn: Scalars['Date']['output'];
  /** The last day of interviews. */
  readonly endedOn: Scalars['Date']['output'];
  /** How people were chosen and asked. */
  readonly design: Scalars['String']['output'];
  /** People who answered. */
  readonly respondents: Scalars['Int']['output'];
  /** Share of people with better access, in per cent. */
  readonly value: Scalars['Float']['output'];
  /** Lower end of the 95 % interval. */
  readonly lower: Scalars['Float']['output'];
  /** Upper end of the 95 % interval. */
  readonly upper: Scalars['Float']['output'];
  /** Estimates for groups of at least 30 respondents. */
  readonly estimates: ReadonlyArray<SurveyEstimate>;
};

/** The estimate of a survey round for one group of people. A null dimension is the total over it. */
export type SurveyEstimate = {
  readonly __typename?: 'SurveyEstimate';
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** People of the group who answered, at least 30. */
  readonly respondents: Scalars['Int']['output'];
  /** Share of people with better access, in per cent. */
  readonly value: Scalars['Float']['output'];
  /** Lower end of the 95 % interval. */
  readonly lower: Scalars['Float']['output'];
  /** Upper end of the 95 % interval. */
  readonly upper: Scalars['Float']['output'];
};

/** Complaints and feedback of one centre and channel whose answer was due in one month. Sexual exploitation and abuse is never counted here. Illustrative. */
export type FeedbackTally = {
  readonly __typename?: 'FeedbackTally';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The first day of the month in which the answers were due: the fifteenth day after each complaint falls in it. */
  readonly dueMonth: Scalars['Date']['output'];
  /** The centre. */
  readonly centre: Centre;
  /** How they came. */
  readonly channel: FeedbackChannel;
  /** How many were to be answered. */
  readonly received: Scalars['Int']['output'];
  /** How many were answered within 15 days. */
  readonly answeredInTime: Scalars['Int']['output'];
};

/** How complaints and feedback come. */
export type FeedbackChannel =
  /** A box at the centre. */
  | 'SUGGESTION_BOX'
  /** A help line. */
  | 'HELPLINE'
  /** A desk at the centre. */
  | 'DESK'
  /** A message from a telephone. */
  | 'MESSAGE';

/** A multi-service centre; the joint governance adds how people who speak up are answered there. */
export type Centre = {
  readonly __typename?: 'Centre';
  /** Code of the centre. */
  readonly code: Scalars['ID']['output'];
  /** How complaints and feedback of a period were answered at the centre: its cell of OP8.5. */
  readonly feedback?: Maybe<CentreLine>;
};

/** A multi-service centre; the joint governance adds how people who speak up are answered there. */
export type CentreFeedbackArgs = {
  period: Scalars['ID']['input'];
};

/** A page of tallies. */
export type FeedbackTallyConnection = {
  readonly __typename?: 'FeedbackTallyConnection';
  /** The tallies of this page. */
  readonly edges: ReadonlyArray<FeedbackTallyEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many tallies hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One tally of a page. */
export type FeedbackTallyEdge = {
  readonly __typename?: 'FeedbackTallyEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The tally. */
  readonly node: FeedbackTally;
};

/** What the joint governance says of its own records. */
export type Governance = {
  readonly __typename?: 'Governance';
  /** Who read, wrote or was refused what in a period, the latest first. For auditors whose mandate names governance; reading it is an entry too. */
  readonly auditTrail?: Maybe<AuditEntryConnection>;
  /** The versions of a report, drafts included, the latest first: for the joint governance's own staff. */
  readonly reportVersions: ReadonlyArray<ReportVersion>;
  /** Each type of record, how sensitive it is, why it is kept and for how long. */
  readonly recordTypes: ReadonlyArray<RecordType>;
};

/** What the joint governance says of its own records. */
export type GovernanceAuditTrailArgs = {
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<AuditAction>;
  recordType?: InputMaybe<Scalars['String']['input']>;
};

/** What the joint governance says of its own records. */
export type GovernanceReportVersionsArgs = {
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Keeps what another subgraph says of its audit, once however often it comes. For that subgraph's own service. */
  readonly governanceKeepCheckpoint?: Maybe<AuditCheckpoint>;
  /** Links a decision to indicators, or takes links back; others stay as they are. For members of the committee. */
  readonly linkDecisionToIndicators?: Maybe<Decision>;
  /** Links an action point to indicators, or takes links back; others stay as they are. For members of the committee. */
  readonly linkActionPointToIndicators?: Maybe<ActionPoint>;
  /** Links a risk to indicators, or takes links back; others stay as they are. For members of the committee. */
  readonly linkRiskToIndicators?: Maybe<Risk>;
  /** Verifies a submitted version. For the governance officer; a report of the joint governance itself, for an M&E officer of the agency whose turn it is. Never for somebody of the reporting agency. */
  readonly verifyReport?: Maybe<ReportDecision>;
  /** Sends a version back with a reason: a submitted one who may verify it, a verified one the committee too. It is final for that version; the agency drafts another. */
  readonly returnReport?: Maybe<ReportDecision>;
  /** Approves a verified version, which is locked from then on. For members of the committee, but not for the reporting agency's, nor for who verified it. */
  readonly approveReport?: Maybe<ReportDecision>;
  /** Unlocks an approved report until a day, so that a new version may be submitted; the approved one stands until then. For members of the committee, but not for the reporting agency's. */
  readonly reopenReport?: Maybe<ReportDecision>;
  /** Freezes the joint table of a quarter, a year or a project year: its approved reports, those that are missing being named. Refused while the approved versions cannot all be read, and where a restatement would change nothing. */
  readonly publishPeriod?: Maybe<Publication>;
  /** Withdraws a publication: its figures are removed for good; its id, title, dates, reason and checksum stay. */
  readonly withdrawPublication?: Maybe<Publication>;
  /** Computes a new version from all records known today. Refused while the report is locked. */
  readonly governanceDraftReport?: Maybe<ReportVersion>;
  /** Makes a new version of the latest one, with cells corrected by hand; the sums that contain them follow. */
  readonly governanceCorrectReport?: Maybe<ReportVersion>;
  /** Submits a draft for every centre that is expected to report. */
  readonly governanceSubmitReport?: Maybe<ReportVersion>;
  /** Takes a submitted version back, so that it is a draft again, before anybody has verified it. */
  readonly governanceTakeBackReport?: Maybe<ReportVersion>;
  /** Adds a note, or says where means of verification are kept, until the version is verified. Nothing else about it changes. */
  readonly governanceAnnotateReport?: Maybe<ReportVersion>;
  /** Records what was decided about a version, once however often it comes. For the joint governance's own service. */
  readonly governanceRecordDecision?: Maybe<ReportVersion>;
};

export type MutationGovernanceKeepCheckpointArgs = {
  idempotencyKey: Scalars['ID']['input'];
  subgraph: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
  hash: Scalars['String']['input'];
  at: Scalars['DateTime']['input'];
  signature: Scalars['String']['input'];
};

export type MutationLinkDecisionToIndicatorsArgs = {
  idempotencyKey: Scalars['ID']['input'];
  decision: Scalars['ID']['input'];
  indicators: ReadonlyArray<Scalars['ID']['input']>;
  unlink?: ReadonlyArray<Scalars['ID']['input']>;
};

export type MutationLinkActionPointToIndicatorsArgs = {
  idempotencyKey: Scalars['ID']['input'];
  actionPoint: Scalars['ID']['input'];
  indicators: ReadonlyArray<Scalars['ID']['input']>;
  unlink?: ReadonlyArray<Scalars['ID']['input']>;
};

export type MutationLinkRiskToIndicatorsArgs = {
  idempotencyKey: Scalars['ID']['input'];
  risk: Scalars['ID']['input'];
  indicators: ReadonlyArray<Scalars['ID']['input']>;
  unlink?: ReadonlyArray<Scalars['ID']['input']>;
};

export type MutationVerifyReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  agency?: InputMaybe<AgencyCode>;
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  sha256: Scalars['String']['input'];
};

export type MutationReturnReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  agency?: InputMaybe<AgencyCode>;
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  sha256: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

export type MutationApproveReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  agency?: InputMaybe<AgencyCode>;
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  sha256: Scalars['String']['input'];
  decision?: InputMaybe<Scalars['String']['input']>;
};

export type MutationReopenReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  agency?: InputMaybe<AgencyCode>;
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  sha256: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  expiresOn: Scalars['Date']['input'];
};

export type MutationPublishPeriodArgs = {
  idempotencyKey: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  restates?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationWithdrawPublicationArgs = {
  idempotencyKey: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type MutationGovernanceDraftReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationGovernanceCorrectReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  corrections: ReadonlyArray<CellCorrectionInput>;
  yearToDate?: InputMaybe<Scalars['Float']['input']>;
  toDate?: InputMaybe<Scalars['Float']['input']>;
  reason: Scalars['String']['input'];
};

export type MutationGovernanceSubmitReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationGovernanceTakeBackReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type MutationGovernanceAnnotateReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

export type MutationGovernanceRecordDecisionArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  sha256: Scalars['String']['input'];
  decision: ReportEventKind;
  reason?: InputMaybe<Scalars['String']['input']>;
  expiresOn?: InputMaybe<Scalars['DateTime']['input']>;
  decidedAt: Scalars['DateTime']['input'];
  actor: Scalars['ID']['input'];
};

/** A decision of the committee. Illustrative. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Indicators that it concerns. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The number it is quoted by: `D-03/2`, the second decision of the third meeting. */
  readonly number: Scalars['String']['output'];
  /** What was decided. */
  readonly text: Scalars['String']['output'];
  /** What it is about. */
  readonly subject: DecisionSubject;
  /** The meeting. */
  readonly meeting: Meeting;
  /** The day it was taken. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The post that is to carry it out. */
  readonly ownerPost: Scalars['String']['output'];
  /** The agency of that post; null for the Government or the secretariat. */
  readonly agency?: Maybe<Agency>;
  /** The day by which it is to be carried out; null where it takes effect at once. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was carried out. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands today. */
  readonly state: CommitmentState;
  /** Days since its due date; 0 unless overdue. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** What is to be done for it. */
  readonly actionPoints: ReadonlyArray<ActionPoint>;
};

/** Something that the committee asked to be done. Illustrative. */
export type ActionPoint = {
  readonly __typename?: 'ActionPoint';
  /** Indicators that it concerns. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What is to be done. */
  readonly text: Scalars['String']['output'];
  /** The meeting that asked for it. */
  readonly meeting: Meeting;
  /** The decision that it serves; null where it stands alone. */
  readonly decision?: Maybe<Decision>;
  /** The post that is to do it. */
  readonly ownerPost: Scalars['String']['output'];
  /** The agency of that post; null for the Government or the secretariat. */
  readonly agency?: Maybe<Agency>;
  /** The day by which it is to be done. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day on which it was done. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands today. */
  readonly state: CommitmentState;
  /** Days since its due date; 0 unless overdue. */
  readonly daysOverdue: Scalars['Int']['output'];
};

/** One indicator: its definition in force, who answers for it, and its target. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Decisions of the committee that concern it, latest first. Illustrative. */
  readonly decisions?: Maybe<ReadonlyArray<Decision>>;
  /** Action points of the committee that concern it, latest due first. Illustrative. */
  readonly actionPoints?: Maybe<ReadonlyArray<ActionPoint>>;
  /** Its code, for example `OP7.3`. */
  readonly code: Scalars['ID']['output'];
  /** Its title in the definition in force. */
  readonly title: Scalars['String']['output'];
  /** The change that it measures. */
  readonly measures: ResultStatement;
  /** Level of the change that it measures. */
  readonly level: ResultLevel;
  /** What its figures count; it decides how they are merged. */
  readonly kind: IndicatorKind;
  /** The unit of its figures. */
  readonly unit: IndicatorUnit;
  /** Whether a lower figure is a better one. */
  readonly falls: Scalars['Boolean']['output'];
  /** Whether its figures are sensitive: shown from ten people on instead of five. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** The tables it declares, each a list of crossed dimensions. */
  readonly breakdowns: ReadonlyArray<ReadonlyArray<Dimension>>;
  /** Of these, tables whose cells are sensitive although the indicator is not: shown from ten people on too. */
  readonly sensitiveBreakdowns: ReadonlyArray<ReadonlyArray<Dimension>>;
  /** The shortest period for which it is due; it is due for every longer one too. */
  readonly frequency: ReportingFrequency;
  /** The agency that answers for it; null is the joint governance. */
  readonly lead?: Maybe<Agency>;
  /** Agencies that report it too. */
  readonly contributors: ReadonlyArray<Agency>;
  /** How far its figures may travel (IASC, 2023). */
  readonly sensitivityClass: SensitivityClass;
  /** What its figures are collected for. */
  readonly purpose: Scalars['String']['output'];
  /** How long its figures are kept after the initiative, as an ISO 8601 duration. */
  readonly retention: Scalars['String']['output'];
  /** What else belongs to its definition in force. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Goals, targets and indicators of the 2030 Agenda to which it contributes. */
  readonly sdgs: ReadonlyArray<Sdg>;
  /** What was promised. Illustrative. */
  readonly target: Target;
  /** Every target it has had, newest first; progress is measured against the one in force at a period's end. */
  readonly targets: ReadonlyArray<Target>;
  /** The definition in force at the end of a period, which its reports follow; null for a period that the initiative does not reach. */
  readonly definition?: Maybe<IndicatorVersion>;
  /** Its reports of several periods, in the order asked; periods that the initiative does not reach are left out. */
  readonly reports: ReadonlyArray<IndicatorReport>;
  /** Its reports of successive periods, in time: values, progress and status of each. */
  readonly trend: ReadonlyArray<IndicatorReport>;
  /** Every definition it has had, newest first; history is never recalculated. */
  readonly versions: ReadonlyArray<IndicatorVersion>;
  /** What is forecast for it, latest first. Illustrative. */
  readonly forecasts?: Maybe<ReadonlyArray<Forecast>>;
  /** Risks that touch it, highest score first. */
  readonly risks: ReadonlyArray<Risk>;
  /** Its report of a period; null for a period that the initiative does not reach. */
  readonly report?: Maybe<IndicatorReport>;
};

/** One indicator: its definition in force, who answers for it, and its target. */
export type IndicatorTitleArgs = {
  lang?: Language;
};

/** One indicator: its definition in force, who answers for it, and its target. */
export type IndicatorTargetArgs = {
  period?: InputMaybe<Scalars['ID']['input']>;
};

/** One indicator: its definition in force, who answers for it, and its target. */
export type IndicatorDefinitionArgs = {
  period: Scalars['ID']['input'];
};

/** One indicator: its definition in force, who answers for it, and its target. */
export type IndicatorReportsArgs = {
  periods: ReadonlyArray<Scalars['ID']['input']>;
};

/** One indicator: its definition in force, who answers for it, and its target. */
export type IndicatorTrendArgs = {
  kind?: PeriodKind;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** One indicator: its definition in force, who answers for it, and its target. */
export type IndicatorReportArgs = {
  period: Scalars['ID']['input'];
};

/** The body in which Government and agencies steer the initiative together. Illustrative. */
export type SteeringCommittee = {
  readonly __typename?: 'SteeringCommittee';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The day it was established. */
  readonly establishedOn: Scalars['Date']['output'];
  /** How many members must be present for it to decide. */
  readonly quorum: Scalars['Int']['output'];
  /** Who sits in it, by office or post, never by name. */
  readonly members: ReadonlyArray<CommitteeMember>;
};

/** The body in which Government and agencies steer the initiative together. Illustrative. */
export type SteeringCommitteeNameArgs = {
  lang?: Language;
};

/** The body in which Government and agencies steer the initiative together. Illustrative. */
export type SteeringCommitteeMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A seat of the committee, held by an office or post. Illustrative. */
export type CommitteeMember = {
  readonly __typename?: 'CommitteeMember';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The office or post that holds the seat. */
  readonly office: Scalars['String']['output'];
  /** Government or agency. */
  readonly side: CommitteeSide;
  /** The agency; null for the Government. */
  readonly agency?: Maybe<Agency>;
  /** The institution of the Government; null for an agency. */
  readonly institution?: Maybe<Scalars['String']['output']>;
  /** What the seat may do. */
  readonly seat: CommitteeSeat;
  /** The first day on which it held the seat. */
  readonly since: Scalars['Date']['output'];
  /** The last day on which it held the seat; null while it does. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** The two sides of the committee. */
export type CommitteeSide =
  /** The Government of Mexico, federal or of a state. */
  | 'GOVERNMENT'
  /** A UN body. */
  | 'AGENCY';

/** What a seat of the committee may do. */
export type CommitteeSeat =
  /** Presides together with the other co-chair. */
  | 'CO_CHAIR'
  /** Takes part and decides. */
  | 'MEMBER'
  /** Takes part without deciding. */
  | 'OBSERVER'
  /** Prepares and records. */
  | 'SECRETARIAT';

/** A meeting of the committee. Illustrative. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Its number, from the first on. */
  readonly number: Scalars['Int']['output'];
  /** The day it was held. */
  readonly heldOn: Scalars['Date']['output'];
  /** Ordinary or called for a reason. */
  readonly kind: MeetingKind;
  /** The reporting period that it reviewed. */
  readonly period?: Maybe<ReportingPeriod>;
  /** How many members with a vote were present. */
  readonly membersPresent: Scalars['Int']['output'];
  /** Whether enough members were present to decide. */
  readonly quorate: Scalars['Boolean']['output'];
  /** What it decided. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What it asked to be done. */
  readonly actionPoints: ReadonlyArray<ActionPoint>;
};

/** Kinds of meetings. */
export type MeetingKind =
  /** Held each quarter. */
  | 'ORDINARY'
  /** Called for a reason. */
  | 'EXTRAORDINARY';

/** What a decision is about. */
export type DecisionSubject =
  /** The results framework and its targets. */
  | 'FRAMEWORK'
  /** Reports and their use. */
  | 'REPORTING'
  /** Money. */
  | 'BUDGET'
  /** Work at the centres. */
  | 'OPERATIONS'
  /** Protection of people and of their data. */
  | 'PROTECTION'
  /** What stays when the initiative ends. */
  | 'HANDOVER';

/** Where a decision or an action point stands on a day. */
export type CommitmentState =
  /** To be done, and not due yet. */
  | 'OPEN'
  /** Its due date has passed and it is not done. */
  | 'OVERDUE'
  /** Done by its date, or without one. */
  | 'DONE'
  /** Done after its date. */
  | 'DONE_LATE';

/** What the committee approved by a decision. Illustrative; approvals of reports come to stand beside these. */
export type Approval = {
  readonly __typename?: 'Approval';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing was approved. */
  readonly subject: ApprovalSubject;
  /** The decision. */
  readonly decision: Decision;
  /** The day of the approval. */
  readonly approvedOn: Scalars['Date']['output'];
};

/** What the committee approves. */
export type ApprovalSubject =
  /** A definition of an indicator. */
  | 'INDICATOR_VERSION'
  /** A milestone of a target. */
  | 'MILESTONE'
  /** A publication. */
  | 'PUBLICATION';

/** A page of meetings. */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The meetings of this page. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many meetings hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One meeting of a page. */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The decisions of this page. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many decisions hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One decision of a page. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** A page of action points. */
export type ActionPointConnection = {
  readonly __typename?: 'ActionPointConnection';
  /** The action points of this page. */
  readonly edges: ReadonlyArray<ActionPointEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many action points hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One action point of a page. */
export type ActionPointEdge = {
  readonly __typename?: 'ActionPointEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The action point. */
  readonly node: ActionPoint;
};

/** A decision about one version of a report. It stands for that version alone and is never changed. */
export type ReportDecision = {
  readonly __typename?: 'ReportDecision';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** Whose report it is; null is the joint governance. */
  readonly agency?: Maybe<Agency>;
  /** The indicator. */
  readonly indicator: Indicator;
  /** The reporting period. */
  readonly period: ReportingPeriod;
  /** The report, as it stands today. */
  readonly report: IndicatorReport;
  /** The version about which it was decided. */
  readonly version: Scalars['Int']['output'];
  /** The version's SHA-256. */
  readonly sha256: Scalars['String']['output'];
  /** What was decided. */
  readonly kind: ReportDecisionKind;
  /** Why; null for a verification, an approval and a publication. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Of a reopening: the last day on which a new version may be submitted. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Of an approval: the committee's decision that it carries out. */
  readonly committeeDecision?: Maybe<Decision>;
  /** Of a publication or its withdrawal: the publication's id. */
  readonly publicationId?: Maybe<Scalars['ID']['output']>;
  /** When it was decided. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided: a pseudonym, the one of governance's audit. */
  readonly actor: Scalars['ID']['output'];
  /** The agency for which she works; null for others. */
  readonly actorAgency?: Maybe<Agency>;
  /** The member of the committee for which she spoke; null for others. */
  readonly actorMember?: Maybe<Scalars['String']['output']>;
  /** Whether the agency acknowledged it: until then it is told again and again. */
  readonly delivered: Scalars['Boolean']['output'];
};

/** What governance decides about a version of a report. */
export type ReportDecisionKind =
  /** Examined and found right. */
  | 'VERIFIED'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Approved by the committee: locked. */
  | 'APPROVED'
  /** Unlocked until a day, so that it may be restated. */
  | 'REOPENED'
  /** Published. */
  | 'PUBLISHED'
  /** The publication was withdrawn. */
  | 'WITHDRAWN';

/** A version that waits for a decision, with what the decision must quote. */
export type ReportToDecide = {
  readonly __typename?: 'ReportToDecide';
  /** Whose report it is; null is the joint governance. */
  readonly agency?: Maybe<Agency>;
  /** The report. */
  readonly report: IndicatorReport;
  /** The version. */
  readonly version: Scalars['Int']['output'];
  /** Its SHA-256. */
  readonly sha256: Scalars['String']['output'];
  /** Since when it waits. */
  readonly since: Scalars['DateTime']['output'];
  /** Of the joint governance's own reports: the agency whose M&E officer verifies it; null for agencies' reports. */
  readonly verifier?: Maybe<Agency>;
  /** Of what was verified: why it can only be sent back, without which its agency is locked; null where it waits to be approved. So it is where its agency took it back before it knew, or where the version that took its place was sent back. */
  readonly returnBecause?: Maybe<Scalars['String']['output']>;
  /** Whether it is for who asks to take the next step. */
  readonly isYours: Scalars['Boolean']['output'];
};

/** What waits to be verified. */
export type ReportsToVerify = {
  readonly __typename?: 'ReportsToVerify';
  /** The versions, each with whom it waits for. */
  readonly reports: ReadonlyArray<ReportToDecide>;
  /** Agencies that did not answer: what they submitted is not among them. */
  readonly unanswered: ReadonlyArray<Agency>;
};

/** A page of decisions about reports. */
export type ReportDecisionConnection = {
  readonly __typename?: 'ReportDecisionConnection';
  /** The decisions of this page. */
  readonly edges: ReadonlyArray<ReportDecisionEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many decisions hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One decision of a page. */
export type ReportDecisionEdge = {
  readonly __typename?: 'ReportDecisionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: ReportDecision;
};

/** One change that the initiative seeks. Illustrative. */
export type ResultStatement = {
  readonly __typename?: 'ResultStatement';
  /** Its code: `I`, `OC3` or `OP3`. */
  readonly code: Scalars['ID']['output'];
  /** Impact, outcome or output. */
  readonly level: ResultLevel;
  /** The change in words. */
  readonly statement: Scalars['String']['output'];
  /** The change to which it contributes; null for the impact. */
  readonly parent?: Maybe<ResultStatement>;
  /** The changes that contribute to it. */
  readonly children: ReadonlyArray<ResultStatement>;
  /** How it is measured. */
  readonly indicators: ReadonlyArray<Indicator>;
};

/** One change that the initiative seeks. Illustrative. */
export type ResultStatementStatementArgs = {
  lang?: Language;
};

/** The levels of the results framework. */
export type ResultLevel =
  /** A lasting change in people's lives. */
  | 'IMPACT'
  /** A change in behaviour, access or institutions. */
  | 'OUTCOME'
  /** What the agencies deliver. */
  | 'OUTPUT';

/** What an indicator's figures count. */
export type IndicatorKind =
  /** Different people: over agencies only bounds are known. */
  | 'PEOPLE'
  /** Services or items: they sum. */
  | 'SERVICES'
  /** A stock of things, each with one owner: they sum. */
  | 'STOCK'
  /** A stock of employers, who may deal with several agencies: bounds. */
  | 'EMPLOYERS'
  /** An average weighted by contract value: weights and values are summed, then divided. */
  | 'WEIGHTED'
  /** A percentage: numerators and denominators are summed, then divided. */
  | 'PERCENTAGE'
  /** A survey: the latest round, never pooled. */
  | 'SURVEY'
  /** A median: never merged over agencies. */
  | 'MEDIAN';

/** The unit of an indicator's figures. */
export type IndicatorUnit =
  /** People. */
  | 'PEOPLE'
  /** Consultations. */
  | 'CONSULTATIONS'
  /** Items of equipment. */
  | 'ITEMS'
  /** Procedures or programmes. */
  | 'PROCEDURES'
  /** Employers. */
  | 'EMPLOYERS'
  /** Centres. */
  | 'CENTRES'
  /** Per cent, 0 to 100. */
  | 'PERCENT'
  /** Days. */
  | 'DAYS';

/** What figures can be broken down by. */
export type Dimension =
  /** Sex. */
  | 'SEX'
  /** Age band. */
  | 'AGE'
  /** Population group. */
  | 'GROUP'
  /** Nationality. */
  | 'NATIONALITY'
  /** Whether the person lives with a disability. */
  | 'DISABILITY'
  /** Centre. */
  | 'CENTRE';

/** How often an indicator is due. */
export type ReportingFrequency =
  /** Each month, and each longer period. */
  | 'MONTH'
  /** Each quarter, and each longer period. */
  | 'QUARTER'
  /** Each year. */
  | 'YEAR';

/** One definition of an indicator; once published it never changes. */
export type IndicatorVersion = {
  readonly __typename?: 'IndicatorVersion';
  /** 1 for the first definition. */
  readonly version: Scalars['Int']['output'];
  /** The title it gave. */
  readonly title: Scalars['String']['output'];
  /** What else it said. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The first day on which a period can end to which it applies. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The last day on which a period can end to which it applies; null for the one in force. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Why it replaced the one before; null for the first. */
  readonly changeReason?: Maybe<Scalars['String']['output']>;
  /** The approval by the committee. */
  readonly approval?: Maybe<Approval>;
};

/** One definition of an indicator; once published it never changes. */
export type IndicatorVersionTitleArgs = {
  lang?: Language;
};

/** What was promised for an indicator. Illustrative. */
export type Target = {
  readonly __typename?: 'Target';
  /** How progress towards it is measured. */
  readonly type: TargetType;
  /** The figure before the initiative. */
  readonly baseline: Scalars['Float']['output'];
  /** The day to which the baseline belongs. */
  readonly baselineOn: Scalars['Date']['output'];
  /** The figure that is promised. */
  readonly target: Scalars['Float']['output'];
  /** The first day that counts. */
  readonly startsOn: Scalars['Date']['output'];
  /** The day by which it is promised. */
  readonly targetOn: Scalars['Date']['output'];
  /** 1 for the first target. */
  readonly version: Scalars['Int']['output'];
  /** The first day on which a period can end to which it applies. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The last day on which a period can end to which it applies; null for the one in force. */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
  /** Why it replaced the one before; null for the first. */
  readonly changeReason?: Maybe<Scalars['String']['output']>;
  /** What is due by certain period ends; where there is none, the elapsed share of days is due. */
  readonly milestones: ReadonlyArray<TargetMilestone>;
};

/** What a target is. */
export type TargetType =
  /** A count since October 2024; the baseline is the year before, shown only. */
  | 'TO_DATE'
  /** A count within a year. */
  | 'YEARLY'
  /** A level to reach from the baseline, rising or falling. */
  | 'LEVEL'
  /** A level not to exceed. */
  | 'CEILING';

/** The figure that the committee approved as due by the end of a period. */
export type TargetMilestone = {
  readonly __typename?: 'TargetMilestone';
  /** The last day of the period. */
  readonly dueOn: Scalars['Date']['output'];
  /** The figure that is due. */
  readonly value: Scalars['Float']['output'];
  /** The approval by the committee. */
  readonly approval?: Maybe<Approval>;
};

/** A declared length of time that is reported on. */
export type ReportingPeriod = {
  readonly __typename?: 'ReportingPeriod';
  /** `2025-09`, `2025-Q3`, `2025`, `PY1` or `PY1-Q3`. */
  readonly code: Scalars['ID']['output'];
  /** Its length. */
  readonly kind: PeriodKind;
  /** Its first day. Figures count from 1 October 2024, when the initiative began: those of `2024` are of its last three months. */
  readonly start: Scalars['Date']['output'];
  /** Its last day. */
  readonly end: Scalars['Date']['output'];
  /** The day by which reports of it are due. */
  readonly dueOn: Scalars['Date']['output'];
  /** UNHCR's own submissions; null where it did not answer. */
  readonly unhcrSubmissions?: Maybe<ReadonlyArray<Submission>>;
  /** IOM's own submissions; null where it did not answer. */
  readonly iomSubmissions?: Maybe<ReadonlyArray<Submission>>;
  /** ILO's own submissions; null where it did not answer. */
  readonly iloSubmissions?: Maybe<ReadonlyArray<Submission>>;
  /** UN Women's own submissions; null where it did not answer. */
  readonly unWomenSubmissions?: Maybe<ReadonlyArray<Submission>>;
  /** PAHO's own submissions; null where it did not answer. */
  readonly pahoSubmissions?: Maybe<ReadonlyArray<Submission>>;
  /** UNICEF's own submissions; null where it did not answer. */
  readonly unicefSubmissions?: Maybe<ReadonlyArray<Submission>>;
  /** UNOPS's own submissions; null where it did not answer. */
  readonly unopsSubmissions?: Maybe<ReadonlyArray<Submission>>;
  /** What was expected of the agencies in this period, what came, and what came in time. */
  readonly completeness?: Maybe<Completeness>;
};

/** The lengths of time that are reported on. */
export type PeriodKind =
  /** A calendar month: `2025-09`. */
  | 'MONTH'
  /** A calendar quarter: `2025-Q3`. */
  | 'QUARTER'
  /** A calendar year: `2025`. */
  | 'YEAR'
  /** A project year, from October to September: `PY1` begins on 1 October 2024. */
  | 'PROJECT_YEAR'
  /** A quarter of a project year: `PY1-Q3`. */
  | 'PROJECT_QUARTER';

/** Picks cells of a breakdown: the categories that may stand in each dimension. It may name only what the breakdown is by, and only what can stand in its tables: the bands of the indicator, and `OTHER_OR_UNKNOWN` of sex, for example; anything else is refused. */
export type CellFilter = {
  /** Only these sexes. */
  readonly sex?: InputMaybe<ReadonlyArray<Sex>>;
  /** Only these age bands. */
  readonly age?: InputMaybe<ReadonlyArray<AgeBand>>;
  /** Only these population groups. */
  readonly group?: InputMaybe<ReadonlyArray<PopulationGroup>>;
  /** Only these nationalities, ISO 3166-1 alpha-3, `UNKNOWN`, or `OTHER` for those that are not told one by one. */
  readonly nationality?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these answers about disability. */
  readonly disability?: InputMaybe<ReadonlyArray<Disability>>;
  /** Only these centres, by their codes. */
  readonly centre?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A page of the cube. */
export type CubeCellConnection = {
  readonly __typename?: 'CubeCellConnection';
  /** How many cells the arguments leave, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The cells of this page, period by period. */
  readonly edges: ReadonlyArray<CubeCellEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** What the figures of each period rest on. */
  readonly periods: ReadonlyArray<CubePeriod>;
};

/** A cell's place in a page. */
export type CubeCellEdge = {
  readonly __typename?: 'CubeCellEdge';
  /** Pass it as `after` to go on behind this cell. */
  readonly cursor: Scalars['String']['output'];
  /** The cell. */
  readonly node: CubeCell;
};

/** One cell of a joint table in one period. A place that stands in one of the periods stands in all of them, with its state. */
export type CubeCell = {
  readonly __typename?: 'CubeCell';
  /** The period. */
  readonly period: ReportingPeriod;
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, `UNKNOWN`, or `OTHER` for those that are not told one by one. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** What the cell is, or why it has no figure. */
  readonly state: CellState;
  /** The figure over agencies; null unless reported. */
  readonly figure?: Maybe<JointFigure>;
  /** Agencies whose count in this cell begins at 15 years, although its band begins earlier. */
  readonly fromFifteen: ReadonlyArray<Maybe<AgencyCode>>;
};

/** What the cube's figures of one period rest on. */
export type CubePeriod = {
  readonly __typename?: 'CubePeriod';
  /** The period. */
  readonly period: ReportingPeriod;
  /** Whether all, some or none of the expected reports are in them. */
  readonly state: ResultState;
  /** Whether every report in them is approved; null while nothing is reported. */
  readonly basis?: Maybe<ResultBasis>;
  /** Expected reports that are not in them, and why. */
  readonly missing: ReadonlyArray<MissingReport>;
};

/** One indicator in one period: each agency's own report, and the joint figure over them. */
export type IndicatorReport = {
  readonly __typename?: 'IndicatorReport';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** The reporting period. */
  readonly period: ReportingPeriod;
  /** UNHCR's report as the joint figure reads it; null where it did not answer. */
  readonly unhcrPart?: Maybe<AgencyReport>;
  /** IOM's report as the joint figure reads it; null where it did not answer. */
  readonly iomPart?: Maybe<AgencyReport>;
  /** ILO's report as the joint figure reads it; null where it did not answer. */
  readonly iloPart?: Maybe<AgencyReport>;
  /** UN Women's report as the joint figure reads it; null where it did not answer. */
  readonly unWomenPart?: Maybe<AgencyReport>;
  /** PAHO's report as the joint figure reads it; null where it did not answer. */
  readonly pahoPart?: Maybe<AgencyReport>;
  /** UNICEF's report as the joint figure reads it; null where it did not answer. */
  readonly unicefPart?: Maybe<AgencyReport>;
  /** UNOPS's report as the joint figure reads it; null where it did not answer. */
  readonly unopsPart?: Maybe<AgencyReport>;
  /** The joint governance's own report, of the indicators it counts itself. */
  readonly governance?: Maybe<AgencyReport>;
  /** The joint figure: needs only each agency's headlines. */
  readonly result?: Maybe<Result>;
  /** The joint disaggregated table: needs the cells, and is asked for only by those who want them. */
  readonly table?: Maybe<Table>;
  /** The joint figure at a centre, or at several together: merged from the agencies' cells, and never counted anew. */
  readonly atCentres?: Maybe<CentreResult>;
  /** Why the figure is off track or was restated, and what is done about it. Illustrative. */
  readonly explanations?: Maybe<ReadonlyArray<Explanation>>;
};

/** One indicator in one period: each agency's own report, and the joint figure over them. */
export type IndicatorReportResultArgs = {
  basis?: ResultBasis;
};

/** One indicator in one period: each agency's own report, and the joint figure over them. */
export type IndicatorReportTableArgs = {
  basis?: ResultBasis;
};

/** One indicator in one period: each agency's own report, and the joint figure over them. */
export type IndicatorReportAtCentresArgs = {
  codes: ReadonlyArray<Scalars['ID']['input']>;
  basis?: ResultBasis;
};

/** The joint figure of an indicator in a period, and what it rests on. Value, ends, numerator and denominator are those of the period itself. */
export type Result = {
  readonly __typename?: 'Result';
  /** Whether all, some or none of the expected reports are in it: the lead's and the contributors'. */
  readonly state: ResultState;
  /** How it was obtained; null where no report counts, and where there is no joint figure: it is withheld, or stands side by side. */
  readonly method?: Maybe<ResultMethod>;
  /** Whether every report in it is approved, as far as somebody submits it: OP8.2 is counted from the submissions, which nobody approves. Null where no report counts. */
  readonly basis?: Maybe<ResultBasis>;
  /** How the figure is to be read, and why there is no value where there is none. */
  readonly reading: FigureReading;
  /** The figure, where it is known exactly. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The least it can be; the lower end of a survey's 95 % interval. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** The most it can be; the upper end of a survey's 95 % interval. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** What is above the line of a percentage or an average. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** What is below the line of a percentage or an average; the number of cases of a median or a survey. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Cases of a median by fixed bands of days, summed over all expected agencies; null while one is missing, and for other kinds. */
  readonly dayBands?: Maybe<ReadonlyArray<DayBand>>;
  /** A percentage or an average while reports are missing: of those reporting, and of nobody else. */
  readonly ofThoseReporting?: Maybe<Scalars['Float']['output']>;
  /** From the start of the year to the period's end: the calendar year, or the project year of a project period. */
  readonly yearToDate: JointFigure;
  /** From 1 October 2024 to the period's end. */
  readonly toDate: JointFigure;
  /** Where the figure stands against its target. */
  readonly progress: TargetProgress;
  /** The definition that it follows: the one in force at the period's end. History is not recalculated. */
  readonly definition: IndicatorVersion;
  /** Expected reports that are not in it, and why. */
  readonly missing: ReadonlyArray<MissingReport>;
  /** Each expected agency's own figures, side by side. */
  readonly parts: ReadonlyArray<ResultPart>;
};

/** Whether all expected reports are in a joint figure. Only the indicator's lead and contributors are expected. */
export type ResultState =
  /** All of them. */
  | 'COMPLETE'
  /** Some are missing, and named. */
  | 'PARTIAL'
  /** None. */
  | 'NONE';

/** How a joint figure was obtained. */
export type ResultMethod =
  /** Counted: one agency's own count, or a sum of what no two agencies count. */
  | 'COUNTED'
  /** Known between two ends, since agencies may know the same people. */
  | 'BOUNDS'
  /** Counted together under encryption, nobody's records being shown; not in use yet. */
  | 'SECURE_COUNT'
  /** Estimated from a survey. */
  | 'SURVEY';

/** What a joint figure rests on. */
export type ResultBasis =
  /** Approved reports only. */
  | 'APPROVED'
  /** Submitted and verified reports too: for those who work on them. */
  | 'PROVISIONAL';

/** How a joint figure is to be read. None of these is another: a blank is never a zero. */
export type FigureReading =
  /** `value` is the figure. */
  | 'EXACT'
  /** The figure lies from `lower` to `upper`. */
  | 'BOUNDS'
  /** The figure is at least `lower`; the most it can be is not known. */
  | 'AT_LEAST'
  /** A sensitive percentage to the nearest five points, `lower` and `upper` being what was rounded; without `value`, 10 or less, or 90 or more. */
  | 'ROUNDED'
  /** `ofThoseReporting` holds for the agencies that reported only. */
  | 'OF_THOSE_REPORTING'
  /** There were no cases: 0/0, which is not zero. */
  | 'NO_CASES'
  /** Reported, and withheld to protect people. */
  | 'SUPPRESSED'
  /** There is no joint figure of this kind: read the agencies' parts side by side. */
  | 'SIDE_BY_SIDE'
  /** No report counts, or none has such a figure: `missing` says why. */
  | 'NOT_REPORTED';

/** A figure over agencies. */
export type JointFigure = {
  readonly __typename?: 'JointFigure';
  /** How it is to be read, and why there is no value where there is none. */
  readonly reading: FigureReading;
  /** The figure, where it is known exactly. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The least it can be. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** The most it can be. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** What is above the line of a percentage or an average. */
  readonly numerator?: Maybe<Scalars['Float']['output']>;
  /** What is below the line of a percentage or an average; the number of cases of a median or a survey. */
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Cases of a median by fixed bands of days, summed over all expected agencies; null while one is missing, and for other kinds. */
  readonly dayBands?: Maybe<ReadonlyArray<DayBand>>;
  /** A percentage or an average while reports are missing: of those reporting, and of nobody else. */
  readonly ofThoseReporting?: Maybe<Scalars['Float']['output']>;
};

/** Where a joint figure stands against its target. Shares: 1 is the whole target; negative ones and those over 1 are shown as they are. */
export type TargetProgress = {
  readonly __typename?: 'TargetProgress';
  /** Which figure is measured: in the period for levels and ceilings, else the count within the year or since the beginning. */
  readonly measuredOn: ProgressWindow;
  /** The share that is reached, where the figure is known exactly. None for a ceiling. */
  readonly progress?: Maybe<Scalars['Float']['output']>;
  /** The least share that is reached. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** The greatest share that is reached. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
  /** The share that is due by the period's end. None for a ceiling. */
  readonly due?: Maybe<Scalars['Float']['output']>;
  /** The figure that is promised, by the target in force at the period's end. */
  readonly target: Scalars['Float']['output'];
  /** The figure that is due by the period's end; of a ceiling, the ceiling. */
  readonly dueFigure: Scalars['Float']['output'];
  /** Where it stands; null where no status can be given: where what was reported does not count yet, is withheld or has no joint figure. */
  readonly status?: Maybe<ProgressStatus>;
};

/** Which figure progress is measured on. */
export type ProgressWindow =
  /** The figure of the period. */
  | 'IN_PERIOD'
  /** The figure since the start of the year. */
  | 'YEAR_TO_DATE'
  /** The figure since 1 October 2024. */
  | 'TO_DATE';

/** Progress against what is due. */
export type ProgressStatus =
  /** At least nine tenths of what is due; for a ceiling, at or under it. */
  | 'ON_TRACK'
  /** At least six tenths of what is due; for a ceiling, up to a tenth over it. */
  | 'AT_RISK'
  /** Less than that. */
  | 'OFF_TRACK'
  /** Less than a tenth of the target is due. */
  | 'TOO_EARLY'
  /** The ends of what is known disagree. */
  | 'UNCERTAIN'
  /** Nothing was reported: every expected report is missing, or not due yet. */
  | 'NO_DATA';

/** An expected report that is not in a joint figure. */
export type MissingReport = {
  readonly __typename?: 'MissingReport';
  /** Whose it is; null is the joint governance. */
  readonly agency?: Maybe<AgencyCode>;
  /** Why it is not in it. */
  readonly reason: MissingReason;
};

/** Why an expected report is not in a joint figure. */
export type MissingReason =
  /** Its due date has passed and it is not submitted; whether there is a draft is its agency's own business. */
  | 'MISSING'
  /** Its due date has not come. */
  | 'NOT_DUE'
  /** It was sent back to the agency. */
  | 'RETURNED'
  /** Submitted, and not approved: it does not count where only approved reports do. */
  | 'NOT_APPROVED'
  /** The agency did not answer: nobody knows. */
  | 'UNAVAILABLE';

/** One agency's own figures behind a joint one. */
export type ResultPart = {
  readonly __typename?: 'ResultPart';
  /** Whose they are; null is the joint governance. */
  readonly agency?: Maybe<AgencyCode>;
  /** Where the report stands on the calendar. */
  readonly status: PartStatus;
  /** Where the report stands on its way to publication. */
  readonly stage?: Maybe<ReportStage>;
  /** Version of the report. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the version's content, by which decisions and publications quote it. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Why the version restates an earlier one; null for one that does not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The day on which its first complete version was submitted. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** The moment up to which records were counted. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether figures are withheld: those of a sensitive indicator with several contributors, from which one could subtract her own. */
  readonly withheld: Scalars['Boolean']['output'];
  /** What happened in the period. */
  readonly inPeriod?: Maybe<Figure>;
  /** From the start of the year to the period's end. */
  readonly yearToDate?: Maybe<Figure>;
  /** From 1 October 2024 to the period's end. */
  readonly toDate?: Maybe<Figure>;
};

/** Where an agency's report stands on the calendar, as far as the agency answered. */
export type PartStatus =
  /** The agency does not report this indicator in this period. */
  | 'NOT_APPLICABLE'
  /** Its due date has not come. */
  | 'NOT_DUE'
  /** Its due date has passed and it is not submitted, or not for every centre. */
  | 'MISSING'
  /** Submitted. */
  | 'REPORTED'
  /** The agency did not answer. */
  | 'UNAVAILABLE';

/** The joint figure of an indicator in a period at one centre, or at several together. Targets are not set by centre, so there is no progress. */
export type CentreResult = {
  readonly __typename?: 'CentreResult';
  /** Codes of the centres in it: those that were open on at least one day of the period. */
  readonly centres: ReadonlyArray<Scalars['ID']['output']>;
  /** Codes of the centres that were asked for, and closed all the period. */
  readonly closed: ReadonlyArray<Scalars['ID']['output']>;
  /** What the figure is, or why there is none. Not applicable where all the centres were closed, for an indicator that has no centres, and for a sensitive one. */
  readonly cellState: CellState;
  /** Whether all, some or none of the expected reports are in it. */
  readonly state: ResultState;
  /** How it was obtained; null where no report counts, and where there is no joint figure: it is withheld, or stands side by side. */
  readonly method?: Maybe<ResultMethod>;
  /** Whether every report in it is approved; null while nothing is reported. */
  readonly basis?: Maybe<ResultBasis>;
  /** The figure; people at several centres lie between the largest count and the sum. Null where it is not applicable. */
  readonly figure?: Maybe<JointFigure>;
  /** Expected reports that are not in it, and why. */
  readonly missing: ReadonlyArray<MissingReport>;
  /** Each expected agency's own figure there, side by side; none where it is not applicable. */
  readonly parts: ReadonlyArray<CentrePart>;
  /** The joint cells at the centre, margins included; over several centres, those of all of them together, and `centre` is null. */
  readonly cells: ReadonlyArray<JointCell>;
};

/** One agency's own figure at the centres, from its protected cells. */
export type CentrePart = {
  readonly __typename?: 'CentrePart';
  /** Whose it is; null is the joint governance. */
  readonly agency?: Maybe<AgencyCode>;
  /** Where the report stands on the calendar. */
  readonly status: PartStatus;
  /** Where the report stands on its way to publication. */
  readonly stage?: Maybe<ReportStage>;
  /** Version of the report. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the version's content, by which decisions and publications quote it. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Its figure at the centre, or over the centres; null where its report does not count. */
  readonly figure?: Maybe<Figure>;
};

/** What a cell of a joint table is. None of these is another: a blank is never a zero, and a zero never a blank. */
export type CellState =
  /** Reported: the figure says how it is to be read; zero is a figure. */
  | 'REPORTED'
  /** Reported, and withheld to protect people; the count may be small or not. */
  | 'SUPPRESSED'
  /** There were no cases: 0/0. */
  | 'NO_CASES'
  /** Nobody reports it, or there can be none: a closed centre. */
  | 'NOT_APPLICABLE'
  /** Its due date has not come. */
  | 'NOT_DUE'
  /** Its due date has passed and no report counts; or the report came without this table, as a survey's does: its groups stand in its rounds. */
  | 'MISSING'
  /** An agency did not answer, and no other report counts: nobody knows. */
  | 'UNAVAILABLE';

/** The joint disaggregated table of an indicator in a period. */
export type Table = {
  readonly __typename?: 'Table';
  /** Whether all, some or none of the expected reports are in it. */
  readonly state: ResultState;
  /** Whether every report in it is approved; null while nothing is reported. */
  readonly basis?: Maybe<ResultBasis>;
  /** Expected reports that are not in it, and why. */
  readonly missing: ReadonlyArray<MissingReport>;
  /** What was to be broken down by what, and who delivered it. */
  readonly breakdowns: ReadonlyArray<BreakdownDelivery>;
  /** Dimensions over which cells overlap and do not sum to the total: one person visits two centres, and two agencies know the same person. Of a percentage, an average and a median it is the cases that sum. */
  readonly overlapping: ReadonlyArray<Dimension>;
  /** A higher least number of people in the period, right only if all agencies record groups alike. */
  readonly lowerIfGroupsAlike?: Maybe<Scalars['Float']['output']>;
  /** The joint cells, margins included. */
  readonly cells: ReadonlyArray<JointCell>;
};

/** Disaggregation that was expected, and who delivered it. */
export type BreakdownDelivery = {
  readonly __typename?: 'BreakdownDelivery';
  /** The crossed dimensions. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Agencies whose report has it; null is the joint governance. */
  readonly deliveredBy: ReadonlyArray<Maybe<AgencyCode>>;
  /** Agencies whose report lacks it; null is the joint governance. */
  readonly notDeliveredBy: ReadonlyArray<Maybe<AgencyCode>>;
};

/** One cell of a joint table. A null dimension is the total over it. */
export type JointCell = {
  readonly __typename?: 'JointCell';
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, `UNKNOWN`, or `OTHER` for those that are not told one by one. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** The figure over agencies. */
  readonly figure: JointFigure;
  /** Agencies whose count in this cell begins at 15 years, although its band begins earlier. */
  readonly fromFifteen: ReadonlyArray<Maybe<AgencyCode>>;
};

/** Reporting in one period. A slice is an indicator at one centre, or for all where it has no centres; a report is all slices of one agency's indicator. Shares from 0 to 100, null where nothing is due. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** Whether all agencies answered, so that the counts are whole. */
  readonly state: ResultState;
  /** Agencies that did not answer: their reports are neither here nor missing. */
  readonly unavailable: ReadonlyArray<AgencyCode>;
  /** Over all agencies that answered. */
  readonly total: SubmissionCount;
  /** By agency. */
  readonly agencies: ReadonlyArray<AgencyCompleteness>;
  /** By centre. */
  readonly centres: ReadonlyArray<CentreCompleteness>;
  /** What is late, by whom and for which centre, the longest first. */
  readonly late: ReadonlyArray<LateSubmission>;
};

/** Slices and reports that were expected, that came and that came in time. */
export type SubmissionCount = {
  readonly __typename?: 'SubmissionCount';
  /** Slices expected. */
  readonly expected: Scalars['Int']['output'];
  /** Slices submitted. */
  readonly reported: Scalars['Int']['output'];
  /** Slices submitted by their due date. */
  readonly onTime: Scalars['Int']['output'];
  /** Slices that are expected, and not due yet. */
  readonly notDue: Scalars['Int']['output'];
  /** Submitted of those that are due or came early, in per cent: what is not due yet is not missing. */
  readonly completeness?: Maybe<Scalars['Float']['output']>;
  /** Slices on time of those that are due or came early, in per cent. OP8.2 is the share of whole reports: see `reportsOnTime`. */
  readonly timeliness?: Maybe<Scalars['Float']['output']>;
  /** Reports expected. */
  readonly reportsExpected: Scalars['Int']['output'];
  /** Reports of which every slice is submitted. */
  readonly reportsComplete: Scalars['Int']['output'];
  /** Reports of which every slice was submitted by its due date. */
  readonly reportsOnTime: Scalars['Int']['output'];
};

/** One agency's reporting in a period. */
export type AgencyCompleteness = {
  readonly __typename?: 'AgencyCompleteness';
  /** The agency. */
  readonly agency: Agency;
  /** Its slices and reports. */
  readonly count: SubmissionCount;
};

/** Reporting for one centre in a period. */
export type CentreCompleteness = {
  readonly __typename?: 'CentreCompleteness';
  /** The centre. */
  readonly centre: Centre;
  /** Slices for it, over all agencies. */
  readonly count: SubmissionCount;
};

/** A slice that came after its due date, or has not come yet. */
export type LateSubmission = {
  readonly __typename?: 'LateSubmission';
  /** Whose it is. */
  readonly agency: Agency;
  /** Its indicator. */
  readonly indicator?: Maybe<Indicator>;
  /** Its centre; null where the indicator has no centres. */
  readonly centre?: Maybe<Centre>;
  /** The day by which it was due. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day on which it came; null while it has not. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** Days from the due date to the day it came, or until now. */
  readonly daysLate: Scalars['Int']['output'];
};

/** A recommendation of an auditor. Illustrative. */
export type AuditRecommendation = {
  readonly __typename?: 'AuditRecommendation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The number it is quoted by. */
  readonly number: Scalars['String']['output'];
  /** Who made it. */
  readonly auditor: Auditor;
  /** What was recommended. */
  readonly text: Scalars['String']['output'];
  /** The agency it is made to. */
  readonly agency: Agency;
  /** How urgent it is. */
  readonly priority: AuditPriority;
  /** The day it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The day by which it is to be implemented. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day on which it was implemented. */
  readonly implementedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands today. */
  readonly state: AuditState;
};

/** Who audits. */
export type Auditor =
  /** The UN Board of Auditors. */
  | 'BOARD_OF_AUDITORS'
  /** The agency's own internal audit. */
  | 'INTERNAL_AUDIT';

/** How urgent a recommendation is. */
export type AuditPriority =
  /** Action is imperative. */
  | 'HIGH'
  /** Action is important. */
  | 'MEDIUM';

/** Where a recommendation stands on a day. */
export type AuditState =
  /** Being implemented, and not due yet. */
  | 'UNDER_IMPLEMENTATION'
  /** Its due date has passed and it is not implemented. */
  | 'OVERDUE'
  /** Implemented. */
  | 'IMPLEMENTED';

/** A report to the Executive Board. Illustrative. */
export type BoardReport = {
  readonly __typename?: 'BoardReport';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The symbol it is quoted by. */
  readonly symbol: Scalars['String']['output'];
  /** What it is about. */
  readonly title: Scalars['String']['output'];
  /** The session it was made for. */
  readonly session: Scalars['String']['output'];
  /** The reporting period it is about. */
  readonly period: ReportingPeriod;
  /** The day it was submitted. */
  readonly submittedOn: Scalars['Date']['output'];
  /** The day it was considered; null while it has not been. */
  readonly consideredOn?: Maybe<Scalars['Date']['output']>;
  /** What the Board took note of or asked for; null while it has not. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
};

/** A page of recommendations. */
export type AuditRecommendationConnection = {
  readonly __typename?: 'AuditRecommendationConnection';
  /** The recommendations of this page. */
  readonly edges: ReadonlyArray<AuditRecommendationEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many recommendations hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One recommendation of a page. */
export type AuditRecommendationEdge = {
  readonly __typename?: 'AuditRecommendationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: AuditRecommendation;
};

/** A page of reports. */
export type BoardReportConnection = {
  readonly __typename?: 'BoardReportConnection';
  /** The reports of this page. */
  readonly edges: ReadonlyArray<BoardReportEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many reports hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One report of a page. */
export type BoardReportEdge = {
  readonly __typename?: 'BoardReportEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: BoardReport;
};

/** A snapshot under an id that documents quote: the joint table of a period, or an edition of the framework. It never changes, but may be withdrawn. */
export type Publication = {
  readonly __typename?: 'Publication';
  /** The id under which it is quoted: `PUB-2024-01`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** The period whose figures it holds; null for an edition of the framework. */
  readonly period?: Maybe<ReportingPeriod>;
  /** The day it was published. */
  readonly publishedOn: Scalars['Date']['output'];
  /** Who published it: a pseudonym of the joint governance; null for an edition of the framework. */
  readonly publishedBy?: Maybe<Scalars['ID']['output']>;
  /** What a reader should know; null where nothing was said, or where it was withdrawn. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its canonical content. */
  readonly sha256: Scalars['String']['output'];
  /** Whether it holds every expected report: what is missing is missing for good. Null for an edition of the framework, or where it was withdrawn. */
  readonly state?: Maybe<PublicationState>;
  /** How many indicators it holds or defines. */
  readonly indicatorCount: Scalars['Int']['output'];
  /** The publication that it restates. */
  readonly restates?: Maybe<Publication>;
  /** Why it restates it; null where it restates none, or was withdrawn. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The publication that restates it and stands; null where none does. */
  readonly restatedBy?: Maybe<Publication>;
  /** What it changed of the publication that it restates, in the order of the framework; null where it restates none, or was withdrawn. */
  readonly changes?: Maybe<ReadonlyArray<PublicationChange>>;
  /** Its figures in the order of the framework; null for an edition of the framework, or where it was withdrawn. */
  readonly figures?: Maybe<PublishedFigureConnection>;
  /** The approval by the committee. */
  readonly approval?: Maybe<Approval>;
  /** The day it was withdrawn by the data-protection officer; null while it stands. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was withdrawn. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
};

/** A snapshot under an id that documents quote: the joint table of a period, or an edition of the framework. It never changes, but may be withdrawn. */
export type PublicationFiguresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  indicators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  lead?: InputMaybe<AgencyCode>;
  status?: InputMaybe<ProgressStatus>;
  state?: InputMaybe<ResultState>;
};

/** Whether a publication holds every expected report. */
export type PublicationState =
  /** All of them. */
  | 'COMPLETE'
  /** Some are missing, and named with their figure. */
  | 'PARTIAL';

/** One indicator as it was published. */
export type PublishedFigure = {
  readonly __typename?: 'PublishedFigure';
  /** The indicator as it is today. */
  readonly indicator: Indicator;
  /** Its code. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Its title as published. */
  readonly title: Scalars['String']['output'];
  /** Version of its definition as published. */
  readonly definitionVersion: Scalars['Int']['output'];
  /** The agency that answered for it; null is the joint governance. */
  readonly lead?: Maybe<AgencyCode>;
  /** What its figures count. */
  readonly kind: IndicatorKind;
  /** The unit of its figures. */
  readonly unit: IndicatorUnit;
  /** Whether its figures are sensitive. */
  readonly sensitive: Scalars['Boolean']['output'];
  /** Whether all, some or none of the expected reports are in it. */
  readonly state: ResultState;
  /** How the joint figure was obtained; null where nothing was approved, and where there is none: it is withheld, or stands side by side. */
  readonly method?: Maybe<ResultMethod>;
  /** The joint figure of the period. */
  readonly inPeriod: JointFigure;
  /** From the start of the year to the period's end. */
  readonly yearToDate: JointFigure;
  /** From 1 October 2024 to the period's end. */
  readonly toDate: JointFigure;
  /** Where the figure stood against its target. */
  readonly progress: TargetProgress;
  /** Each expected agency's own part. */
  readonly parts: ReadonlyArray<PublishedPart>;
  /** Expected reports that are not in it, and why. */
  readonly missing: ReadonlyArray<MissingReport>;
  /** What was to be broken down by what, and who delivered it. */
  readonly breakdowns: ReadonlyArray<PublishedBreakdown>;
  /** Dimensions whose cells do not sum to the total. */
  readonly overlapping: ReadonlyArray<Dimension>;
  /** A higher least number of people in the period, right only if all agencies record groups alike. */
  readonly lowerIfGroupsAlike?: Maybe<Scalars['Float']['output']>;
  /** The joint table, margins included. A hidden cell is suppressed and blank, never 0. */
  readonly cells: PublishedCellConnection;
};

/** One indicator as it was published. */
export type PublishedFigureTitleArgs = {
  lang?: Language;
};

/** One indicator as it was published. */
export type PublishedFigureCellsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<ReadonlyArray<Dimension>>;
};

/** One agency's part of a published figure. */
export type PublishedPart = {
  readonly __typename?: 'PublishedPart';
  /** Whose it is; null is the joint governance. */
  readonly agency?: Maybe<AgencyCode>;
  /** Where the report stood on the calendar. */
  readonly status: ReportStatus;
  /** The version that is in the figure; null where none is, and where nobody submits one: OP8.2 is counted from the submissions. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of that version, as its agency made it. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The day on which its first complete version was submitted. */
  readonly submittedOn?: Maybe<Scalars['Date']['output']>;
  /** The moment up to which records were counted. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether figures are withheld: those of a sensitive indicator with several contributors, from which one could subtract her own. */
  readonly withheld: Scalars['Boolean']['output'];
  /** What happened in the period. */
  readonly inPeriod?: Maybe<Figure>;
  /** From the start of the year to the period's end. */
  readonly yearToDate?: Maybe<Figure>;
  /** From 1 October 2024 to the period's end. */
  readonly toDate?: Maybe<Figure>;
};

/** Disaggregation that was expected, and who delivered it. */
export type PublishedBreakdown = {
  readonly __typename?: 'PublishedBreakdown';
  /** The crossed dimensions. */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** Agencies whose report has it; null is the joint governance. */
  readonly deliveredBy: ReadonlyArray<Maybe<AgencyCode>>;
  /** Agencies whose report lacks it; null is the joint governance. */
  readonly notDeliveredBy: ReadonlyArray<Maybe<AgencyCode>>;
  /** Whether its cells are left out to protect people, since an earlier publication of the period hid some of them. */
  readonly withheld: Scalars['Boolean']['output'];
};

/** One cell of a published table. A null dimension is the total over it. */
export type PublishedCell = {
  readonly __typename?: 'PublishedCell';
  /** Sex. */
  readonly sex?: Maybe<Sex>;
  /** Age band. */
  readonly age?: Maybe<AgeBand>;
  /** Population group. */
  readonly group?: Maybe<PopulationGroup>;
  /** ISO 3166-1 alpha-3, `OTHER` or `UNKNOWN`. */
  readonly nationality?: Maybe<Scalars['String']['output']>;
  /** Whether the person lives with a disability. */
  readonly disability?: Maybe<Disability>;
  /** Code of the centre. */
  readonly centre?: Maybe<Scalars['ID']['output']>;
  /** Whether the figure is withheld to protect people: it is blank, and no zero. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** The figure over agencies. */
  readonly figure: JointFigure;
  /** Agencies whose count in this cell begins at 15 years, although its band begins earlier. */
  readonly fromFifteen: ReadonlyArray<AgencyCode>;
};

/** What a restatement changed of one indicator. */
export type PublicationChange = {
  readonly __typename?: 'PublicationChange';
  /** The indicator as it is today. */
  readonly indicator: Indicator;
  /** Its code. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** The joint figure of the period before; null where it was not published, or that publication was withdrawn. */
  readonly before?: Maybe<JointFigure>;
  /** The joint figure of the period since; null where it is not published any more. */
  readonly after?: Maybe<JointFigure>;
  /** Where it stood against its target before; null like the figure. */
  readonly statusBefore?: Maybe<ProgressStatus>;
  /** Where it stands since. */
  readonly statusAfter?: Maybe<ProgressStatus>;
  /** Version of its definition before. */
  readonly definitionBefore?: Maybe<Scalars['Int']['output']>;
  /** Version of its definition since. */
  readonly definitionAfter?: Maybe<Scalars['Int']['output']>;
  /** The agencies' reports that came, went or were restated; none where only what it is compared with changed. */
  readonly agencies: ReadonlyArray<AgencyChange>;
};

/** Another version of one agency's report: who answers for it, why, and on what evidence. */
export type AgencyChange = {
  readonly __typename?: 'AgencyChange';
  /** Whose report it is; null is the joint governance. */
  readonly agency?: Maybe<AgencyCode>;
  /** The version before; null where its report was missing. */
  readonly versionBefore?: Maybe<Scalars['Int']['output']>;
  /** The version since; null where its report is missing. */
  readonly versionAfter?: Maybe<Scalars['Int']['output']>;
  /** Its figure of the period before; null where it was missing or is withheld, or that publication was withdrawn. */
  readonly before?: Maybe<Figure>;
  /** Its figure of the period since; null where it is missing or is withheld. */
  readonly after?: Maybe<Figure>;
  /** Why it was restated, as its submission says. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Who submitted the version: a pseudonym of the agency. */
  readonly submittedBy?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who verified it: a pseudonym of the joint governance. */
  readonly verifiedBy?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved it: a pseudonym of the joint governance. */
  readonly approvedBy?: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the means of verification are kept: what was there when it was approved. */
  readonly evidence: ReadonlyArray<EvidenceLink>;
};

/** A page of publications. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The publications of this page. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many publications hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One publication of a page. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The publication. */
  readonly node: Publication;
};

/** A page of a publication's figures. */
export type PublishedFigureConnection = {
  readonly __typename?: 'PublishedFigureConnection';
  /** The figures of this page. */
  readonly edges: ReadonlyArray<PublishedFigureEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many figures hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One figure of a page. */
export type PublishedFigureEdge = {
  readonly __typename?: 'PublishedFigureEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: PublishedFigure;
};

/** A page of a published table. */
export type PublishedCellConnection = {
  readonly __typename?: 'PublishedCellConnection';
  /** The cells of this page. */
  readonly edges: ReadonlyArray<PublishedCellEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many cells hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One cell of a page. */
export type PublishedCellEdge = {
  readonly __typename?: 'PublishedCellEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The cell. */
  readonly node: PublishedCell;
};

/** One of the seven UN bodies of the initiative. */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Its code in this graph. */
  readonly code: AgencyCode;
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** The short name it is known by. */
  readonly acronym: Scalars['String']['output'];
  /** OECD/DAC channel code. */
  readonly dacChannelCode: Scalars['String']['output'];
  /** Identifier registered with IATI; null where there is none. */
  readonly iatiIdentifier?: Maybe<Scalars['String']['output']>;
  /** Indicators that it answers for. */
  readonly leads: ReadonlyArray<Indicator>;
  /** Indicators to which it contributes without answering for them. */
  readonly contributesTo: ReadonlyArray<Indicator>;
};

/** One of the seven UN bodies of the initiative. */
export type AgencyNameArgs = {
  lang?: Language;
};

/** One of the seven UN bodies of the initiative. */
export type AgencyAcronymArgs = {
  lang?: Language;
};

/** Where reference data comes from. */
export type ReferenceSource = {
  readonly __typename?: 'ReferenceSource';
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Who made it, and through whom it came. */
  readonly origin: Scalars['String']['output'];
  /** Under which licence it may be used. */
  readonly licence: Scalars['String']['output'];
  /** The day that it speaks of; null where the source does not say. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
};

/** A country or area of ISO 3166. */
export type Country = {
  readonly __typename?: 'Country';
  /** ISO 3166-1 alpha-3. */
  readonly iso3: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** UN M49 code; null for the few without one. */
  readonly m49?: Maybe<Scalars['String']['output']>;
  /** Its name; where a language is missing, the Spanish, the English or the French one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Region of the UN geoscheme. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Subregion of the UN geoscheme. */
  readonly subregion?: Maybe<Scalars['String']['output']>;
  /** Where this comes from. */
  readonly source?: Maybe<ReferenceSource>;
};

/** A country or area of ISO 3166. */
export type CountryNameArgs = {
  lang?: Language;
};

/** A Mexican municipality. Join places by code only: names repeat. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** INEGI code, five digits. */
  readonly code: Scalars['ID']['output'];
  /** P-code used in humanitarian data: `MX07089`; null for municipalities that have none yet. */
  readonly pCode?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** INEGI code of its state, two digits. */
  readonly stateCode?: Maybe<Scalars['ID']['output']>;
  /** Name of its state. */
  readonly stateName?: Maybe<Scalars['String']['output']>;
  /** Population, census of 2020; null for a municipality made since. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Female population, census of 2020; null for a municipality made since. */
  readonly populationFemale?: Maybe<Scalars['Int']['output']>;
  /** Male population, census of 2020; null for a municipality made since. */
  readonly populationMale?: Maybe<Scalars['Int']['output']>;
  /** Where this comes from. */
  readonly source?: Maybe<ReferenceSource>;
};

/** A goal, target or indicator of the 2030 Agenda for Sustainable Development. */
export type Sdg = {
  readonly __typename?: 'Sdg';
  /** Its code: `10`, `10.7` or `10.7.2`. */
  readonly code: Scalars['ID']['output'];
  /** Goal, target or indicator. */
  readonly level: SdgLevel;
  /** The goal or target above it; null for a goal. */
  readonly parent?: Maybe<Sdg>;
  /** Its title; where a language is missing, the Spanish, the English or the French one. */
  readonly title: Scalars['String']['output'];
  /** Where this comes from. */
  readonly source: ReferenceSource;
};

/** A goal, target or indicator of the 2030 Agenda for Sustainable Development. */
export type SdgTitleArgs = {
  lang?: Language;
};

/** The levels of the 2030 Agenda. */
export type SdgLevel =
  /** One of the seventeen goals. */
  | 'GOAL'
  /** A target of a goal. */
  | 'TARGET'
  /** An indicator of a target. */
  | 'INDICATOR';

/** A page of countries. */
export type CountryConnection = {
  readonly __typename?: 'CountryConnection';
  /** The countries of this page. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many countries hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One country of a page. */
export type CountryEdge = {
  readonly __typename?: 'CountryEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
};

/** A page of municipalities. */
export type MunicipalityConnection = {
  readonly __typename?: 'MunicipalityConnection';
  /** The municipalities of this page. */
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many municipalities hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One municipality of a page. */
export type MunicipalityEdge = {
  readonly __typename?: 'MunicipalityEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The municipality. */
  readonly node: Municipality;
};

/** A page of goals, targets and indicators. */
export type SdgConnection = {
  readonly __typename?: 'SdgConnection';
  /** The goals, targets and indicators of this page. */
  readonly edges: ReadonlyArray<SdgEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One goal, target or indicator of a page. */
export type SdgEdge = {
  readonly __typename?: 'SdgEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The goal, target or indicator. */
  readonly node: Sdg;
};

/** Something that may go wrong. Illustrative. */
export type Risk = {
  readonly __typename?: 'Risk';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The number it is quoted by: `R-07`. */
  readonly number: Scalars['String']['output'];
  /** What may go wrong. */
  readonly title: Scalars['String']['output'];
  /** Its nature. */
  readonly category: RiskCategory;
  /** How likely it is, 1 (rare) to 5 (almost certain). */
  readonly likelihood: Scalars['Int']['output'];
  /** How much it would harm, 1 (hardly) to 5 (severely). */
  readonly impact: Scalars['Int']['output'];
  /** Likelihood times impact, 1 to 25. */
  readonly score: Scalars['Int']['output'];
  /** What is done about it. */
  readonly response: Scalars['String']['output'];
  /** The post that owns it. */
  readonly ownerPost: Scalars['String']['output'];
  /** The agency of that post; null for the Government or the secretariat. */
  readonly agency?: Maybe<Agency>;
  /** Open or closed. */
  readonly state: RiskState;
  /** The day it was entered. */
  readonly raisedOn: Scalars['Date']['output'];
  /** The day it was last reviewed. */
  readonly reviewedOn: Scalars['Date']['output'];
  /** The day it was closed. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Indicators that it touches: their status is in their report of a period. */
  readonly indicators: ReadonlyArray<Indicator>;
};

/** Kinds of risks. */
export type RiskCategory =
  /** To the people served. */
  | 'PROTECTION'
  /** To the work at the centres. */
  | 'OPERATIONAL'
  /** To money. */
  | 'FINANCIAL'
  /** From politics or institutions. */
  | 'INSTITUTIONAL'
  /** To data and systems. */
  | 'INFORMATION';

/** States of a risk. */
export type RiskState =
  /** Watched and answered. */
  | 'OPEN'
  /** Over, or accepted. */
  | 'CLOSED';

/** Why a figure is off track or was restated, and what is done about it. Illustrative. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** The reporting period. */
  readonly period: ReportingPeriod;
  /** Why it was asked for. */
  readonly reason: ExplanationReason;
  /** What caused it. */
  readonly cause: Scalars['String']['output'];
  /** What is done about it. */
  readonly action: Scalars['String']['output'];
  /** The post that does it. */
  readonly ownerPost: Scalars['String']['output'];
  /** The day by which it is to be done. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day the explanation was given. */
  readonly givenOn: Scalars['Date']['output'];
};

/** Why an explanation was asked for. */
export type ExplanationReason =
  /** The figure is off track. */
  | 'OFF_TRACK'
  /** A published or submitted figure was restated. */
  | 'RESTATEMENT';

/** What a lead expects a figure to be on the target date. Illustrative. */
export type Forecast = {
  readonly __typename?: 'Forecast';
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The indicator. */
  readonly indicator: Indicator;
  /** The day it was made. */
  readonly madeOn: Scalars['Date']['output'];
  /** The day for which it is made. */
  readonly forDate: Scalars['Date']['output'];
  /** The expected figure. */
  readonly value: Scalars['Float']['output'];
  /** The least that is thought likely. */
  readonly lower: Scalars['Float']['output'];
  /** The most that is thought likely. */
  readonly upper: Scalars['Float']['output'];
  /** How it was obtained. */
  readonly method: Scalars['String']['output'];
};

/** A page of risks. */
export type RiskConnection = {
  readonly __typename?: 'RiskConnection';
  /** The risks of this page. */
  readonly edges: ReadonlyArray<RiskEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many risks hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One risk of a page. */
export type RiskEdge = {
  readonly __typename?: 'RiskEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The risk. */
  readonly node: Risk;
};

/** A page of explanations. */
export type ExplanationConnection = {
  readonly __typename?: 'ExplanationConnection';
  /** The explanations of this page. */
  readonly edges: ReadonlyArray<ExplanationEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many explanations hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One explanation of a page. */
export type ExplanationEdge = {
  readonly __typename?: 'ExplanationEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The explanation. */
  readonly node: Explanation;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Centre: Centre;
  Indicator: Indicator;
  ReportingPeriod: ReportingPeriod;
  IndicatorReport: IndicatorReport;
  Agency: Agency;
  Country: Country;
  Municipality: Municipality;
  Sdg: Sdg;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Centre: { __typename: 'Centre' } & GraphQLRecursivePick<
    FederationTypes['Centre'],
    { code: true }
  >;
  Indicator: { __typename: 'Indicator' } & GraphQLRecursivePick<
    FederationTypes['Indicator'],
    { code: true }
  >;
  ReportingPeriod: { __typename: 'ReportingPeriod' } & GraphQLRecursivePick<
    FederationTypes['ReportingPeriod'],
    { code: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['ReportingPeriod'],
          {
            unhcrSubmissions: {
              indicatorCode: true;
              centre: true;
              status: true;
              dueOn: true;
              submittedOn: true;
            };
            iomSubmissions: {
              indicatorCode: true;
              centre: true;
              status: true;
              dueOn: true;
              submittedOn: true;
            };
            iloSubmissions: {
              indicatorCode: true;
              centre: true;
              status: true;
              dueOn: true;
              submittedOn: true;
            };
            unWomenSubmissions: {
              indicatorCode: true;
              centre: true;
              status: true;
              dueOn: true;
              submittedOn: true;
            };
            pahoSubmissions: {
              indicatorCode: true;
              centre: true;
              status: true;
              dueOn: true;
              submittedOn: true;
            };
            unicefSubmissions: {
              indicatorCode: true;
              centre: true;
              status: true;
              dueOn: true;
              submittedOn: true;
            };
            unopsSubmissions: {
              indicatorCode: true;
              centre: true;
              status: true;
              dueOn: true;
              submittedOn: true;
            };
          }
        >
    );
  IndicatorReport: { __typename: 'IndicatorReport' } & GraphQLRecursivePick<
    FederationTypes['IndicatorReport'],
    { indicatorCode: true; periodCode: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['IndicatorReport'],
          {
            unhcrPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              reason: true;
              dueOn: true;
              submittedOn: true;
              asOf: true;
              inPeriod: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              yearToDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              toDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
            };
            iomPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              reason: true;
              dueOn: true;
              submittedOn: true;
              asOf: true;
              inPeriod: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              yearToDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              toDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
            };
            iloPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              reason: true;
              dueOn: true;
              submittedOn: true;
              asOf: true;
              inPeriod: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              yearToDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              toDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
            };
            unWomenPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              reason: true;
              dueOn: true;
              submittedOn: true;
              asOf: true;
              inPeriod: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              yearToDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              toDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
            };
            pahoPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              reason: true;
              dueOn: true;
              submittedOn: true;
              asOf: true;
              inPeriod: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              yearToDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              toDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
            };
            unicefPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              reason: true;
              dueOn: true;
              submittedOn: true;
              asOf: true;
              inPeriod: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              yearToDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              toDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
            };
            unopsPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              reason: true;
              dueOn: true;
              submittedOn: true;
              asOf: true;
              inPeriod: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              yearToDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
              toDate: {
                value: true;
                lower: true;
                upper: true;
                numerator: true;
                denominator: true;
                dayBands: { fromDay: true; toDay: true; count: true };
                suppressed: true;
              };
            };
          }
        >
      | GraphQLRecursivePick<
          FederationTypes['IndicatorReport'],
          {
            unhcrPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iomPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iloPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unWomenPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            pahoPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unicefPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unopsPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
          }
        >
      | GraphQLRecursivePick<
          FederationTypes['IndicatorReport'],
          {
            unhcrPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iomPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iloPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unWomenPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            pahoPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unicefPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unopsPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
          }
        >
      | GraphQLRecursivePick<
          FederationTypes['IndicatorReport'],
          {
            unhcrPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iomPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iloPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unWomenPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            pahoPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unicefPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unopsPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
          }
        >
      | GraphQLRecursivePick<
          FederationTypes['IndicatorReport'],
          {
            unhcrPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iomPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iloPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unWomenPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            pahoPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unicefPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unopsPart: {
              status: true;
              stage: true;
              version: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
          }
        >
      | GraphQLRecursivePick<
          FederationTypes['IndicatorReport'],
          {
            unhcrPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iomPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iloPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unWomenPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            pahoPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unicefPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unopsPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
          }
        >
      | GraphQLRecursivePick<
          FederationTypes['IndicatorReport'],
          {
            unhcrPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iomPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            iloPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unWomenPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            pahoPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unicefPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
            unopsPart: {
              status: true;
              stage: true;
              version: true;
              sha256: true;
              submittedOn: true;
              asOf: true;
              cells: {
                sex: true;
                age: true;
                group: true;
                nationality: true;
                disability: true;
                centre: true;
                figure: {
                  value: true;
                  lower: true;
                  upper: true;
                  numerator: true;
                  denominator: true;
                  dayBands: { fromDay: true; toDay: true; count: true };
                  suppressed: true;
                };
              };
            };
          }
        >
    );
  Agency: { __typename: 'Agency' } & GraphQLRecursivePick<
    FederationTypes['Agency'],
    { code: true }
  >;
  Country: { __typename: 'Country' } & GraphQLRecursivePick<
    FederationTypes['Country'],
    { iso3: true }
  >;
  Municipality: { __typename: 'Municipality' } & GraphQLRecursivePick<
    FederationTypes['Municipality'],
    { code: true }
  >;
  Sdg: { __typename: 'Sdg' } & GraphQLRecursivePick<FederationTypes['Sdg'], { code: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  AgencyCode: AgencyCode;
  PopulationGroup: PopulationGroup;
  Sex: Sex;
  AgeBand: AgeBand;
  Disability: Disability;
  ServiceType: ServiceType;
  Language: Language;
  Currency: Currency;
  ReportStatus: ReportStatus;
  ReportStage: ReportStage;
  AgencyReport: ResolverTypeWrapper<AgencyReportValue>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ReportEventKind: ReportEventKind;
  ReportEvent: ResolverTypeWrapper<ReportEvent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EvidenceLink: ResolverTypeWrapper<EvidenceLink>;
  ReportVersion: ResolverTypeWrapper<
    Omit<ReportVersion, 'shown'> & { shown?: Maybe<ResolversTypes['AgencyReport']> }
  >;
  WholeReport: ResolverTypeWrapper<WholeReport>;
  CellCorrection: ResolverTypeWrapper<CellCorrection>;
  ReportNote: ResolverTypeWrapper<ReportNote>;
  ReportDrift: ResolverTypeWrapper<ReportDrift>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CellDrift: ResolverTypeWrapper<CellDrift>;
  CellCorrectionInput: CellCorrectionInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EvidenceInput: EvidenceInput;
  Figure: ResolverTypeWrapper<Figure>;
  DayBand: ResolverTypeWrapper<DayBand>;
  Cell: ResolverTypeWrapper<Cell>;
  Submission: ResolverTypeWrapper<SubmissionValue>;
  CentrePanel: ResolverTypeWrapper<CentrePanelValue>;
  CentreLine: ResolverTypeWrapper<CentreLine>;
  ServedPerson: ResolverTypeWrapper<PersonRow>;
  SensitivityClass: SensitivityClass;
  RecordType: ResolverTypeWrapper<RecordType>;
  RecordFilter: RecordFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AuditAction: AuditAction;
  AuditEntry: ResolverTypeWrapper<StoredEntry>;
  AuditEntryConnection: ResolverTypeWrapper<
    Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']> }
  >;
  AuditEntryEdge: ResolverTypeWrapper<
    Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }
  >;
  AuditCheckpoint: ResolverTypeWrapper<AuditCheckpoint>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SurveyWave: ResolverTypeWrapper<SurveyWaveRow>;
  SurveyEstimate: ResolverTypeWrapper<SurveyEstimateRow>;
  FeedbackTally: ResolverTypeWrapper<FeedbackTallyRow>;
  FeedbackChannel: FeedbackChannel;
  Centre: ResolverTypeWrapper<Centre>;
  FeedbackTallyConnection: ResolverTypeWrapper<
    Omit<FeedbackTallyConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['FeedbackTallyEdge']>;
    }
  >;
  FeedbackTallyEdge: ResolverTypeWrapper<
    Omit<FeedbackTallyEdge, 'node'> & { node: ResolversTypes['FeedbackTally'] }
  >;
  Governance: ResolverTypeWrapper<object>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  ActionPoint: ResolverTypeWrapper<ActionPointRow>;
  Indicator: ResolverTypeWrapper<IndicatorRow>;
  SteeringCommittee: ResolverTypeWrapper<SteeringCommitteeRow>;
  CommitteeMember: ResolverTypeWrapper<CommitteeMemberRow>;
  CommitteeSide: CommitteeSide;
  CommitteeSeat: CommitteeSeat;
  Meeting: ResolverTypeWrapper<MeetingRow>;
  MeetingKind: MeetingKind;
  DecisionSubject: DecisionSubject;
  CommitmentState: CommitmentState;
  Approval: ResolverTypeWrapper<ApprovalRow>;
  ApprovalSubject: ApprovalSubject;
  MeetingConnection: ResolverTypeWrapper<
    Omit<MeetingConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeetingEdge']> }
  >;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  DecisionConnection: ResolverTypeWrapper<
    Omit<DecisionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DecisionEdge']> }
  >;
  DecisionEdge: ResolverTypeWrapper<
    Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }
  >;
  ActionPointConnection: ResolverTypeWrapper<
    Omit<ActionPointConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['ActionPointEdge']>;
    }
  >;
  ActionPointEdge: ResolverTypeWrapper<
    Omit<ActionPointEdge, 'node'> & { node: ResolversTypes['ActionPoint'] }
  >;
  ReportDecision: ResolverTypeWrapper<ReportDecisionRow>;
  ReportDecisionKind: ReportDecisionKind;
  ReportToDecide: ResolverTypeWrapper<ReportToDecideRow>;
  ReportsToVerify: ResolverTypeWrapper<ReportsToVerifyRow>;
  ReportDecisionConnection: ResolverTypeWrapper<
    Omit<ReportDecisionConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['ReportDecisionEdge']>;
    }
  >;
  ReportDecisionEdge: ResolverTypeWrapper<
    Omit<ReportDecisionEdge, 'node'> & { node: ResolversTypes['ReportDecision'] }
  >;
  ResultStatement: ResolverTypeWrapper<ResultStatementRow>;
  ResultLevel: ResultLevel;
  IndicatorKind: IndicatorKind;
  IndicatorUnit: IndicatorUnit;
  Dimension: Dimension;
  ReportingFrequency: ReportingFrequency;
  IndicatorVersion: ResolverTypeWrapper<IndicatorVersionRow>;
  Target: ResolverTypeWrapper<TargetRow>;
  TargetType: TargetType;
  TargetMilestone: ResolverTypeWrapper<TargetMilestoneRow>;
  ReportingPeriod: ResolverTypeWrapper<ReportingPeriodRow>;
  PeriodKind: PeriodKind;
  CellFilter: CellFilter;
  CubeCellConnection: ResolverTypeWrapper<
    Omit<CubeCellConnection, 'edges' | 'periods'> & {
      edges: ReadonlyArray<ResolversTypes['CubeCellEdge']>;
      periods: ReadonlyArray<ResolversTypes['CubePeriod']>;
    }
  >;
  CubeCellEdge: ResolverTypeWrapper<
    Omit<CubeCellEdge, 'node'> & { node: ResolversTypes['CubeCell'] }
  >;
  CubeCell: ResolverTypeWrapper<CubeCellRow>;
  CubePeriod: ResolverTypeWrapper<CubePeriodRow>;
  IndicatorReport: ResolverTypeWrapper<IndicatorReportRow>;
  Result: ResolverTypeWrapper<
    Omit<Result, 'definition'> & { definition: ResolversTypes['IndicatorVersion'] }
  >;
  ResultState: ResultState;
  ResultMethod: ResultMethod;
  ResultBasis: ResultBasis;
  FigureReading: FigureReading;
  JointFigure: ResolverTypeWrapper<JointFigure>;
  TargetProgress: ResolverTypeWrapper<TargetProgress>;
  ProgressWindow: ProgressWindow;
  ProgressStatus: ProgressStatus;
  MissingReport: ResolverTypeWrapper<MissingReport>;
  MissingReason: MissingReason;
  ResultPart: ResolverTypeWrapper<ResultPart>;
  PartStatus: PartStatus;
  CentreResult: ResolverTypeWrapper<
    Omit<CentreResult, 'cells'> & { cells: ReadonlyArray<ResolversTypes['JointCell']> }
  >;
  CentrePart: ResolverTypeWrapper<CentrePart>;
  CellState: CellState;
  Table: ResolverTypeWrapper<
    Omit<Table, 'cells'> & { cells: ReadonlyArray<ResolversTypes['JointCell']> }
  >;
  BreakdownDelivery: ResolverTypeWrapper<BreakdownDelivery>;
  JointCell: ResolverTypeWrapper<JointCellRow>;
  Completeness: ResolverTypeWrapper<
    Omit<Completeness, 'agencies' | 'centres' | 'late'> & {
      agencies: ReadonlyArray<ResolversTypes['AgencyCompleteness']>;
      centres: ReadonlyArray<ResolversTypes['CentreCompleteness']>;
      late: ReadonlyArray<ResolversTypes['LateSubmission']>;
    }
  >;
  SubmissionCount: ResolverTypeWrapper<SubmissionCount>;
  AgencyCompleteness: ResolverTypeWrapper<AgencyCompletenessRow>;
  CentreCompleteness: ResolverTypeWrapper<CentreCompletenessRow>;
  LateSubmission: ResolverTypeWrapper<LateSubmissionRow>;
  AuditRecommendation: ResolverTypeWrapper<AuditRecommendationRow>;
  Auditor: Auditor;
  AuditPriority: AuditPriority;
  AuditState: AuditState;
  BoardReport: ResolverTypeWrapper<BoardReportRow>;
  AuditRecommendationConnection: ResolverTypeWrapper<
    Omit<AuditRecommendationConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['AuditRecommendationEdge']>;
    }
  >;
  AuditRecommendationEdge: ResolverTypeWrapper<
    Omit<AuditRecommendationEdge, 'node'> & { node: ResolversTypes['AuditRecommendation'] }
  >;
  BoardReportConnection: ResolverTypeWrapper<
    Omit<BoardReportConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['BoardReportEdge']>;
    }
  >;
  BoardReportEdge: ResolverTypeWrapper<
    Omit<BoardReportEdge, 'node'> & { node: ResolversTypes['BoardReport'] }
  >;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationState: PublicationState;
  PublishedFigure: ResolverTypeWrapper<PublishedFigureRow>;
  PublishedPart: ResolverTypeWrapper<PublishedPart>;
  PublishedBreakdown: ResolverTypeWrapper<PublishedBreakdown>;
  PublishedCell: ResolverTypeWrapper<PublishedCellRow>;
  PublicationChange: ResolverTypeWrapper<PublicationChangeRow>;
  AgencyChange: ResolverTypeWrapper<AgencyChangeRow>;
  PublicationConnection: ResolverTypeWrapper<
    Omit<PublicationConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['PublicationEdge']>;
    }
  >;
  PublicationEdge: ResolverTypeWrapper<
    Omit<PublicationEdge, 'node'> & { node: ResolversTypes['Publication'] }
  >;
  PublishedFigureConnection: ResolverTypeWrapper<
    Omit<PublishedFigureConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['PublishedFigureEdge']>;
    }
  >;
  PublishedFigureEdge: ResolverTypeWrapper<
    Omit<PublishedFigureEdge, 'node'> & { node: ResolversTypes['PublishedFigure'] }
  >;
  PublishedCellConnection: ResolverTypeWrapper<
    Omit<PublishedCellConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['PublishedCellEdge']>;
    }
  >;
  PublishedCellEdge: ResolverTypeWrapper<
    Omit<PublishedCellEdge, 'node'> & { node: ResolversTypes['PublishedCell'] }
  >;
  Agency: ResolverTypeWrapper<AgencyRow>;
  ReferenceSource: ResolverTypeWrapper<ReferenceSourceRow>;
  Country: ResolverTypeWrapper<CountryRow>;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  Sdg: ResolverTypeWrapper<SdgRow>;
  SdgLevel: SdgLevel;
  CountryConnection: ResolverTypeWrapper<
    Omit<CountryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CountryEdge']> }
  >;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  MunicipalityConnection: ResolverTypeWrapper<
    Omit<MunicipalityConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['MunicipalityEdge']>;
    }
  >;
  MunicipalityEdge: ResolverTypeWrapper<
    Omit<MunicipalityEdge, 'node'> & { node: ResolversTypes['Municipality'] }
  >;
  SdgConnection: ResolverTypeWrapper<
    Omit<SdgConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SdgEdge']> }
  >;
  SdgEdge: ResolverTypeWrapper<Omit<SdgEdge, 'node'> & { node: ResolversTypes['Sdg'] }>;
  Risk: ResolverTypeWrapper<RiskRow>;
  RiskCategory: RiskCategory;
  RiskState: RiskState;
  Explanation: ResolverTypeWrapper<ExplanationRow>;
  ExplanationReason: ExplanationReason;
  Forecast: ResolverTypeWrapper<ForecastRow>;
  RiskConnection: ResolverTypeWrapper<
    Omit<RiskConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RiskEdge']> }
  >;
  RiskEdge: ResolverTypeWrapper<Omit<RiskEdge, 'node'> & { node: ResolversTypes['Risk'] }>;
  ExplanationConnection: ResolverTypeWrapper<
    Omit<ExplanationConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['ExplanationEdge']>;
    }
  >;
  ExplanationEdge: ResolverTypeWrapper<
    Omit<ExplanationEdge, 'node'> & { node: ResolversTypes['Explanation'] }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  AgencyReport: AgencyReportValue;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ReportEvent: ReportEvent;
  ID: Scalars['ID']['output'];
  EvidenceLink: EvidenceLink;
  ReportVersion: Omit<ReportVersion, 'shown'> & {
    shown?: Maybe<ResolversParentTypes['AgencyReport']>;
  };
  WholeReport: WholeReport;
  CellCorrection: CellCorrection;
  ReportNote: ReportNote;
  ReportDrift: ReportDrift;
  Boolean: Scalars['Boolean']['output'];
  CellDrift: CellDrift;
  CellCorrectionInput: CellCorrectionInput;
  Float: Scalars['Float']['output'];
  EvidenceInput: EvidenceInput;
  Figure: Figure;
  DayBand: DayBand;
  Cell: Cell;
  Submission: SubmissionValue;
  CentrePanel: CentrePanelValue;
  CentreLine: CentreLine;
  ServedPerson: PersonRow;
  RecordType: RecordType;
  RecordFilter: RecordFilter;
  PageInfo: PageInfo;
  AuditEntry: StoredEntry;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>;
  };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditCheckpoint: AuditCheckpoint;
  Query: Record<PropertyKey, never>;
  SurveyWave: SurveyWaveRow;
  SurveyEstimate: SurveyEstimateRow;
  FeedbackTally: FeedbackTallyRow;
  Centre: Centre | FederationReferenceTypes['Centre'];
  FeedbackTallyConnection: Omit<FeedbackTallyConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['FeedbackTallyEdge']>;
  };
  FeedbackTallyEdge: Omit<FeedbackTallyEdge, 'node'> & {
    node: ResolversParentTypes['FeedbackTally'];
  };
  Governance: object;
  Mutation: Record<PropertyKey, never>;
  Decision: DecisionRow;
  ActionPoint: ActionPointRow;
  Indicator: IndicatorRow;
  SteeringCommittee: SteeringCommitteeRow;
  CommitteeMember: CommitteeMemberRow;
  Meeting: MeetingRow;
  Approval: ApprovalRow;
  MeetingConnection: Omit<MeetingConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['MeetingEdge']>;
  };
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  DecisionConnection: Omit<DecisionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['DecisionEdge']>;
  };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  ActionPointConnection: Omit<ActionPointConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ActionPointEdge']>;
  };
  ActionPointEdge: Omit<ActionPointEdge, 'node'> & { node: ResolversParentTypes['ActionPoint'] };
  ReportDecision: ReportDecisionRow;
  ReportToDecide: ReportToDecideRow;
  ReportsToVerify: ReportsToVerifyRow;
  ReportDecisionConnection: Omit<ReportDecisionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ReportDecisionEdge']>;
  };
  ReportDecisionEdge: Omit<ReportDecisionEdge, 'node'> & {
    node: ResolversParentTypes['ReportDecision'];
  };
  ResultStatement: ResultStatementRow;
  IndicatorVersion: IndicatorVersionRow;
  Target: TargetRow;
  TargetMilestone: TargetMilestoneRow;
  ReportingPeriod: ReportingPeriodRow;
  CellFilter: CellFilter;
  CubeCellConnection: Omit<CubeCellConnection, 'edges' | 'periods'> & {
    edges: ReadonlyArray<ResolversParentTypes['CubeCellEdge']>;
    periods: ReadonlyArray<ResolversParentTypes['CubePeriod']>;
  };
  CubeCellEdge: Omit<CubeCellEdge, 'node'> & { node: ResolversParentTypes['CubeCell'] };
  CubeCell: CubeCellRow;
  CubePeriod: CubePeriodRow;
  IndicatorReport: IndicatorReportRow;
  Result: Omit<Result, 'definition'> & { definition: ResolversParentTypes['IndicatorVersion'] };
  JointFigure: JointFigure;
  TargetProgress: TargetProgress;
  MissingReport: MissingReport;
  ResultPart: ResultPart;
  CentreResult: Omit<CentreResult, 'cells'> & {
    cells: ReadonlyArray<ResolversParentTypes['JointCell']>;
  };
  CentrePart: CentrePart;
  Table: Omit<Table, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['JointCell']> };
  BreakdownDelivery: BreakdownDelivery;
  JointCell: JointCellRow;
  Completeness: Omit<Completeness, 'agencies' | 'centres' | 'late'> & {
    agencies: ReadonlyArray<ResolversParentTypes['AgencyCompleteness']>;
    centres: ReadonlyArray<ResolversParentTypes['CentreCompleteness']>;
    late: ReadonlyArray<ResolversParentTypes['LateSubmission']>;
  };
  SubmissionCount: SubmissionCount;
  AgencyCompleteness: AgencyCompletenessRow;
  CentreCompleteness: CentreCompletenessRow;
  LateSubmission: LateSubmissionRow;
  AuditRecommendation: AuditRecommendationRow;
  BoardReport: BoardReportRow;
  AuditRecommendationConnection: Omit<AuditRecommendationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AuditRecommendationEdge']>;
  };
  AuditRecommendationEdge: Omit<AuditRecommendationEdge, 'node'> & {
    node: ResolversParentTypes['AuditRecommendation'];
  };
  BoardReportConnection: Omit<BoardReportConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['BoardReportEdge']>;
  };
  BoardReportEdge: Omit<BoardReportEdge, 'node'> & { node: ResolversParentTypes['BoardReport'] };
  Publication: PublicationRow;
  PublishedFigure: PublishedFigureRow;
  PublishedPart: PublishedPart;
  PublishedBreakdown: PublishedBreakdown;
  PublishedCell: PublishedCellRow;
  PublicationChange: PublicationChangeRow;
  AgencyChange: AgencyChangeRow;
  PublicationConnection: Omit<PublicationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PublicationEdge']>;
  };
  PublicationEdge: Omit<PublicationEdge, 'node'> & { node: ResolversParentTypes['Publication'] };
  PublishedFigureConnection: Omit<PublishedFigureConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PublishedFigureEdge']>;
  };
  PublishedFigureEdge: Omit<PublishedFigureEdge, 'node'> & {
    node: ResolversParentTypes['PublishedFigure'];
  };
  PublishedCellConnection: Omit<PublishedCellConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PublishedCellEdge']>;
  };
  PublishedCellEdge: Omit<PublishedCellEdge, 'node'> & {
    node: ResolversParentTypes['PublishedCell'];
  };
  Agency: AgencyRow;
  ReferenceSource: ReferenceSourceRow;
  Country: CountryRow;
  Municipality: MunicipalityRow;
  Sdg: SdgRow;
  CountryConnection: Omit<CountryConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['CountryEdge']>;
  };
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  MunicipalityConnection: Omit<MunicipalityConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['MunicipalityEdge']>;
  };
  MunicipalityEdge: Omit<MunicipalityEdge, 'node'> & { node: ResolversParentTypes['Municipality'] };
  SdgConnection: Omit<SdgConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['SdgEdge']>;
  };
  SdgEdge: Omit<SdgEdge, 'node'> & { node: ResolversParentTypes['Sdg'] };
  Risk: RiskRow;
  Explanation: ExplanationRow;
  Forecast: ForecastRow;
  RiskConnection: Omit<RiskConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['RiskEdge']>;
  };
  RiskEdge: Omit<RiskEdge, 'node'> & { node: ResolversParentTypes['Risk'] };
  ExplanationConnection: Omit<ExplanationConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ExplanationEdge']>;
  };
  ExplanationEdge: Omit<ExplanationEdge, 'node'> & { node: ResolversParentTypes['Explanation'] };
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['DateTime'],
  any
> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['Decimal'],
  any
> {
  name: 'Decimal';
}

export type AgencyReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyReport'] = ResolversParentTypes['AgencyReport'],
> = {
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ReportStage']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReportEvent']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  reopenedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pending?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
};

export type ReportEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportEvent'] = ResolversParentTypes['ReportEvent'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ReportEventKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EvidenceLink'] = ResolversParentTypes['EvidenceLink'],
> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportVersion'] = ResolversParentTypes['ReportVersion'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReportStage'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ReportEvent']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['CellCorrection']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ReportNote']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  shown?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['WholeReport']>, ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['ReportDrift']>, ParentType, ContextType>;
};

export type WholeReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WholeReport'] = ResolversParentTypes['WholeReport'],
> = {
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['Cell']>, ParentType, ContextType>;
};

export type CellCorrectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CellCorrection'] =
    ResolversParentTypes['CellCorrection'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type ReportNoteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportNote'] = ResolversParentTypes['ReportNote'],
> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportDriftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportDrift'] = ResolversParentTypes['ReportDrift'],
> = {
  recountedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isNone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['CellDrift']>, ParentType, ContextType>;
};

export type CellDriftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CellDrift'] = ResolversParentTypes['CellDrift'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  recounted?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type FigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure'],
> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dayBands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayBand']>>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DayBandResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DayBand'] = ResolversParentTypes['DayBand'],
> = {
  fromDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Cell'] = ResolversParentTypes['Cell'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type SubmissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Submission'] = ResolversParentTypes['Submission'],
> = {
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CentrePanelResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentrePanel'] = ResolversParentTypes['CentrePanel'],
> = {
  agency?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CentreLine']>, ParentType, ContextType>;
};

export type CentreLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreLine'] = ResolversParentTypes['CentreLine'],
> = {
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type ServedPersonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ServedPerson'] = ResolversParentTypes['ServedPerson'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  nationality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disability?: Resolver<ResolversTypes['Disability'], ParentType, ContextType>;
  firstContactOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RecordTypeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordType'] = ResolversParentTypes['RecordType'],
> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['SensitivityClass'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retentionYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'],
> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retainedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditEntryConnection'] =
    ResolversParentTypes['AuditEntryConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditEntryEdge'] =
    ResolversParentTypes['AuditEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditCheckpointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditCheckpoint'] =
    ResolversParentTypes['AuditCheckpoint'],
> = {
  subgraph?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  surveyWaves?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['SurveyWave']>>,
    ParentType,
    ContextType
  >;
  feedback?: Resolver<
    Maybe<ResolversTypes['FeedbackTallyConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryFeedbackArgs, 'first'>
  >;
  committee?: Resolver<Maybe<ResolversTypes['SteeringCommittee']>, ParentType, ContextType>;
  meetings?: Resolver<
    Maybe<ResolversTypes['MeetingConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMeetingsArgs, 'first'>
  >;
  decisions?: Resolver<
    Maybe<ResolversTypes['DecisionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryDecisionsArgs, 'first'>
  >;
  actionPoints?: Resolver<
    Maybe<ResolversTypes['ActionPointConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryActionPointsArgs, 'first'>
  >;
  reportDecisions?: Resolver<
    Maybe<ResolversTypes['ReportDecisionConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryReportDecisionsArgs, 'first'>
  >;
  reportsToVerify?: Resolver<
    Maybe<ResolversTypes['ReportsToVerify']>,
    ParentType,
    ContextType,
    RequireFields<QueryReportsToVerifyArgs, 'period'>
  >;
  reportsToApprove?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ReportToDecide']>>,
    ParentType,
    ContextType,
    RequireFields<QueryReportsToApproveArgs, 'period'>
  >;
  resultStatements?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ResultStatement']>>,
    ParentType,
    ContextType
  >;
  indicators?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Indicator']>>,
    ParentType,
    ContextType,
    Partial<QueryIndicatorsArgs>
  >;
  indicator?: Resolver<
    Maybe<ResolversTypes['Indicator']>,
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorArgs, 'code'>
  >;
  reportingPeriod?: Resolver<
    Maybe<ResolversTypes['ReportingPeriod']>,
    ParentType,
    ContextType,
    RequireFields<QueryReportingPeriodArgs, 'code'>
  >;
  reportingPeriods?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ReportingPeriod']>>,
    ParentType,
    ContextType,
    Partial<QueryReportingPeriodsArgs>
  >;
  indicatorReports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['IndicatorReport']>>,
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorReportsArgs, 'period'>
  >;
  indicatorReport?: Resolver<
    Maybe<ResolversTypes['IndicatorReport']>,
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorReportArgs, 'indicator' | 'period'>
  >;
  monitoringCube?: Resolver<
    Maybe<ResolversTypes['CubeCellConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMonitoringCubeArgs, 'indicator' | 'periods' | 'by' | 'basis' | 'first'>
  >;
  auditRecommendations?: Resolver<
    Maybe<ResolversTypes['AuditRecommendationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryAuditRecommendationsArgs, 'first'>
  >;
  boardReports?: Resolver<
    Maybe<ResolversTypes['BoardReportConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryBoardReportsArgs, 'first'>
  >;
  publications?: Resolver<
    Maybe<ResolversTypes['PublicationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPublicationsArgs, 'first'>
  >;
  publication?: Resolver<
    Maybe<ResolversTypes['Publication']>,
    ParentType,
    ContextType,
    RequireFields<QueryPublicationArgs, 'id'>
  >;
  agencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  agency?: Resolver<
    Maybe<ResolversTypes['Agency']>,
    ParentType,
    ContextType,
    RequireFields<QueryAgencyArgs, 'code'>
  >;
  countries?: Resolver<
    Maybe<ResolversTypes['CountryConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryCountriesArgs, 'first'>
  >;
  country?: Resolver<
    Maybe<ResolversTypes['Country']>,
    ParentType,
    ContextType,
    RequireFields<QueryCountryArgs, 'iso3'>
  >;
  municipalities?: Resolver<
    Maybe<ResolversTypes['MunicipalityConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryMunicipalitiesArgs, 'first'>
  >;
  municipality?: Resolver<
    Maybe<ResolversTypes['Municipality']>,
    ParentType,
    ContextType,
    RequireFields<QueryMunicipalityArgs, 'code'>
  >;
  sdgs?: Resolver<
    Maybe<ResolversTypes['SdgConnection']>,
    ParentType,
    ContextType,
    RequireFields<QuerySdgsArgs, 'first'>
  >;
  sdg?: Resolver<
    Maybe<ResolversTypes['Sdg']>,
    ParentType,
    ContextType,
    RequireFields<QuerySdgArgs, 'code'>
  >;
  governance?: Resolver<Maybe<ResolversTypes['Governance']>, ParentType, ContextType>;
  risks?: Resolver<
    Maybe<ResolversTypes['RiskConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryRisksArgs, 'first'>
  >;
  explanations?: Resolver<
    Maybe<ResolversTypes['ExplanationConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryExplanationsArgs, 'first'>
  >;
};

export type SurveyWaveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurveyWave'] = ResolversParentTypes['SurveyWave'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  design?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  respondents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['SurveyEstimate']>, ParentType, ContextType>;
};

export type SurveyEstimateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurveyEstimate'] =
    ResolversParentTypes['SurveyEstimate'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  respondents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FeedbackTallyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FeedbackTally'] = ResolversParentTypes['FeedbackTally'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueMonth?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['FeedbackChannel'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Centre'] = ResolversParentTypes['Centre'],
  FederationReferenceType extends FederationReferenceTypes['Centre'] =
    FederationReferenceTypes['Centre'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Centre']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feedback?: Resolver<
    Maybe<ResolversTypes['CentreLine']>,
    ParentType,
    ContextType,
    RequireFields<CentreFeedbackArgs, 'period'>
  >;
};

export type FeedbackTallyConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FeedbackTallyConnection'] =
    ResolversParentTypes['FeedbackTallyConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackTallyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackTallyEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FeedbackTallyEdge'] =
    ResolversParentTypes['FeedbackTallyEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedbackTally'], ParentType, ContextType>;
};

export type GovernanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Governance'] = ResolversParentTypes['Governance'],
> = {
  auditTrail?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    RequireFields<GovernanceAuditTrailArgs, 'period' | 'first'>
  >;
  reportVersions?: Resolver<
    ReadonlyArray<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<GovernanceReportVersionsArgs, 'indicator' | 'period' | 'first'>
  >;
  recordTypes?: Resolver<ReadonlyArray<ResolversTypes['RecordType']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  governanceKeepCheckpoint?: Resolver<
    Maybe<ResolversTypes['AuditCheckpoint']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationGovernanceKeepCheckpointArgs,
      'idempotencyKey' | 'subgraph' | 'sequence' | 'hash' | 'at' | 'signature'
    >
  >;
  linkDecisionToIndicators?: Resolver<
    Maybe<ResolversTypes['Decision']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationLinkDecisionToIndicatorsArgs,
      'idempotencyKey' | 'decision' | 'indicators' | 'unlink'
    >
  >;
  linkActionPointToIndicators?: Resolver<
    Maybe<ResolversTypes['ActionPoint']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationLinkActionPointToIndicatorsArgs,
      'idempotencyKey' | 'actionPoint' | 'indicators' | 'unlink'
    >
  >;
  linkRiskToIndicators?: Resolver<
    Maybe<ResolversTypes['Risk']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationLinkRiskToIndicatorsArgs,
      'idempotencyKey' | 'risk' | 'indicators' | 'unlink'
    >
  >;
  verifyReport?: Resolver<
    Maybe<ResolversTypes['ReportDecision']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationVerifyReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'sha256'
    >
  >;
  returnReport?: Resolver<
    Maybe<ResolversTypes['ReportDecision']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationReturnReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'sha256' | 'reason'
    >
  >;
  approveReport?: Resolver<
    Maybe<ResolversTypes['ReportDecision']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationApproveReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'sha256'
    >
  >;
  reopenReport?: Resolver<
    Maybe<ResolversTypes['ReportDecision']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationReopenReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'sha256' | 'reason' | 'expiresOn'
    >
  >;
  publishPeriod?: Resolver<
    Maybe<ResolversTypes['Publication']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishPeriodArgs, 'idempotencyKey' | 'period' | 'title'>
  >;
  withdrawPublication?: Resolver<
    Maybe<ResolversTypes['Publication']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPublicationArgs, 'idempotencyKey' | 'id' | 'reason'>
  >;
  governanceDraftReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<MutationGovernanceDraftReportArgs, 'idempotencyKey' | 'indicator' | 'period'>
  >;
  governanceCorrectReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationGovernanceCorrectReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'corrections' | 'reason'
    >
  >;
  governanceSubmitReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationGovernanceSubmitReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  governanceTakeBackReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationGovernanceTakeBackReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'reason'
    >
  >;
  governanceAnnotateReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationGovernanceAnnotateReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  governanceRecordDecision?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationGovernanceRecordDecisionArgs,
      | 'idempotencyKey'
      | 'indicator'
      | 'period'
      | 'version'
      | 'sha256'
      | 'decision'
      | 'decidedAt'
      | 'actor'
    >
  >;
};

export type DecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision'],
> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['DecisionSubject'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ownerPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitmentState'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actionPoints?: Resolver<ReadonlyArray<ResolversTypes['ActionPoint']>, ParentType, ContextType>;
};

export type ActionPointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActionPoint'] = ResolversParentTypes['ActionPoint'],
> = {
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  ownerPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitmentState'], ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'],
  FederationReferenceType extends FederationReferenceTypes['Indicator'] =
    FederationReferenceTypes['Indicator'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Indicator']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  decisions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Decision']>>, ParentType, ContextType>;
  actionPoints?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ActionPoint']>>,
    ParentType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<IndicatorTitleArgs, 'lang'>
  >;
  measures?: Resolver<ResolversTypes['ResultStatement'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ResultLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  falls?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breakdowns?: Resolver<
    ReadonlyArray<ReadonlyArray<ResolversTypes['Dimension']>>,
    ParentType,
    ContextType
  >;
  sensitiveBreakdowns?: Resolver<
    ReadonlyArray<ReadonlyArray<ResolversTypes['Dimension']>>,
    ParentType,
    ContextType
  >;
  frequency?: Resolver<ResolversTypes['ReportingFrequency'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  sensitivityClass?: Resolver<ResolversTypes['SensitivityClass'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sdgs?: Resolver<ReadonlyArray<ResolversTypes['Sdg']>, ParentType, ContextType>;
  target?: Resolver<
    ResolversTypes['Target'],
    ParentType,
    ContextType,
    Partial<IndicatorTargetArgs>
  >;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  definition?: Resolver<
    Maybe<ResolversTypes['IndicatorVersion']>,
    ParentType,
    ContextType,
    RequireFields<IndicatorDefinitionArgs, 'period'>
  >;
  reports?: Resolver<
    ReadonlyArray<ResolversTypes['IndicatorReport']>,
    ParentType,
    ContextType,
    RequireFields<IndicatorReportsArgs, 'periods'>
  >;
  trend?: Resolver<
    ReadonlyArray<ResolversTypes['IndicatorReport']>,
    ParentType,
    ContextType,
    RequireFields<IndicatorTrendArgs, 'kind'>
  >;
  versions?: Resolver<ReadonlyArray<ResolversTypes['IndicatorVersion']>, ParentType, ContextType>;
  forecasts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Forecast']>>, ParentType, ContextType>;
  risks?: Resolver<ReadonlyArray<ResolversTypes['Risk']>, ParentType, ContextType>;
  report?: Resolver<
    Maybe<ResolversTypes['IndicatorReport']>,
    ParentType,
    ContextType,
    RequireFields<IndicatorReportArgs, 'period'>
  >;
};

export type SteeringCommitteeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SteeringCommittee'] =
    ResolversParentTypes['SteeringCommittee'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<SteeringCommitteeNameArgs, 'lang'>
  >;
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<
    ReadonlyArray<ResolversTypes['CommitteeMember']>,
    ParentType,
    ContextType,
    Partial<SteeringCommitteeMembersArgs>
  >;
};

export type CommitteeMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommitteeMember'] =
    ResolversParentTypes['CommitteeMember'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['CommitteeSide'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seat?: Resolver<ResolversTypes['CommitteeSeat'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ReportingPeriod']>, ParentType, ContextType>;
  membersPresent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quorate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  actionPoints?: Resolver<ReadonlyArray<ResolversTypes['ActionPoint']>, ParentType, ContextType>;
};

export type ApprovalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Approval'] = ResolversParentTypes['Approval'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ApprovalSubject'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingConnection'] =
    ResolversParentTypes['MeetingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type DecisionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionConnection'] =
    ResolversParentTypes['DecisionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type ActionPointConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActionPointConnection'] =
    ResolversParentTypes['ActionPointConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionPointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionPointEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActionPointEdge'] =
    ResolversParentTypes['ActionPointEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionPoint'], ParentType, ContextType>;
};

export type ReportDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportDecision'] =
    ResolversParentTypes['ReportDecision'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['IndicatorReport'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportDecisionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  committeeDecision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  publicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  actorMember?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportToDecideResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportToDecide'] =
    ResolversParentTypes['ReportToDecide'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['IndicatorReport'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  returnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isYours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportsToVerifyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportsToVerify'] =
    ResolversParentTypes['ReportsToVerify'],
> = {
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReportToDecide']>, ParentType, ContextType>;
  unanswered?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type ReportDecisionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportDecisionConnection'] =
    ResolversParentTypes['ReportDecisionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportDecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportDecisionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportDecisionEdge'] =
    ResolversParentTypes['ReportDecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportDecision'], ParentType, ContextType>;
};

export type ResultStatementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResultStatement'] =
    ResolversParentTypes['ResultStatement'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ResultLevel'], ParentType, ContextType>;
  statement?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<ResultStatementStatementArgs, 'lang'>
  >;
  parent?: Resolver<Maybe<ResolversTypes['ResultStatement']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ResultStatement']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type IndicatorVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorVersion'] =
    ResolversParentTypes['IndicatorVersion'],
> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<IndicatorVersionTitleArgs, 'lang'>
  >;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
};

export type TargetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target'],
> = {
  type?: Resolver<ResolversTypes['TargetType'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  baselineOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['TargetMilestone']>, ParentType, ContextType>;
};

export type TargetMilestoneResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetMilestone'] =
    ResolversParentTypes['TargetMilestone'],
> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
};

export type ReportingPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportingPeriod'] =
    ResolversParentTypes['ReportingPeriod'],
  FederationReferenceType extends FederationReferenceTypes['ReportingPeriod'] =
    FederationReferenceTypes['ReportingPeriod'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ReportingPeriod']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PeriodKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Completeness']>, ParentType, ContextType>;
};

export type CubeCellConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CubeCellConnection'] =
    ResolversParentTypes['CubeCellConnection'],
> = {
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CubeCellEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['CubePeriod']>, ParentType, ContextType>;
};

export type CubeCellEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CubeCellEdge'] = ResolversParentTypes['CubeCellEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CubeCell'], ParentType, ContextType>;
};

export type CubeCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CubeCell'] = ResolversParentTypes['CubeCell'],
> = {
  period?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['JointFigure']>, ParentType, ContextType>;
  fromFifteen?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['AgencyCode']>>,
    ParentType,
    ContextType
  >;
};

export type CubePeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CubePeriod'] = ResolversParentTypes['CubePeriod'],
> = {
  period?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ResultBasis']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingReport']>, ParentType, ContextType>;
};

export type IndicatorReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IndicatorReport'] =
    ResolversParentTypes['IndicatorReport'],
  FederationReferenceType extends FederationReferenceTypes['IndicatorReport'] =
    FederationReferenceTypes['IndicatorReport'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['IndicatorReport']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  governance?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
  result?: Resolver<
    Maybe<ResolversTypes['Result']>,
    ParentType,
    ContextType,
    RequireFields<IndicatorReportResultArgs, 'basis'>
  >;
  table?: Resolver<
    Maybe<ResolversTypes['Table']>,
    ParentType,
    ContextType,
    RequireFields<IndicatorReportTableArgs, 'basis'>
  >;
  atCentres?: Resolver<
    Maybe<ResolversTypes['CentreResult']>,
    ParentType,
    ContextType,
    RequireFields<IndicatorReportAtCentresArgs, 'codes' | 'basis'>
  >;
  explanations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Explanation']>>,
    ParentType,
    ContextType
  >;
};

export type ResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Result'] = ResolversParentTypes['Result'],
> = {
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ResultMethod']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ResultBasis']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['FigureReading'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dayBands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayBand']>>, ParentType, ContextType>;
  ofThoseReporting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  yearToDate?: Resolver<ResolversTypes['JointFigure'], ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['JointFigure'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['TargetProgress'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['IndicatorVersion'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ResultPart']>, ParentType, ContextType>;
};

export type JointFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JointFigure'] = ResolversParentTypes['JointFigure'],
> = {
  reading?: Resolver<ResolversTypes['FigureReading'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dayBands?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DayBand']>>, ParentType, ContextType>;
  ofThoseReporting?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TargetProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TargetProgress'] =
    ResolversParentTypes['TargetProgress'],
> = {
  measuredOn?: Resolver<ResolversTypes['ProgressWindow'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dueFigure?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
};

export type MissingReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingReport'] = ResolversParentTypes['MissingReport'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MissingReason'], ParentType, ContextType>;
};

export type ResultPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ResultPart'] = ResolversParentTypes['ResultPart'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartStatus'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ReportStage']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type CentreResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreResult'] = ResolversParentTypes['CentreResult'],
> = {
  centres?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  closed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  cellState?: Resolver<ResolversTypes['CellState'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ResultMethod']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ResultBasis']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['JointFigure']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['CentrePart']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['JointCell']>, ParentType, ContextType>;
};

export type CentrePartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentrePart'] = ResolversParentTypes['CentrePart'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PartStatus'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['ReportStage']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type TableResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table'],
> = {
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ResultBasis']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  breakdowns?: Resolver<
    ReadonlyArray<ResolversTypes['BreakdownDelivery']>,
    ParentType,
    ContextType
  >;
  overlapping?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  lowerIfGroupsAlike?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['JointCell']>, ParentType, ContextType>;
};

export type BreakdownDeliveryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BreakdownDelivery'] =
    ResolversParentTypes['BreakdownDelivery'],
> = {
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  deliveredBy?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['AgencyCode']>>,
    ParentType,
    ContextType
  >;
  notDeliveredBy?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['AgencyCode']>>,
    ParentType,
    ContextType
  >;
};

export type JointCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JointCell'] = ResolversParentTypes['JointCell'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['JointFigure'], ParentType, ContextType>;
  fromFifteen?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['AgencyCode']>>,
    ParentType,
    ContextType
  >;
};

export type CompletenessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness'],
> = {
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  unavailable?: Resolver<ReadonlyArray<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SubmissionCount'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyCompleteness']>, ParentType, ContextType>;
  centres?: Resolver<ReadonlyArray<ResolversTypes['CentreCompleteness']>, ParentType, ContextType>;
  late?: Resolver<ReadonlyArray<ResolversTypes['LateSubmission']>, ParentType, ContextType>;
};

export type SubmissionCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SubmissionCount'] =
    ResolversParentTypes['SubmissionCount'],
> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notDue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  timeliness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reportsExpected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsComplete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyCompletenessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyCompleteness'] =
    ResolversParentTypes['AgencyCompleteness'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SubmissionCount'], ParentType, ContextType>;
};

export type CentreCompletenessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreCompleteness'] =
    ResolversParentTypes['CentreCompleteness'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['SubmissionCount'], ParentType, ContextType>;
};

export type LateSubmissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LateSubmission'] =
    ResolversParentTypes['LateSubmission'],
> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecommendationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditRecommendation'] =
    ResolversParentTypes['AuditRecommendation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  auditor?: Resolver<ResolversTypes['Auditor'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['AuditPriority'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  implementedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AuditState'], ParentType, ContextType>;
};

export type BoardReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BoardReport'] = ResolversParentTypes['BoardReport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  consideredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditRecommendationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditRecommendationConnection'] =
    ResolversParentTypes['AuditRecommendationConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['AuditRecommendationEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditRecommendationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuditRecommendationEdge'] =
    ResolversParentTypes['AuditRecommendationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecommendation'], ParentType, ContextType>;
};

export type BoardReportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BoardReportConnection'] =
    ResolversParentTypes['BoardReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoardReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardReportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BoardReportEdge'] =
    ResolversParentTypes['BoardReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoardReport'], ParentType, ContextType>;
};

export type PublicationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ReportingPeriod']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PublicationState']>, ParentType, ContextType>;
  indicatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restates?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restatedBy?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  changes?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['PublicationChange']>>,
    ParentType,
    ContextType
  >;
  figures?: Resolver<
    Maybe<ResolversTypes['PublishedFigureConnection']>,
    ParentType,
    ContextType,
    RequireFields<PublicationFiguresArgs, 'first'>
  >;
  approval?: Resolver<Maybe<ResolversTypes['Approval']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedFigure'] =
    ResolversParentTypes['PublishedFigure'],
> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<PublishedFigureTitleArgs, 'lang'>
  >;
  definitionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ResultMethod']>, ParentType, ContextType>;
  inPeriod?: Resolver<ResolversTypes['JointFigure'], ParentType, ContextType>;
  yearToDate?: Resolver<ResolversTypes['JointFigure'], ParentType, ContextType>;
  toDate?: Resolver<ResolversTypes['JointFigure'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['TargetProgress'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['PublishedPart']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingReport']>, ParentType, ContextType>;
  breakdowns?: Resolver<
    ReadonlyArray<ResolversTypes['PublishedBreakdown']>,
    ParentType,
    ContextType
  >;
  overlapping?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  lowerIfGroupsAlike?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cells?: Resolver<
    ResolversTypes['PublishedCellConnection'],
    ParentType,
    ContextType,
    RequireFields<PublishedFigureCellsArgs, 'first'>
  >;
};

export type PublishedPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedPart'] = ResolversParentTypes['PublishedPart'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inPeriod?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  toDate?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type PublishedBreakdownResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedBreakdown'] =
    ResolversParentTypes['PublishedBreakdown'],
> = {
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Dimension']>, ParentType, ContextType>;
  deliveredBy?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['AgencyCode']>>,
    ParentType,
    ContextType
  >;
  notDeliveredBy?: Resolver<
    ReadonlyArray<Maybe<ResolversTypes['AgencyCode']>>,
    ParentType,
    ContextType
  >;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublishedCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedCell'] = ResolversParentTypes['PublishedCell'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PopulationGroup']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['Disability']>, ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['JointFigure'], ParentType, ContextType>;
  fromFifteen?: Resolver<ReadonlyArray<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
};

export type PublicationChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicationChange'] =
    ResolversParentTypes['PublicationChange'],
> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  indicatorCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JointFigure']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JointFigure']>, ParentType, ContextType>;
  statusBefore?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
  statusAfter?: Resolver<Maybe<ResolversTypes['ProgressStatus']>, ParentType, ContextType>;
  definitionBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  definitionAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyChange']>, ParentType, ContextType>;
};

export type AgencyChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgencyChange'] = ResolversParentTypes['AgencyChange'],
> = {
  agency?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  versionBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  versionAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
};

export type PublicationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicationConnection'] =
    ResolversParentTypes['PublicationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicationEdge'] =
    ResolversParentTypes['PublicationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type PublishedFigureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedFigureConnection'] =
    ResolversParentTypes['PublishedFigureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedFigureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedFigureEdge'] =
    ResolversParentTypes['PublishedFigureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
};

export type PublishedCellConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedCellConnection'] =
    ResolversParentTypes['PublishedCellConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedCellEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedCellEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedCellEdge'] =
    ResolversParentTypes['PublishedCellEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedCell'], ParentType, ContextType>;
};

export type AgencyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'],
  FederationReferenceType extends FederationReferenceTypes['Agency'] =
    FederationReferenceTypes['Agency'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Agency']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  name?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<AgencyNameArgs, 'lang'>
  >;
  acronym?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<AgencyAcronymArgs, 'lang'>
  >;
  dacChannelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iatiIdentifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  contributesTo?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type ReferenceSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReferenceSource'] =
    ResolversParentTypes['ReferenceSource'],
> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
  FederationReferenceType extends FederationReferenceTypes['Country'] =
    FederationReferenceTypes['Country'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Country']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  m49?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<CountryNameArgs, 'lang'>
  >;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ReferenceSource']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'],
  FederationReferenceType extends FederationReferenceTypes['Municipality'] =
    FederationReferenceTypes['Municipality'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Municipality']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stateName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationFemale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationMale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ReferenceSource']>, ParentType, ContextType>;
};

export type SdgResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Sdg'] = ResolversParentTypes['Sdg'],
  FederationReferenceType extends FederationReferenceTypes['Sdg'] = FederationReferenceTypes['Sdg'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Sdg']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SdgLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Sdg']>, ParentType, ContextType>;
  title?: Resolver<
    ResolversTypes['String'],
    ParentType,
    ContextType,
    RequireFields<SdgTitleArgs, 'lang'>
  >;
  source?: Resolver<ResolversTypes['ReferenceSource'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryConnection'] =
    ResolversParentTypes['CountryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MunicipalityConnection'] =
    ResolversParentTypes['MunicipalityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MunicipalityEdge'] =
    ResolversParentTypes['MunicipalityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
};

export type SdgConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SdgConnection'] = ResolversParentTypes['SdgConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SdgEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SdgEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SdgEdge'] = ResolversParentTypes['SdgEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sdg'], ParentType, ContextType>;
};

export type RiskResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Risk'] = ResolversParentTypes['Risk'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RiskState'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
};

export type ExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExplanationReason'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ownerPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ForecastResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RiskConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RiskConnection'] =
    ResolversParentTypes['RiskConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RiskEdge'] = ResolversParentTypes['RiskEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Risk'], ParentType, ContextType>;
};

export type ExplanationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplanationConnection'] =
    ResolversParentTypes['ExplanationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExplanationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplanationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplanationEdge'] =
    ResolversParentTypes['ExplanationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  AgencyReport?: AgencyReportResolvers<ContextType>;
  ReportEvent?: ReportEventResolvers<ContextType>;
  EvidenceLink?: EvidenceLinkResolvers<ContextType>;
  ReportVersion?: ReportVersionResolvers<ContextType>;
  WholeReport?: WholeReportResolvers<ContextType>;
  CellCorrection?: CellCorrectionResolvers<ContextType>;
  ReportNote?: ReportNoteResolvers<ContextType>;
  ReportDrift?: ReportDriftResolvers<ContextType>;
  CellDrift?: CellDriftResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  DayBand?: DayBandResolvers<ContextType>;
  Cell?: CellResolvers<ContextType>;
  Submission?: SubmissionResolvers<ContextType>;
  CentrePanel?: CentrePanelResolvers<ContextType>;
  CentreLine?: CentreLineResolvers<ContextType>;
  ServedPerson?: ServedPersonResolvers<ContextType>;
  RecordType?: RecordTypeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditCheckpoint?: AuditCheckpointResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SurveyWave?: SurveyWaveResolvers<ContextType>;
  SurveyEstimate?: SurveyEstimateResolvers<ContextType>;
  FeedbackTally?: FeedbackTallyResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  FeedbackTallyConnection?: FeedbackTallyConnectionResolvers<ContextType>;
  FeedbackTallyEdge?: FeedbackTallyEdgeResolvers<ContextType>;
  Governance?: GovernanceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  ActionPoint?: ActionPointResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  SteeringCommittee?: SteeringCommitteeResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  Approval?: ApprovalResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  ActionPointConnection?: ActionPointConnectionResolvers<ContextType>;
  ActionPointEdge?: ActionPointEdgeResolvers<ContextType>;
  ReportDecision?: ReportDecisionResolvers<ContextType>;
  ReportToDecide?: ReportToDecideResolvers<ContextType>;
  ReportsToVerify?: ReportsToVerifyResolvers<ContextType>;
  ReportDecisionConnection?: ReportDecisionConnectionResolvers<ContextType>;
  ReportDecisionEdge?: ReportDecisionEdgeResolvers<ContextType>;
  ResultStatement?: ResultStatementResolvers<ContextType>;
  IndicatorVersion?: IndicatorVersionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetMilestone?: TargetMilestoneResolvers<ContextType>;
  ReportingPeriod?: ReportingPeriodResolvers<ContextType>;
  CubeCellConnection?: CubeCellConnectionResolvers<ContextType>;
  CubeCellEdge?: CubeCellEdgeResolvers<ContextType>;
  CubeCell?: CubeCellResolvers<ContextType>;
  CubePeriod?: CubePeriodResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  Result?: ResultResolvers<ContextType>;
  JointFigure?: JointFigureResolvers<ContextType>;
  TargetProgress?: TargetProgressResolvers<ContextType>;
  MissingReport?: MissingReportResolvers<ContextType>;
  ResultPart?: ResultPartResolvers<ContextType>;
  CentreResult?: CentreResultResolvers<ContextType>;
  CentrePart?: CentrePartResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  BreakdownDelivery?: BreakdownDeliveryResolvers<ContextType>;
  JointCell?: JointCellResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  SubmissionCount?: SubmissionCountResolvers<ContextType>;
  AgencyCompleteness?: AgencyCompletenessResolvers<ContextType>;
  CentreCompleteness?: CentreCompletenessResolvers<ContextType>;
  LateSubmission?: LateSubmissionResolvers<ContextType>;
  AuditRecommendation?: AuditRecommendationResolvers<ContextType>;
  BoardReport?: BoardReportResolvers<ContextType>;
  AuditRecommendationConnection?: AuditRecommendationConnectionResolvers<ContextType>;
  AuditRecommendationEdge?: AuditRecommendationEdgeResolvers<ContextType>;
  BoardReportConnection?: BoardReportConnectionResolvers<ContextType>;
  BoardReportEdge?: BoardReportEdgeResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  PublishedPart?: PublishedPartResolvers<ContextType>;
  PublishedBreakdown?: PublishedBreakdownResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublicationChange?: PublicationChangeResolvers<ContextType>;
  AgencyChange?: AgencyChangeResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  PublishedFigureConnection?: PublishedFigureConnectionResolvers<ContextType>;
  PublishedFigureEdge?: PublishedFigureEdgeResolvers<ContextType>;
  PublishedCellConnection?: PublishedCellConnectionResolvers<ContextType>;
  PublishedCellEdge?: PublishedCellEdgeResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  ReferenceSource?: ReferenceSourceResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Sdg?: SdgResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  SdgConnection?: SdgConnectionResolvers<ContextType>;
  SdgEdge?: SdgEdgeResolvers<ContextType>;
  Risk?: RiskResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  RiskConnection?: RiskConnectionResolvers<ContextType>;
  RiskEdge?: RiskEdgeResolvers<ContextType>;
  ExplanationConnection?: ExplanationConnectionResolvers<ContextType>;
  ExplanationEdge?: ExplanationEdgeResolvers<ContextType>;
};
