import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StoredEntry } from '../../_kit/audit/stored-entry.ts';
import type { AgencyReport as AgencyReportValue } from '../../_kit/reports/load-reports.ts';
import type { CentrePanel as CentrePanelValue } from '../../_kit/reports/load-centre-panels.ts';
import type { PersonRow } from '../../_kit/people/person-entity.ts';
import type { Submission as SubmissionValue } from '../../_kit/reports/submissions.ts';
import type {
  CentreRow,
  OpeningHoursRow,
  CentreStatusSliceRow,
  CentreCapacitySliceRow,
  CentreAttendanceRow,
} from '../centres/entities.ts';
import type { DeploymentRow } from '../deployments/entities.ts';
import type { EngagementRow } from '../engagements/entities.ts';
import type {
  ExchangeRateRow,
  BudgetLineRow,
  TransactionRow,
  ManagementFeeRow,
} from '../finance/entities.ts';
import type { TechnicalAssistanceRow, AssetTransferRow } from '../legacy/entities.ts';
import type {
  PurchaseOrderRow,
  EquipmentItemRow,
  EquipmentTallyRow,
} from '../procurement/entities.ts';
import type {
  InfrastructureWorkRow,
  ContractValueRow,
  ProgressMeasurementRow,
  WorkMilestoneRow,
} from '../works/entities.ts';
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

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type Unops = {
  readonly __typename?: 'Unops';
  /** Who read, wrote or was refused what in a period, the latest first. For auditors whose mandate names UNOPS; reading it is an entry too. */
  readonly auditTrail?: Maybe<AuditEntryConnection>;
  /** Counts of people at the centres, one a day and centre, latest first. */
  readonly centreAttendances: CentreAttendanceConnection;
  /** Deployments, by the day they were requested, latest first. */
  readonly deployments: DeploymentConnection;
  /** Agreements under which UNOPS works, by the day of signature, latest first. */
  readonly engagements: EngagementConnection;
  /** For which partners UNOPS works, at what full cost and fee, and how fast it mobilised for them: one line a partner. Money in US dollars, each amount at the rate in force on its date. */
  readonly partnerships?: Maybe<ReadonlyArray<Partnership>>;
  /** Lines of the initiative's budget, by the day of approval, latest first. */
  readonly budgetLines: BudgetLineConnection;
  /** Commitments, disbursements and expenditure, by the day of booking, latest first. */
  readonly transactions: TransactionConnection;
  /** Fees charged on direct cost, latest first. */
  readonly managementFees: ManagementFeeConnection;
  /** Rates at which books in pesos are converted to US dollars, earliest first. Illustrative, in the manner of the UN operational rates of exchange. */
  readonly exchangeRates?: Maybe<ReadonlyArray<ExchangeRate>>;
  /** Budget, commitments, expenditure and fee, one line an agency and output, in US dollars, each amount at the rate in force on its date. */
  readonly financialPositions?: Maybe<ReadonlyArray<FinancialPosition>>;
  /** Technical assistance to government procedures, by the day it began, latest first. */
  readonly technicalAssistances: TechnicalAssistanceConnection;
  /** Transfers of assets that stay at a centre, latest first. */
  readonly assetTransfers: AssetTransferConnection;
  /** Orders, by the day they were placed, latest first. */
  readonly purchaseOrders: PurchaseOrderConnection;
  /** Items of equipment, by the day they were ordered, latest first. */
  readonly equipmentItems: EquipmentItemConnection;
  /** How many items have come how far by a day, one line a centre and category. */
  readonly equipmentTallies?: Maybe<ReadonlyArray<EquipmentTally>>;
  /** The versions of a report, drafts included, the latest first: for UNOPS's own staff. */
  readonly reportVersions: ReadonlyArray<ReportVersion>;
  /** Each type of record, how sensitive it is, why it is kept and for how long. */
  readonly recordTypes: ReadonlyArray<RecordType>;
  /** Works at the centres, by the day they start, latest first. */
  readonly infrastructureWorks: InfrastructureWorkConnection;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsAuditTrailArgs = {
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  action?: InputMaybe<AuditAction>;
  recordType?: InputMaybe<Scalars['String']['input']>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsCentreAttendancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsRecordFilter>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsDeploymentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsRecordFilter>;
  profile?: InputMaybe<DeploymentProfile>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsEngagementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsDateFilter>;
  partnerKind?: InputMaybe<PartnerKind>;
  outputCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsPartnershipsArgs = {
  period?: InputMaybe<Scalars['ID']['input']>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsBudgetLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsDateFilter>;
  agency?: InputMaybe<AgencyCode>;
  outputCode?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsTransactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsDateFilter>;
  agency?: InputMaybe<AgencyCode>;
  outputCode?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<TransactionKind>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsManagementFeesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsDateFilter>;
  agency?: InputMaybe<AgencyCode>;
  outputCode?: InputMaybe<Scalars['ID']['input']>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsFinancialPositionsArgs = {
  period: Scalars['ID']['input'];
  agency?: InputMaybe<AgencyCode>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsTechnicalAssistancesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsRecordFilter>;
  level?: InputMaybe<GovernmentLevel>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsAssetTransfersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsRecordFilter>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsPurchaseOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsRecordFilter>;
  method?: InputMaybe<ProcurementMethod>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsEquipmentItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsRecordFilter>;
  category?: InputMaybe<EquipmentCategory>;
  state?: InputMaybe<EquipmentState>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsEquipmentTalliesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  centre?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<EquipmentCategory>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsReportVersionsArgs = {
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

/** What UNOPS publishes beside its reports: its staff's own records, and aggregates of things and money. All records are illustrative. */
export type UnopsInfrastructureWorksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UnopsRecordFilter>;
  kind?: InputMaybe<WorkKind>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Keeps what another subgraph says of its audit, once however often it comes. For that subgraph's own service. */
  readonly unopsKeepCheckpoint?: Maybe<AuditCheckpoint>;
  /** Computes a new version from all records known today. Refused while the report is locked. */
  readonly unopsDraftReport?: Maybe<ReportVersion>;
  /** Makes a new version of the latest one, with cells corrected by hand; the sums that contain them follow. */
  readonly unopsCorrectReport?: Maybe<ReportVersion>;
  /** Submits a draft for every centre that is expected to report. */
  readonly unopsSubmitReport?: Maybe<ReportVersion>;
  /** Takes a submitted version back, so that it is a draft again, before anybody has verified it. */
  readonly unopsTakeBackReport?: Maybe<ReportVersion>;
  /** Adds a note, or says where means of verification are kept, until the version is verified. Nothing else about it changes. */
  readonly unopsAnnotateReport?: Maybe<ReportVersion>;
  /** Records what was decided about a version, once however often it comes. For the joint governance's own service. */
  readonly unopsRecordDecision?: Maybe<ReportVersion>;
};

export type MutationUnopsKeepCheckpointArgs = {
  idempotencyKey: Scalars['ID']['input'];
  subgraph: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
  hash: Scalars['String']['input'];
  at: Scalars['DateTime']['input'];
  signature: Scalars['String']['input'];
};

export type MutationUnopsDraftReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationUnopsCorrectReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  corrections: ReadonlyArray<CellCorrectionInput>;
  yearToDate?: InputMaybe<Scalars['Float']['input']>;
  toDate?: InputMaybe<Scalars['Float']['input']>;
  reason: Scalars['String']['input'];
};

export type MutationUnopsSubmitReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationUnopsTakeBackReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type MutationUnopsAnnotateReportArgs = {
  idempotencyKey: Scalars['ID']['input'];
  indicator: Scalars['ID']['input'];
  period: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
};

export type MutationUnopsRecordDecisionArgs = {
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

export type Query = {
  readonly __typename?: 'Query';
  /** One centre; null for a code that is none. */
  readonly centre?: Maybe<Centre>;
  /** The centres, by code. */
  readonly centres?: Maybe<ReadonlyArray<Centre>>;
  /** UNOPS's own part of the graph. */
  readonly unops?: Maybe<Unops>;
};

export type QueryCentreArgs = {
  code: Scalars['ID']['input'];
};

export type QueryCentresArgs = {
  status?: InputMaybe<CentreStatus>;
  type?: InputMaybe<CentreType>;
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type Centre = {
  readonly __typename?: 'Centre';
  /** Code of the centre, for example `CMID-TAP`. */
  readonly code: Scalars['ID']['output'];
  /** Its name; where a language is missing, the Spanish, the English or the French one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Other names it is known by. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What kind of centre it is. */
  readonly type?: Maybe<CentreType>;
  /** The institution that hosts it. Illustrative. */
  readonly hostInstitution?: Maybe<Scalars['String']['output']>;
  /** The municipality where it stands. */
  readonly municipality?: Maybe<Municipality>;
  /** When it is open in a week; a day that is missing is a day on which it is closed. Illustrative. */
  readonly openingHours?: Maybe<ReadonlyArray<OpeningHours>>;
  /** Its status since the beginning, earliest first; the slices do not overlap. */
  readonly statusHistory?: Maybe<ReadonlyArray<CentreStatusSlice>>;
  /** Its capacity since the beginning, earliest first; the slices do not overlap. Illustrative. */
  readonly capacityHistory?: Maybe<ReadonlyArray<CentreCapacitySlice>>;
  /** Its status on a day; null before its history begins. */
  readonly statusOn?: Maybe<CentreStatus>;
  /** How many people a day it could take on a day; null where it could take none. */
  readonly capacityOn?: Maybe<Scalars['Int']['output']>;
  /** How near it came to its capacity in a period. Null where no day of it was counted. */
  readonly attendance?: Maybe<AttendanceAgainstCapacity>;
  /** What remains at the centre when UNOPS leaves, as of a day. */
  readonly legacy?: Maybe<CentreLegacy>;
  /** What equipment UNOPS handed over at the centre in a period, and how well. */
  readonly equipment?: Maybe<CentrePanel>;
  /** How far UNOPS's works at the centre have come by the end of a period. */
  readonly works?: Maybe<CentrePanel>;
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type CentreNameArgs = {
  lang?: Language;
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type CentreStatusOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type CentreCapacityOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type CentreAttendanceArgs = {
  period: Scalars['ID']['input'];
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type CentreLegacyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type CentreEquipmentArgs = {
  period: Scalars['ID']['input'];
};

/** A multi-service centre for inclusion and development. UNOPS knows what it is; each agency adds what it does there. */
export type CentreWorksArgs = {
  period: Scalars['ID']['input'];
};

/** What kind of centre it is. */
export type CentreType =
  /** Centro Multiservicios para la Inclusión y el Desarrollo. */
  | 'CMID'
  /** Centro Integrador para el Migrante. */
  | 'CIM';

/** Whether a centre is open. */
export type CentreStatus =
  /** Being prepared, not yet open. */
  | 'PLANNED'
  /** Open. */
  | 'OPEN'
  /** Closed for a time. */
  | 'SUSPENDED'
  /** Closed for good. */
  | 'CLOSED';

/** A day of the week. */
export type Weekday =
  /** Monday. */
  | 'MONDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Friday. */
  | 'FRIDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY';

/** When a centre is open on a day of the week, local time. */
export type OpeningHours = {
  readonly __typename?: 'OpeningHours';
  /** The day of the week. */
  readonly weekday: Weekday;
  /** When it opens, as `08:00`. */
  readonly opens: Scalars['String']['output'];
  /** When it closes, as `18:00`. */
  readonly closes: Scalars['String']['output'];
};

/** A time in which a centre had one status. */
export type CentreStatusSlice = {
  readonly __typename?: 'CentreStatusSlice';
  /** The status. */
  readonly status: CentreStatus;
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The last day; null where it still holds. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** A time in which a centre could take as many people a day. */
export type CentreCapacitySlice = {
  readonly __typename?: 'CentreCapacitySlice';
  /** How many people a day. */
  readonly people: Scalars['Int']['output'];
  /** The first day. */
  readonly startsOn: Scalars['Date']['output'];
  /** The last day; null where it still holds. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
};

/** People at a centre against the capacity in force on each day of a period. Days after the clock have not happened. */
export type AttendanceAgainstCapacity = {
  readonly __typename?: 'AttendanceAgainstCapacity';
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** On how many days people were counted. */
  readonly daysCounted: Scalars['Int']['output'];
  /** Distinct people a day, the mean of the days counted. */
  readonly meanPeople: Scalars['Float']['output'];
  /** Distinct people a day, the mean of the busiest tenth of the days counted, rounded up to whole days. */
  readonly busiestTenthPeople: Scalars['Float']['output'];
  /** Capacity in force, the mean of the days counted; null where there was none. */
  readonly meanCapacity?: Maybe<Scalars['Float']['output']>;
  /** People in percent of the capacity in force on the day, the mean of the days counted. */
  readonly meanShareOfCapacity?: Maybe<Scalars['Float']['output']>;
  /** People in percent of the capacity in force on the day, the mean of the busiest tenth of the days counted. */
  readonly busiestTenthShareOfCapacity?: Maybe<Scalars['Float']['output']>;
  /** On how many days more people came than the capacity in force. */
  readonly daysOverCapacity: Scalars['Int']['output'];
};

/** A municipality, as governance describes it. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** INEGI code, five digits, for example `07089`. */
  readonly code: Scalars['ID']['output'];
};

/** How many different people came to a centre on a day: an aggregate, of no one in particular. */
export type CentreAttendance = {
  readonly __typename?: 'CentreAttendance';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The centre. */
  readonly centre: Centre;
  /** The day. */
  readonly attendedOn: Scalars['Date']['output'];
  /** How many different people came. */
  readonly people: Scalars['Int']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of CentreAttendance records. */
export type CentreAttendanceConnection = {
  readonly __typename?: 'CentreAttendanceConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<CentreAttendanceEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type CentreAttendanceEdge = {
  readonly __typename?: 'CentreAttendanceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CentreAttendance;
};

/** Posts that a partner asked for, from the request to the withdrawal. */
export type Deployment = {
  readonly __typename?: 'Deployment';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The engagement under which it is done. */
  readonly engagement: Engagement;
  /** The centre; null where it serves all centres. */
  readonly centre?: Maybe<Centre>;
  /** What the posts do. */
  readonly profile: DeploymentProfile;
  /** How many posts. */
  readonly posts: Scalars['Int']['output'];
  /** The day of the request. */
  readonly requestedOn: Scalars['Date']['output'];
  /** The day all were in place; null until then. */
  readonly mobilisedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the mobilisation was entered. */
  readonly mobilisationRecordedOn?: Maybe<Scalars['Date']['output']>;
  /** The day they were withdrawn; null until then. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Days from request to mobilisation. */
  readonly daysToMobilise?: Maybe<Scalars['Int']['output']>;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of Deployment records. */
export type DeploymentConnection = {
  readonly __typename?: 'DeploymentConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<DeploymentEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type DeploymentEdge = {
  readonly __typename?: 'DeploymentEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Deployment;
};

/** What deployed posts do. */
export type DeploymentProfile =
  /** Engineering and architecture. */
  | 'ENGINEERING'
  /** Supervision of sites. */
  | 'SITE_SUPERVISION'
  /** Procurement. */
  | 'PROCUREMENT'
  /** Coordination and liaison. */
  | 'COORDINATION'
  /** Monitoring and evaluation. */
  | 'MONITORING'
  /** Health and safety. */
  | 'HEALTH_AND_SAFETY'
  /** Gender equality and inclusion. */
  | 'GENDER_AND_INCLUSION';

/** Kind of a partner. */
export type PartnerKind =
  /** A body of the United Nations. */
  | 'UN'
  /** Government of any level. */
  | 'GOVERNMENT'
  /** An organisation of civil society. */
  | 'CIVIL_SOCIETY'
  /** A private company or foundation. */
  | 'PRIVATE';

/** What UNOPS does for one partner. */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** Kind of the partner. */
  readonly partnerKind: PartnerKind;
  /** The partner, an organisation. Illustrative. */
  readonly partner: Scalars['String']['output'];
  /** Engagements signed by the last day. */
  readonly engagements: Scalars['Int']['output'];
  /** Value of these engagements, in US dollars at the rate of the day of signature. */
  readonly signedValueUsd: Scalars['Decimal']['output'];
  /** Direct cost in the period, in US dollars. */
  readonly directCostUsd: Scalars['Decimal']['output'];
  /** Management fee in the period, in US dollars. */
  readonly feeUsd: Scalars['Decimal']['output'];
  /** Full cost in the period: direct cost and fee, in US dollars. */
  readonly fullCostUsd: Scalars['Decimal']['output'];
  /** Fee in percent of direct cost; null where there was no cost. */
  readonly effectiveFeeRate?: Maybe<Scalars['Float']['output']>;
  /** Deployments mobilised in the period. */
  readonly mobilised: Scalars['Int']['output'];
  /** Median days from request to mobilisation, of these; null where there were none. */
  readonly medianDaysToMobilise?: Maybe<Scalars['Float']['output']>;
};

/** An agreement under which UNOPS works for a partner. */
export type Engagement = {
  readonly __typename?: 'Engagement';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the partner. */
  readonly partnerKind: PartnerKind;
  /** The partner, an organisation. Illustrative. */
  readonly partner: Scalars['String']['output'];
  /** Which of the seven the partner is; null for any other. */
  readonly partnerAgency?: Maybe<AgencyCode>;
  /** Value of the agreement. */
  readonly signedValue: Scalars['Decimal']['output'];
  /** Its currency. */
  readonly currency: Currency;
  /** The day of signature. */
  readonly signedOn: Scalars['Date']['output'];
  /** The last day of the agreement. */
  readonly endsOn: Scalars['Date']['output'];
  /** Management fee in percent of direct cost. */
  readonly feeRate: Scalars['Decimal']['output'];
  /** Code of the output of the results framework that it serves, for example `OP7`. */
  readonly outputCode: Scalars['ID']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** What was charged for it, earliest first. */
  readonly managementFees: ReadonlyArray<ManagementFee>;
};

/** A page of Engagement records. */
export type EngagementConnection = {
  readonly __typename?: 'EngagementConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<EngagementEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type EngagementEdge = {
  readonly __typename?: 'EngagementEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Engagement;
};

/** Kind of a booking. */
export type TransactionKind =
  /** Money promised by a contract or an order. */
  | 'COMMITMENT'
  /** Money paid out. */
  | 'DISBURSEMENT'
  /** Goods or services received and booked as cost. */
  | 'EXPENDITURE';

/** Where the money of one agency and output stands. Money that passed between two of the seven counts once: where it is spent. */
export type FinancialPosition = {
  readonly __typename?: 'FinancialPosition';
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** The agency. */
  readonly agency: AgencyCode;
  /** Code of the output of the results framework. */
  readonly outputCode: Scalars['ID']['output'];
  /** The year's budget as first approved, in US dollars. */
  readonly originalBudgetUsd: Scalars['Decimal']['output'];
  /** The year's budget as revised by the last day, in US dollars. */
  readonly revisedBudgetUsd: Scalars['Decimal']['output'];
  /** Commitments of the period, in US dollars. */
  readonly commitmentsUsd: Scalars['Decimal']['output'];
  /** Disbursements of the period to others than the seven, in US dollars. */
  readonly disbursementsUsd: Scalars['Decimal']['output'];
  /** Expenditure of the period, in US dollars. */
  readonly expenditureUsd: Scalars['Decimal']['output'];
  /** Direct cost on which a fee was charged in the period, in US dollars. */
  readonly directCostUsd: Scalars['Decimal']['output'];
  /** Fee charged in the period, in US dollars: beside the direct cost, not part of it. */
  readonly feeUsd: Scalars['Decimal']['output'];
};

/** How many pesos one US dollar is worth, from a day until the next rate. */
export type ExchangeRate = {
  readonly __typename?: 'ExchangeRate';
  /** The currency. */
  readonly currency: Currency;
  /** The first day of the rate. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** Units of the currency for one US dollar. */
  readonly perUsd: Scalars['Decimal']['output'];
  /** Where the rate is from: who published it, and where; those of the invented data say that they are illustrative. */
  readonly source: Scalars['String']['output'];
};

/** The budget of an agency, an output and a year. */
export type BudgetLine = {
  readonly __typename?: 'BudgetLine';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The agency that spends it. */
  readonly agency: AgencyCode;
  /** Code of the output of the results framework, for example `OP7`. */
  readonly outputCode: Scalars['ID']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** As first approved. */
  readonly originalAmount: Scalars['Decimal']['output'];
  /** As last revised; the original amount where it never was. */
  readonly revisedAmount: Scalars['Decimal']['output'];
  /** The currency of both. */
  readonly currency: Currency;
  /** The day of approval. */
  readonly approvedOn: Scalars['Date']['output'];
  /** The day of the last revision; null where it never was. */
  readonly revisedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of BudgetLine records. */
export type BudgetLineConnection = {
  readonly __typename?: 'BudgetLineConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<BudgetLineEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type BudgetLineEdge = {
  readonly __typename?: 'BudgetLineEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: BudgetLine;
};

/** One booking of money. */
export type Transaction = {
  readonly __typename?: 'Transaction';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The agency in whose books it stands. */
  readonly agency: AgencyCode;
  /** Code of the output of the results framework, for example `OP7`. */
  readonly outputCode: Scalars['ID']['output'];
  /** The engagement of UNOPS that it belongs to, if any. */
  readonly engagement?: Maybe<Engagement>;
  /** What it is. */
  readonly kind: TransactionKind;
  /** The day it counts for. */
  readonly bookedOn: Scalars['Date']['output'];
  /** The amount; negative where it takes an earlier booking back. */
  readonly amount: Scalars['Decimal']['output'];
  /** Its currency. */
  readonly currency: Currency;
  /** Of a transfer among the seven: who receives it. Such a booking counts in no sum, since the receiver books what she spends. */
  readonly receivingAgency?: Maybe<AgencyCode>;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of Transaction records. */
export type TransactionConnection = {
  readonly __typename?: 'TransactionConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<TransactionEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type TransactionEdge = {
  readonly __typename?: 'TransactionEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Transaction;
};

/** A fee charged on direct cost, so that the full cost is recovered. */
export type ManagementFee = {
  readonly __typename?: 'ManagementFee';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The agency that recovers it. */
  readonly agency: AgencyCode;
  /** Code of the output of the results framework, for example `OP7`. */
  readonly outputCode: Scalars['ID']['output'];
  /** The engagement of UNOPS that it belongs to; null for other agencies. */
  readonly engagement?: Maybe<Engagement>;
  /** The day it was charged. */
  readonly chargedOn: Scalars['Date']['output'];
  /** The direct cost it was charged on. */
  readonly directCost: Scalars['Decimal']['output'];
  /** The fee, apart from the direct cost. */
  readonly fee: Scalars['Decimal']['output'];
  /** Direct cost and fee together. */
  readonly fullCost: Scalars['Decimal']['output'];
  /** The currency of all three. */
  readonly currency: Currency;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of ManagementFee records. */
export type ManagementFeeConnection = {
  readonly __typename?: 'ManagementFeeConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<ManagementFeeEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type ManagementFeeEdge = {
  readonly __typename?: 'ManagementFeeEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ManagementFee;
};

/** What remains at a centre. */
export type CentreLegacy = {
  readonly __typename?: 'CentreLegacy';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Items of equipment transferred for good. */
  readonly itemsTransferred: Scalars['Int']['output'];
  /** Works transferred for good. */
  readonly worksTransferred: Scalars['Int']['output'];
  /** Value of both, in US dollars: items at the rate of the day they were ordered, works at their contract value. */
  readonly assetsValueUsd: Scalars['Decimal']['output'];
  /** Procedures of the centre's institutions that were improved. */
  readonly proceduresImproved: Scalars['Int']['output'];
  /** Staff trained, by the assistance and with the transfers: a sum of trainees, who may have been trained more than once. */
  readonly staffTrained: Scalars['Int']['output'];
  /** Items received and not handed over. */
  readonly itemsAwaitingHandover: Scalars['Int']['output'];
  /** Works completed and not handed over. */
  readonly worksAwaitingHandover: Scalars['Int']['output'];
  /** Open handovers: both together. */
  readonly openHandovers: Scalars['Int']['output'];
};

/** Level of government. */
export type GovernmentLevel =
  /** Federal. */
  | 'FEDERAL'
  /** State. */
  | 'STATE'
  /** Municipal. */
  | 'MUNICIPAL';

/** Assistance to a government procedure or programme. */
export type TechnicalAssistance = {
  readonly __typename?: 'TechnicalAssistance';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The engagement under which it is given. */
  readonly engagement: Engagement;
  /** The centre; null where it serves all centres. */
  readonly centre?: Maybe<Centre>;
  /** The procedure or programme. */
  readonly procedure: Scalars['String']['output'];
  /** The institution it belongs to. Illustrative. */
  readonly institution: Scalars['String']['output'];
  /** Its level of government. */
  readonly level: GovernmentLevel;
  /** The day the assistance began. */
  readonly startedOn: Scalars['Date']['output'];
  /** The day from which the improved procedure is in use; null until then. */
  readonly improvedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the improvement was entered. */
  readonly improvementRecordedOn?: Maybe<Scalars['Date']['output']>;
  /** How many government staff were trained; an aggregate. */
  readonly staffTrained: Scalars['Int']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of TechnicalAssistance records. */
export type TechnicalAssistanceConnection = {
  readonly __typename?: 'TechnicalAssistanceConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<TechnicalAssistanceEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type TechnicalAssistanceEdge = {
  readonly __typename?: 'TechnicalAssistanceEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: TechnicalAssistance;
};

/** The transfer for good of works and equipment that stay at a centre. */
export type AssetTransfer = {
  readonly __typename?: 'AssetTransfer';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The centre. */
  readonly centre: Centre;
  /** The institution that receives them. Illustrative. */
  readonly receivedBy: Scalars['String']['output'];
  /** Number of the deed. */
  readonly document: Scalars['String']['output'];
  /** The day of the transfer. */
  readonly transferredOn: Scalars['Date']['output'];
  /** How many of the receiver's staff were trained to keep them; an aggregate. */
  readonly staffTrained: Scalars['Int']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The equipment transferred. */
  readonly items: ReadonlyArray<EquipmentItem>;
  /** The works transferred. */
  readonly works: ReadonlyArray<InfrastructureWork>;
};

/** A page of AssetTransfer records. */
export type AssetTransferConnection = {
  readonly __typename?: 'AssetTransferConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<AssetTransferEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type AssetTransferEdge = {
  readonly __typename?: 'AssetTransferEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AssetTransfer;
};

/** How many items of a category for a centre have come how far by a day. Who is handed over was also inspected, received and ordered. */
export type EquipmentTally = {
  readonly __typename?: 'EquipmentTally';
  /** The centre. */
  readonly centre: Centre;
  /** The category. */
  readonly category: EquipmentCategory;
  /** Items ordered. */
  readonly ordered: Scalars['Int']['output'];
  /** Items shipped. */
  readonly shipped: Scalars['Int']['output'];
  /** Items received at the centre. */
  readonly received: Scalars['Int']['output'];
  /** Items inspected. */
  readonly inspected: Scalars['Int']['output'];
  /** Items handed over. */
  readonly handedOver: Scalars['Int']['output'];
  /** Items in use. */
  readonly inUse: Scalars['Int']['output'];
  /** Items received and not handed over: open handovers. */
  readonly awaitingHandover: Scalars['Int']['output'];
  /** Items handed over without a signed handover document. */
  readonly undocumented: Scalars['Int']['output'];
};

/** How an order was made. */
export type ProcurementMethod =
  /** Request for quotation. */
  | 'RFQ'
  /** Invitation to bid. */
  | 'ITB'
  /** Request for proposal. */
  | 'RFP';

/** What an item is. */
export type EquipmentCategory =
  /** Portable computer. */
  | 'LAPTOP'
  /** Tablet computer. */
  | 'TABLET'
  /** Printer. */
  | 'PRINTER'
  /** Sofa. */
  | 'SOFA'
  /** Chair. */
  | 'CHAIR'
  /** Table. */
  | 'TABLE'
  /** Storage module. */
  | 'STORAGE_MODULE'
  /** Air conditioner. */
  | 'AIR_CONDITIONER'
  /** Medical equipment. */
  | 'MEDICAL'
  /** Refrigerator, also for vaccines. */
  | 'REFRIGERATOR'
  /** Generator. */
  | 'GENERATOR'
  /** Playground equipment. */
  | 'PLAYGROUND';

/** How far an item has come. */
export type EquipmentState =
  /** Ordered. */
  | 'ORDERED'
  /** Shipped. */
  | 'SHIPPED'
  /** Received at the centre. */
  | 'RECEIVED'
  /** Inspected. */
  | 'INSPECTED'
  /** Handed over. */
  | 'HANDED_OVER'
  /** In use. */
  | 'IN_USE';

/** The post that takes care of what was handed over. Never a name. */
export type CustodianPost =
  /** Direction of the centre. */
  | 'CENTRE_DIRECTION'
  /** Administration. */
  | 'ADMINISTRATION'
  /** Information technology. */
  | 'INFORMATION_TECHNOLOGY'
  /** Stores. */
  | 'STORES'
  /** Health post. */
  | 'HEALTH_POST'
  /** Learning space. */
  | 'LEARNING_SPACE'
  /** Maintenance. */
  | 'MAINTENANCE';

/** One order. */
export type PurchaseOrder = {
  readonly __typename?: 'PurchaseOrder';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Number of the order. */
  readonly number: Scalars['String']['output'];
  /** How it was made. */
  readonly method: ProcurementMethod;
  /** The centre. */
  readonly centre: Centre;
  /** The engagement under which it is done. */
  readonly engagement: Engagement;
  /** The day it was placed. */
  readonly orderedOn: Scalars['Date']['output'];
  /** The supplier, an organisation. Illustrative. */
  readonly supplier: Scalars['String']['output'];
  /** Its amount. */
  readonly amount: Scalars['Decimal']['output'];
  /** Its currency. */
  readonly currency: Currency;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Its items. */
  readonly items: ReadonlyArray<EquipmentItem>;
};

/** A page of PurchaseOrder records. */
export type PurchaseOrderConnection = {
  readonly __typename?: 'PurchaseOrderConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<PurchaseOrderEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type PurchaseOrderEdge = {
  readonly __typename?: 'PurchaseOrderEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PurchaseOrder;
};

/** One item of equipment, from the order to its use. A thing: no personal data. */
export type EquipmentItem = {
  readonly __typename?: 'EquipmentItem';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Its order. */
  readonly order: PurchaseOrder;
  /** The centre. */
  readonly centre: Centre;
  /** What it is. */
  readonly category: EquipmentCategory;
  /** Code of the UN Standard Products and Services Code: eight digits. */
  readonly unspsc: Scalars['String']['output'];
  /** Serial number; null for furniture. */
  readonly serial?: Maybe<Scalars['String']['output']>;
  /** Its value. */
  readonly unitValue: Scalars['Decimal']['output'];
  /** The currency of its value. */
  readonly currency: Currency;
  /** How far it has come. */
  readonly state: EquipmentState;
  /** The day it was ordered. */
  readonly orderedOn: Scalars['Date']['output'];
  /** The day it was shipped. */
  readonly shippedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was received. */
  readonly receivedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was inspected. */
  readonly inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was handed over. */
  readonly handedOverOn?: Maybe<Scalars['Date']['output']>;
  /** The day the handover was entered. */
  readonly handoverRecordedOn?: Maybe<Scalars['Date']['output']>;
  /** The day its use began. */
  readonly inUseOn?: Maybe<Scalars['Date']['output']>;
  /** The post that takes care of it, never a name. */
  readonly custodianPost?: Maybe<CustodianPost>;
  /** Number of the signed handover document; null where there is none. */
  readonly handoverDocument?: Maybe<Scalars['String']['output']>;
  /** Whether a manual was given. */
  readonly manualGiven: Scalars['Boolean']['output'];
  /** Whether staff were trained to use it. */
  readonly staffTrained: Scalars['Boolean']['output'];
  /** The transfer by which it stays behind; null until then. */
  readonly assetTransfer?: Maybe<AssetTransfer>;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of EquipmentItem records. */
export type EquipmentItemConnection = {
  readonly __typename?: 'EquipmentItemConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<EquipmentItemEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type EquipmentItemEdge = {
  readonly __typename?: 'EquipmentItemEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: EquipmentItem;
};

/** Narrows a list of UNOPS's records that belong to a centre. Every part given must hold. */
export type UnopsRecordFilter = {
  /** Code of the centre, for example `CMID-TAP`. */
  readonly centre?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a reporting period, for example `2025-Q3`: records whose ordering day lies in it. */
  readonly period?: InputMaybe<Scalars['ID']['input']>;
  /** Records of this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Records of this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Narrows a list of UNOPS's records by day. Every part given must hold. */
export type UnopsDateFilter = {
  /** Code of a reporting period, for example `2025-Q3`: records whose ordering day lies in it. */
  readonly period?: InputMaybe<Scalars['ID']['input']>;
  /** Records of this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Records of this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** One indicator in one period; UNOPS adds its own report. */
export type IndicatorReport = {
  readonly __typename?: 'IndicatorReport';
  /** Code of the indicator. */
  readonly indicatorCode: Scalars['ID']['output'];
  /** Code of the reporting period. */
  readonly periodCode: Scalars['ID']['output'];
  /** UNOPS's report. Null means that UNOPS did not answer. */
  readonly unops?: Maybe<AgencyReport>;
  /** UNOPS's report as the joint figure reads it: protected too, and not withheld where others contribute. */
  readonly unopsPart?: Maybe<AgencyReport>;
};

/** A reporting period; UNOPS adds what it submitted. */
export type ReportingPeriod = {
  readonly __typename?: 'ReportingPeriod';
  /** Code of the period. */
  readonly code: Scalars['ID']['output'];
  /** What UNOPS submitted and is expected to submit. Null means that UNOPS did not answer. */
  readonly unopsSubmissions?: Maybe<ReadonlyArray<Submission>>;
};

/** What is built. */
export type WorkKind =
  /** New rooms. */
  | 'EXTENSION'
  /** Better rooms. */
  | 'IMPROVEMENT'
  /** Water and sanitation. */
  | 'WATER_AND_SANITATION'
  /** Electricity. */
  | 'ELECTRICITY'
  /** Access for people with a disability. */
  | 'ACCESSIBILITY';

/** One work at a centre. */
export type InfrastructureWork = {
  readonly __typename?: 'InfrastructureWork';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The centre. */
  readonly centre: Centre;
  /** The engagement under which it is done. */
  readonly engagement: Engagement;
  /** What it is, in a few words. */
  readonly title: Scalars['String']['output'];
  /** What is built. */
  readonly kind: WorkKind;
  /** The first day of the contract. */
  readonly startsOn: Scalars['Date']['output'];
  /** The day by which it is to be completed. */
  readonly plannedEndOn: Scalars['Date']['output'];
  /** The day it was completed; null until then. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** The day it was handed over; null until then. */
  readonly handedOverOn?: Maybe<Scalars['Date']['output']>;
  /** The day the handover was entered. */
  readonly handoverRecordedOn?: Maybe<Scalars['Date']['output']>;
  /** The post that takes care of it, never a name. */
  readonly custodianPost?: Maybe<CustodianPost>;
  /** Number of the signed handover document. */
  readonly handoverDocument?: Maybe<Scalars['String']['output']>;
  /** Whether a manual was given. */
  readonly manualGiven: Scalars['Boolean']['output'];
  /** Whether staff were trained to keep it. */
  readonly staffTrained: Scalars['Boolean']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The contract value in force on the clock's day, in US dollars. */
  readonly contractValueUsd: Scalars['Decimal']['output'];
  /** Physical progress last measured by the clock's day, 0 to 100. */
  readonly physicalPercent: Scalars['Decimal']['output'];
  /** Financial progress last measured by the clock's day, 0 to 100. */
  readonly financialPercent: Scalars['Decimal']['output'];
  /** The contract's value over time, earliest first. */
  readonly contractValues: ReadonlyArray<ContractValue>;
  /** Progress as it was measured, earliest first. */
  readonly progress: ReadonlyArray<ProgressMeasurement>;
  /** Its milestones, by the day they are due. */
  readonly milestones: ReadonlyArray<WorkMilestone>;
};

/** A page of InfrastructureWork records. */
export type InfrastructureWorkConnection = {
  readonly __typename?: 'InfrastructureWorkConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<InfrastructureWorkEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many records hold, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record of a page. */
export type InfrastructureWorkEdge = {
  readonly __typename?: 'InfrastructureWorkEdge';
  /** Pass it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: InfrastructureWork;
};

/** The value of a work's contract, in force from a day until the next one. */
export type ContractValue = {
  readonly __typename?: 'ContractValue';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The first day. */
  readonly inForceFrom: Scalars['Date']['output'];
  /** The value, in US dollars. */
  readonly valueUsd: Scalars['Decimal']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** How far a work had come on a day. */
export type ProgressMeasurement = {
  readonly __typename?: 'ProgressMeasurement';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly measuredOn: Scalars['Date']['output'];
  /** Physical progress, 0 to 100. */
  readonly physicalPercent: Scalars['Decimal']['output'];
  /** Share of the contract value paid, 0 to 100. */
  readonly financialPercent: Scalars['Decimal']['output'];
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A step of a work that is due by a day. */
export type WorkMilestone = {
  readonly __typename?: 'WorkMilestone';
  /** Opaque id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The step. */
  readonly kind: MilestoneKind;
  /** The day by which it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** The day it was reached; null until then. */
  readonly reachedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the record was entered. */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A step of a work. */
export type MilestoneKind =
  /** The site was given to the contractor. */
  | 'SITE_HANDOVER'
  /** The structure stands. */
  | 'STRUCTURE'
  /** The installations work. */
  | 'INSTALLATIONS'
  /** The work was accepted provisionally. */
  | 'PROVISIONAL_ACCEPTANCE';

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
  IndicatorReport: IndicatorReport;
  ReportingPeriod: ReportingPeriod;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Centre: { __typename: 'Centre' } & GraphQLRecursivePick<
    FederationTypes['Centre'],
    { code: true }
  >;
  IndicatorReport: { __typename: 'IndicatorReport' } & GraphQLRecursivePick<
    FederationTypes['IndicatorReport'],
    { indicatorCode: true; periodCode: true }
  >;
  ReportingPeriod: { __typename: 'ReportingPeriod' } & GraphQLRecursivePick<
    FederationTypes['ReportingPeriod'],
    { code: true }
  >;
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
  Unops: ResolverTypeWrapper<object>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Centre: ResolverTypeWrapper<CentreRow>;
  CentreType: CentreType;
  CentreStatus: CentreStatus;
  Weekday: Weekday;
  OpeningHours: ResolverTypeWrapper<OpeningHoursRow>;
  CentreStatusSlice: ResolverTypeWrapper<CentreStatusSliceRow>;
  CentreCapacitySlice: ResolverTypeWrapper<CentreCapacitySliceRow>;
  AttendanceAgainstCapacity: ResolverTypeWrapper<AttendanceAgainstCapacity>;
  Municipality: ResolverTypeWrapper<Municipality>;
  CentreAttendance: ResolverTypeWrapper<CentreAttendanceRow>;
  CentreAttendanceConnection: ResolverTypeWrapper<
    Omit<CentreAttendanceConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['CentreAttendanceEdge']>;
    }
  >;
  CentreAttendanceEdge: ResolverTypeWrapper<
    Omit<CentreAttendanceEdge, 'node'> & { node: ResolversTypes['CentreAttendance'] }
  >;
  Deployment: ResolverTypeWrapper<DeploymentRow>;
  DeploymentConnection: ResolverTypeWrapper<
    Omit<DeploymentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeploymentEdge']> }
  >;
  DeploymentEdge: ResolverTypeWrapper<
    Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }
  >;
  DeploymentProfile: DeploymentProfile;
  PartnerKind: PartnerKind;
  Partnership: ResolverTypeWrapper<Partnership>;
  Engagement: ResolverTypeWrapper<EngagementRow>;
  EngagementConnection: ResolverTypeWrapper<
    Omit<EngagementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EngagementEdge']> }
  >;
  EngagementEdge: ResolverTypeWrapper<
    Omit<EngagementEdge, 'node'> & { node: ResolversTypes['Engagement'] }
  >;
  TransactionKind: TransactionKind;
  FinancialPosition: ResolverTypeWrapper<FinancialPosition>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRateRow>;
  BudgetLine: ResolverTypeWrapper<BudgetLineRow>;
  BudgetLineConnection: ResolverTypeWrapper<
    Omit<BudgetLineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BudgetLineEdge']> }
  >;
  BudgetLineEdge: ResolverTypeWrapper<
    Omit<BudgetLineEdge, 'node'> & { node: ResolversTypes['BudgetLine'] }
  >;
  Transaction: ResolverTypeWrapper<TransactionRow>;
  TransactionConnection: ResolverTypeWrapper<
    Omit<TransactionConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['TransactionEdge']>;
    }
  >;
  TransactionEdge: ResolverTypeWrapper<
    Omit<TransactionEdge, 'node'> & { node: ResolversTypes['Transaction'] }
  >;
  ManagementFee: ResolverTypeWrapper<ManagementFeeRow>;
  ManagementFeeConnection: ResolverTypeWrapper<
    Omit<ManagementFeeConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['ManagementFeeEdge']>;
    }
  >;
  ManagementFeeEdge: ResolverTypeWrapper<
    Omit<ManagementFeeEdge, 'node'> & { node: ResolversTypes['ManagementFee'] }
  >;
  CentreLegacy: ResolverTypeWrapper<CentreLegacy>;
  GovernmentLevel: GovernmentLevel;
  TechnicalAssistance: ResolverTypeWrapper<TechnicalAssistanceRow>;
  TechnicalAssistanceConnection: ResolverTypeWrapper<
    Omit<TechnicalAssistanceConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['TechnicalAssistanceEdge']>;
    }
  >;
  TechnicalAssistanceEdge: ResolverTypeWrapper<
    Omit<TechnicalAssistanceEdge, 'node'> & { node: ResolversTypes['TechnicalAssistance'] }
  >;
  AssetTransfer: ResolverTypeWrapper<AssetTransferRow>;
  AssetTransferConnection: ResolverTypeWrapper<
    Omit<AssetTransferConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['AssetTransferEdge']>;
    }
  >;
  AssetTransferEdge: ResolverTypeWrapper<
    Omit<AssetTransferEdge, 'node'> & { node: ResolversTypes['AssetTransfer'] }
  >;
  EquipmentTally: ResolverTypeWrapper<EquipmentTallyRow>;
  ProcurementMethod: ProcurementMethod;
  EquipmentCategory: EquipmentCategory;
  EquipmentState: EquipmentState;
  CustodianPost: CustodianPost;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderRow>;
  PurchaseOrderConnection: ResolverTypeWrapper<
    Omit<PurchaseOrderConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['PurchaseOrderEdge']>;
    }
  >;
  PurchaseOrderEdge: ResolverTypeWrapper<
    Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }
  >;
  EquipmentItem: ResolverTypeWrapper<EquipmentItemRow>;
  EquipmentItemConnection: ResolverTypeWrapper<
    Omit<EquipmentItemConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['EquipmentItemEdge']>;
    }
  >;
  EquipmentItemEdge: ResolverTypeWrapper<
    Omit<EquipmentItemEdge, 'node'> & { node: ResolversTypes['EquipmentItem'] }
  >;
  UnopsRecordFilter: UnopsRecordFilter;
  UnopsDateFilter: UnopsDateFilter;
  IndicatorReport: ResolverTypeWrapper<
    Omit<IndicatorReport, 'unops' | 'unopsPart'> & {
      unops?: Maybe<ResolversTypes['AgencyReport']>;
      unopsPart?: Maybe<ResolversTypes['AgencyReport']>;
    }
  >;
  ReportingPeriod: ResolverTypeWrapper<
    Omit<ReportingPeriod, 'unopsSubmissions'> & {
      unopsSubmissions?: Maybe<ReadonlyArray<ResolversTypes['Submission']>>;
    }
  >;
  WorkKind: WorkKind;
  InfrastructureWork: ResolverTypeWrapper<InfrastructureWorkRow>;
  InfrastructureWorkConnection: ResolverTypeWrapper<
    Omit<InfrastructureWorkConnection, 'edges'> & {
      edges: ReadonlyArray<ResolversTypes['InfrastructureWorkEdge']>;
    }
  >;
  InfrastructureWorkEdge: ResolverTypeWrapper<
    Omit<InfrastructureWorkEdge, 'node'> & { node: ResolversTypes['InfrastructureWork'] }
  >;
  ContractValue: ResolverTypeWrapper<ContractValueRow>;
  ProgressMeasurement: ResolverTypeWrapper<ProgressMeasurementRow>;
  WorkMilestone: ResolverTypeWrapper<WorkMilestoneRow>;
  MilestoneKind: MilestoneKind;
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
  Unops: object;
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  Centre: CentreRow;
  OpeningHours: OpeningHoursRow;
  CentreStatusSlice: CentreStatusSliceRow;
  CentreCapacitySlice: CentreCapacitySliceRow;
  AttendanceAgainstCapacity: AttendanceAgainstCapacity;
  Municipality: Municipality;
  CentreAttendance: CentreAttendanceRow;
  CentreAttendanceConnection: Omit<CentreAttendanceConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['CentreAttendanceEdge']>;
  };
  CentreAttendanceEdge: Omit<CentreAttendanceEdge, 'node'> & {
    node: ResolversParentTypes['CentreAttendance'];
  };
  Deployment: DeploymentRow;
  DeploymentConnection: Omit<DeploymentConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['DeploymentEdge']>;
  };
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  Partnership: Partnership;
  Engagement: EngagementRow;
  EngagementConnection: Omit<EngagementConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['EngagementEdge']>;
  };
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['Engagement'] };
  FinancialPosition: FinancialPosition;
  ExchangeRate: ExchangeRateRow;
  BudgetLine: BudgetLineRow;
  BudgetLineConnection: Omit<BudgetLineConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['BudgetLineEdge']>;
  };
  BudgetLineEdge: Omit<BudgetLineEdge, 'node'> & { node: ResolversParentTypes['BudgetLine'] };
  Transaction: TransactionRow;
  TransactionConnection: Omit<TransactionConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['TransactionEdge']>;
  };
  TransactionEdge: Omit<TransactionEdge, 'node'> & { node: ResolversParentTypes['Transaction'] };
  ManagementFee: ManagementFeeRow;
  ManagementFeeConnection: Omit<ManagementFeeConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['ManagementFeeEdge']>;
  };
  ManagementFeeEdge: Omit<ManagementFeeEdge, 'node'> & {
    node: ResolversParentTypes['ManagementFee'];
  };
  CentreLegacy: CentreLegacy;
  TechnicalAssistance: TechnicalAssistanceRow;
  TechnicalAssistanceConnection: Omit<TechnicalAssistanceConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['TechnicalAssistanceEdge']>;
  };
  TechnicalAssistanceEdge: Omit<TechnicalAssistanceEdge, 'node'> & {
    node: ResolversParentTypes['TechnicalAssistance'];
  };
  AssetTransfer: AssetTransferRow;
  AssetTransferConnection: Omit<AssetTransferConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['AssetTransferEdge']>;
  };
  AssetTransferEdge: Omit<AssetTransferEdge, 'node'> & {
    node: ResolversParentTypes['AssetTransfer'];
  };
  EquipmentTally: EquipmentTallyRow;
  PurchaseOrder: PurchaseOrderRow;
  PurchaseOrderConnection: Omit<PurchaseOrderConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['PurchaseOrderEdge']>;
  };
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & {
    node: ResolversParentTypes['PurchaseOrder'];
  };
  EquipmentItem: EquipmentItemRow;
  EquipmentItemConnection: Omit<EquipmentItemConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['EquipmentItemEdge']>;
  };
  EquipmentItemEdge: Omit<EquipmentItemEdge, 'node'> & {
    node: ResolversParentTypes['EquipmentItem'];
  };
  UnopsRecordFilter: UnopsRecordFilter;
  UnopsDateFilter: UnopsDateFilter;
  IndicatorReport:
    | (Omit<IndicatorReport, 'unops' | 'unopsPart'> & {
        unops?: Maybe<ResolversParentTypes['AgencyReport']>;
        unopsPart?: Maybe<ResolversParentTypes['AgencyReport']>;
      })
    | FederationReferenceTypes['IndicatorReport'];
  ReportingPeriod:
    | (Omit<ReportingPeriod, 'unopsSubmissions'> & {
        unopsSubmissions?: Maybe<ReadonlyArray<ResolversParentTypes['Submission']>>;
      })
    | FederationReferenceTypes['ReportingPeriod'];
  InfrastructureWork: InfrastructureWorkRow;
  InfrastructureWorkConnection: Omit<InfrastructureWorkConnection, 'edges'> & {
    edges: ReadonlyArray<ResolversParentTypes['InfrastructureWorkEdge']>;
  };
  InfrastructureWorkEdge: Omit<InfrastructureWorkEdge, 'node'> & {
    node: ResolversParentTypes['InfrastructureWork'];
  };
  ContractValue: ContractValueRow;
  ProgressMeasurement: ProgressMeasurementRow;
  WorkMilestone: WorkMilestoneRow;
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

export type UnopsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Unops'] = ResolversParentTypes['Unops'],
> = {
  auditTrail?: Resolver<
    Maybe<ResolversTypes['AuditEntryConnection']>,
    ParentType,
    ContextType,
    RequireFields<UnopsAuditTrailArgs, 'period' | 'first'>
  >;
  centreAttendances?: Resolver<
    ResolversTypes['CentreAttendanceConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsCentreAttendancesArgs, 'first'>
  >;
  deployments?: Resolver<
    ResolversTypes['DeploymentConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsDeploymentsArgs, 'first'>
  >;
  engagements?: Resolver<
    ResolversTypes['EngagementConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsEngagementsArgs, 'first'>
  >;
  partnerships?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Partnership']>>,
    ParentType,
    ContextType,
    Partial<UnopsPartnershipsArgs>
  >;
  budgetLines?: Resolver<
    ResolversTypes['BudgetLineConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsBudgetLinesArgs, 'first'>
  >;
  transactions?: Resolver<
    ResolversTypes['TransactionConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsTransactionsArgs, 'first'>
  >;
  managementFees?: Resolver<
    ResolversTypes['ManagementFeeConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsManagementFeesArgs, 'first'>
  >;
  exchangeRates?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ExchangeRate']>>,
    ParentType,
    ContextType
  >;
  financialPositions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FinancialPosition']>>,
    ParentType,
    ContextType,
    RequireFields<UnopsFinancialPositionsArgs, 'period'>
  >;
  technicalAssistances?: Resolver<
    ResolversTypes['TechnicalAssistanceConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsTechnicalAssistancesArgs, 'first'>
  >;
  assetTransfers?: Resolver<
    ResolversTypes['AssetTransferConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsAssetTransfersArgs, 'first'>
  >;
  purchaseOrders?: Resolver<
    ResolversTypes['PurchaseOrderConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsPurchaseOrdersArgs, 'first'>
  >;
  equipmentItems?: Resolver<
    ResolversTypes['EquipmentItemConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsEquipmentItemsArgs, 'first'>
  >;
  equipmentTallies?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['EquipmentTally']>>,
    ParentType,
    ContextType,
    Partial<UnopsEquipmentTalliesArgs>
  >;
  reportVersions?: Resolver<
    ReadonlyArray<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<UnopsReportVersionsArgs, 'indicator' | 'period' | 'first'>
  >;
  recordTypes?: Resolver<ReadonlyArray<ResolversTypes['RecordType']>, ParentType, ContextType>;
  infrastructureWorks?: Resolver<
    ResolversTypes['InfrastructureWorkConnection'],
    ParentType,
    ContextType,
    RequireFields<UnopsInfrastructureWorksArgs, 'first'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  unopsKeepCheckpoint?: Resolver<
    Maybe<ResolversTypes['AuditCheckpoint']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnopsKeepCheckpointArgs,
      'idempotencyKey' | 'subgraph' | 'sequence' | 'hash' | 'at' | 'signature'
    >
  >;
  unopsDraftReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<MutationUnopsDraftReportArgs, 'idempotencyKey' | 'indicator' | 'period'>
  >;
  unopsCorrectReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnopsCorrectReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'corrections' | 'reason'
    >
  >;
  unopsSubmitReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnopsSubmitReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  unopsTakeBackReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnopsTakeBackReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version' | 'reason'
    >
  >;
  unopsAnnotateReport?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnopsAnnotateReportArgs,
      'idempotencyKey' | 'indicator' | 'period' | 'version'
    >
  >;
  unopsRecordDecision?: Resolver<
    Maybe<ResolversTypes['ReportVersion']>,
    ParentType,
    ContextType,
    RequireFields<
      MutationUnopsRecordDecisionArgs,
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

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  centre?: Resolver<
    Maybe<ResolversTypes['Centre']>,
    ParentType,
    ContextType,
    RequireFields<QueryCentreArgs, 'code'>
  >;
  centres?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Centre']>>,
    ParentType,
    ContextType,
    Partial<QueryCentresArgs>
  >;
  unops?: Resolver<Maybe<ResolversTypes['Unops']>, ParentType, ContextType>;
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
  name?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<CentreNameArgs, 'lang'>
  >;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['CentreType']>, ParentType, ContextType>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  openingHours?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['OpeningHours']>>,
    ParentType,
    ContextType
  >;
  statusHistory?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['CentreStatusSlice']>>,
    ParentType,
    ContextType
  >;
  capacityHistory?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['CentreCapacitySlice']>>,
    ParentType,
    ContextType
  >;
  statusOn?: Resolver<
    Maybe<ResolversTypes['CentreStatus']>,
    ParentType,
    ContextType,
    Partial<CentreStatusOnArgs>
  >;
  capacityOn?: Resolver<
    Maybe<ResolversTypes['Int']>,
    ParentType,
    ContextType,
    Partial<CentreCapacityOnArgs>
  >;
  attendance?: Resolver<
    Maybe<ResolversTypes['AttendanceAgainstCapacity']>,
    ParentType,
    ContextType,
    RequireFields<CentreAttendanceArgs, 'period'>
  >;
  legacy?: Resolver<
    Maybe<ResolversTypes['CentreLegacy']>,
    ParentType,
    ContextType,
    Partial<CentreLegacyArgs>
  >;
  equipment?: Resolver<
    Maybe<ResolversTypes['CentrePanel']>,
    ParentType,
    ContextType,
    RequireFields<CentreEquipmentArgs, 'period'>
  >;
  works?: Resolver<
    Maybe<ResolversTypes['CentrePanel']>,
    ParentType,
    ContextType,
    RequireFields<CentreWorksArgs, 'period'>
  >;
};

export type OpeningHoursResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours'],
> = {
  weekday?: Resolver<ResolversTypes['Weekday'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CentreStatusSliceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreStatusSlice'] =
    ResolversParentTypes['CentreStatusSlice'],
> = {
  status?: Resolver<ResolversTypes['CentreStatus'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CentreCapacitySliceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreCapacitySlice'] =
    ResolversParentTypes['CentreCapacitySlice'],
> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AttendanceAgainstCapacityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttendanceAgainstCapacity'] =
    ResolversParentTypes['AttendanceAgainstCapacity'],
> = {
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  daysCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanPeople?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  busiestTenthPeople?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  meanCapacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanShareOfCapacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  busiestTenthShareOfCapacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  daysOverCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MunicipalityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CentreAttendanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreAttendance'] =
    ResolversParentTypes['CentreAttendance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  attendedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CentreAttendanceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreAttendanceConnection'] =
    ResolversParentTypes['CentreAttendanceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CentreAttendanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentreAttendanceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreAttendanceEdge'] =
    ResolversParentTypes['CentreAttendanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CentreAttendance'], ParentType, ContextType>;
};

export type DeploymentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['DeploymentProfile'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mobilisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mobilisationRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysToMobilise?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeploymentConnection'] =
    ResolversParentTypes['DeploymentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeploymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeploymentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeploymentEdge'] =
    ResolversParentTypes['DeploymentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
};

export type PartnershipResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'],
> = {
  partnerKind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engagements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedValueUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  directCostUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  feeUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  fullCostUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  effectiveFeeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mobilised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDaysToMobilise?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EngagementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerKind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partnerAgency?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  signedValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  feeRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  outputCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  managementFees?: Resolver<
    ReadonlyArray<ResolversTypes['ManagementFee']>,
    ParentType,
    ContextType
  >;
};

export type EngagementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementConnection'] =
    ResolversParentTypes['EngagementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EngagementEdge'] =
    ResolversParentTypes['EngagementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
};

export type FinancialPositionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FinancialPosition'] =
    ResolversParentTypes['FinancialPosition'],
> = {
  periodCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  outputCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  originalBudgetUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  revisedBudgetUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  commitmentsUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  disbursementsUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  expenditureUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  directCostUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  feeUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ExchangeRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate'],
> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  perUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BudgetLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BudgetLine'] = ResolversParentTypes['BudgetLine'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  outputCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  originalAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  revisedAmount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type BudgetLineConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BudgetLineConnection'] =
    ResolversParentTypes['BudgetLineConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BudgetLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BudgetLineEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BudgetLineEdge'] =
    ResolversParentTypes['BudgetLineEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BudgetLine'], ParentType, ContextType>;
};

export type TransactionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  outputCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransactionKind'], ParentType, ContextType>;
  bookedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  receivingAgency?: Resolver<Maybe<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TransactionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TransactionConnection'] =
    ResolversParentTypes['TransactionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransactionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TransactionEdge'] =
    ResolversParentTypes['TransactionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transaction'], ParentType, ContextType>;
};

export type ManagementFeeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ManagementFee'] = ResolversParentTypes['ManagementFee'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['AgencyCode'], ParentType, ContextType>;
  outputCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType>;
  chargedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  directCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  fullCost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ManagementFeeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ManagementFeeConnection'] =
    ResolversParentTypes['ManagementFeeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ManagementFeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ManagementFeeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ManagementFeeEdge'] =
    ResolversParentTypes['ManagementFeeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ManagementFee'], ParentType, ContextType>;
};

export type CentreLegacyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CentreLegacy'] = ResolversParentTypes['CentreLegacy'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  itemsTransferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worksTransferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assetsValueUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  proceduresImproved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffTrained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  itemsAwaitingHandover?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worksAwaitingHandover?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openHandovers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnicalAssistanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnicalAssistance'] =
    ResolversParentTypes['TechnicalAssistance'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  centre?: Resolver<Maybe<ResolversTypes['Centre']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  improvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  improvementRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  staffTrained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TechnicalAssistanceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnicalAssistanceConnection'] =
    ResolversParentTypes['TechnicalAssistanceConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['TechnicalAssistanceEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnicalAssistanceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TechnicalAssistanceEdge'] =
    ResolversParentTypes['TechnicalAssistanceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TechnicalAssistance'], ParentType, ContextType>;
};

export type AssetTransferResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssetTransfer'] = ResolversParentTypes['AssetTransfer'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transferredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  staffTrained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['EquipmentItem']>, ParentType, ContextType>;
  works?: Resolver<ReadonlyArray<ResolversTypes['InfrastructureWork']>, ParentType, ContextType>;
};

export type AssetTransferConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssetTransferConnection'] =
    ResolversParentTypes['AssetTransferConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssetTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssetTransferEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AssetTransferEdge'] =
    ResolversParentTypes['AssetTransferEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssetTransfer'], ParentType, ContextType>;
};

export type EquipmentTallyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EquipmentTally'] =
    ResolversParentTypes['EquipmentTally'],
> = {
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EquipmentCategory'], ParentType, ContextType>;
  ordered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOver?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  awaitingHandover?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undocumented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseOrderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ProcurementMethod'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['EquipmentItem']>, ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderConnection'] =
    ResolversParentTypes['PurchaseOrderConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PurchaseOrderEdge'] =
    ResolversParentTypes['PurchaseOrderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type EquipmentItemResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EquipmentItem'] = ResolversParentTypes['EquipmentItem'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EquipmentCategory'], ParentType, ContextType>;
  unspsc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serial?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitValue?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EquipmentState'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shippedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handoverRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inUseOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  custodianPost?: Resolver<Maybe<ResolversTypes['CustodianPost']>, ParentType, ContextType>;
  handoverDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manualGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staffTrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assetTransfer?: Resolver<Maybe<ResolversTypes['AssetTransfer']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EquipmentItemConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EquipmentItemConnection'] =
    ResolversParentTypes['EquipmentItemConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EquipmentItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EquipmentItemEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EquipmentItemEdge'] =
    ResolversParentTypes['EquipmentItemEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EquipmentItem'], ParentType, ContextType>;
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
  unops?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
  unopsPart?: Resolver<Maybe<ResolversTypes['AgencyReport']>, ParentType, ContextType>;
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
  unopsSubmissions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Submission']>>,
    ParentType,
    ContextType
  >;
};

export type InfrastructureWorkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InfrastructureWork'] =
    ResolversParentTypes['InfrastructureWork'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  centre?: Resolver<ResolversTypes['Centre'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedEndOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handoverRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  custodianPost?: Resolver<Maybe<ResolversTypes['CustodianPost']>, ParentType, ContextType>;
  handoverDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manualGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staffTrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contractValueUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  physicalPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  financialPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  contractValues?: Resolver<
    ReadonlyArray<ResolversTypes['ContractValue']>,
    ParentType,
    ContextType
  >;
  progress?: Resolver<
    ReadonlyArray<ResolversTypes['ProgressMeasurement']>,
    ParentType,
    ContextType
  >;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['WorkMilestone']>, ParentType, ContextType>;
};

export type InfrastructureWorkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InfrastructureWorkConnection'] =
    ResolversParentTypes['InfrastructureWorkConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['InfrastructureWorkEdge']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfrastructureWorkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InfrastructureWorkEdge'] =
    ResolversParentTypes['InfrastructureWorkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InfrastructureWork'], ParentType, ContextType>;
};

export type ContractValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ContractValue'] = ResolversParentTypes['ContractValue'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  valueUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProgressMeasurementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProgressMeasurement'] =
    ResolversParentTypes['ProgressMeasurement'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  physicalPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  financialPercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WorkMilestoneResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['WorkMilestone'] = ResolversParentTypes['WorkMilestone'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MilestoneKind'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  Unops?: UnopsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Centre?: CentreResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  CentreStatusSlice?: CentreStatusSliceResolvers<ContextType>;
  CentreCapacitySlice?: CentreCapacitySliceResolvers<ContextType>;
  AttendanceAgainstCapacity?: AttendanceAgainstCapacityResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  CentreAttendance?: CentreAttendanceResolvers<ContextType>;
  CentreAttendanceConnection?: CentreAttendanceConnectionResolvers<ContextType>;
  CentreAttendanceEdge?: CentreAttendanceEdgeResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  FinancialPosition?: FinancialPositionResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  BudgetLine?: BudgetLineResolvers<ContextType>;
  BudgetLineConnection?: BudgetLineConnectionResolvers<ContextType>;
  BudgetLineEdge?: BudgetLineEdgeResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionConnection?: TransactionConnectionResolvers<ContextType>;
  TransactionEdge?: TransactionEdgeResolvers<ContextType>;
  ManagementFee?: ManagementFeeResolvers<ContextType>;
  ManagementFeeConnection?: ManagementFeeConnectionResolvers<ContextType>;
  ManagementFeeEdge?: ManagementFeeEdgeResolvers<ContextType>;
  CentreLegacy?: CentreLegacyResolvers<ContextType>;
  TechnicalAssistance?: TechnicalAssistanceResolvers<ContextType>;
  TechnicalAssistanceConnection?: TechnicalAssistanceConnectionResolvers<ContextType>;
  TechnicalAssistanceEdge?: TechnicalAssistanceEdgeResolvers<ContextType>;
  AssetTransfer?: AssetTransferResolvers<ContextType>;
  AssetTransferConnection?: AssetTransferConnectionResolvers<ContextType>;
  AssetTransferEdge?: AssetTransferEdgeResolvers<ContextType>;
  EquipmentTally?: EquipmentTallyResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  EquipmentItem?: EquipmentItemResolvers<ContextType>;
  EquipmentItemConnection?: EquipmentItemConnectionResolvers<ContextType>;
  EquipmentItemEdge?: EquipmentItemEdgeResolvers<ContextType>;
  IndicatorReport?: IndicatorReportResolvers<ContextType>;
  ReportingPeriod?: ReportingPeriodResolvers<ContextType>;
  InfrastructureWork?: InfrastructureWorkResolvers<ContextType>;
  InfrastructureWorkConnection?: InfrastructureWorkConnectionResolvers<ContextType>;
  InfrastructureWorkEdge?: InfrastructureWorkEdgeResolvers<ContextType>;
  ContractValue?: ContractValueResolvers<ContextType>;
  ProgressMeasurement?: ProgressMeasurementResolvers<ContextType>;
  WorkMilestone?: WorkMilestoneResolvers<ContextType>;
};
