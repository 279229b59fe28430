import type { SensitivityClass } from '../../_kit/records/record-handling.ts';

/** A text in the languages of the initiative. */
export interface Text {
  readonly en: string;
  readonly es: string;
  readonly fr: string;
}

/** Who reports to the joint governance, in the contract's order. */
export type AgencyCode = 'UNHCR' | 'IOM' | 'ILO' | 'UN_WOMEN' | 'PAHO' | 'UNICEF' | 'UNOPS';

/** What a figure counts; it decides how figures are merged over time, centres and agencies. */
export type IndicatorKind =
  'PEOPLE' | 'SERVICES' | 'STOCK' | 'EMPLOYERS' | 'WEIGHTED' | 'PERCENTAGE' | 'SURVEY' | 'MEDIAN';

/** What the numerator and the denominator of a percentage count. */
export type Counted = 'PEOPLE' | 'SERVICES' | 'STOCK';

export type Dimension = 'SEX' | 'AGE' | 'GROUP' | 'NATIONALITY' | 'DISABILITY' | 'CENTRE';
export type Unit =
  | 'PEOPLE'
  | 'CONSULTATIONS'
  | 'ITEMS'
  | 'PROCEDURES'
  | 'EMPLOYERS'
  | 'CENTRES'
  | 'PERCENT'
  | 'DAYS';
export type ResultLevel = 'IMPACT' | 'OUTCOME' | 'OUTPUT';
export type TargetType = 'TO_DATE' | 'YEARLY' | 'LEVEL' | 'CEILING';

/** The shortest period for which an indicator is due; it is due for every longer one too. */
export type Frequency = 'MONTH' | 'QUARTER' | 'YEAR';

/** What the initiative has promised for an indicator; all figures are illustrative. */
export interface TargetDefinition {
  readonly type: TargetType;
  readonly baseline: number;
  readonly target: number;
}

/** One indicator of the results framework, as the committee agreed on it. */
export interface IndicatorDefinition {
  readonly code: string;
  /** The result statement that it measures, e.g. "OP3". */
  readonly measures: string;
  readonly title: Text;
  readonly kind: IndicatorKind;
  readonly counted: Counted | null;
  readonly unit: Unit;
  readonly falls: boolean;
  /** Tables that are declared, each a list of at most three crossed dimensions. */
  readonly breakdowns: readonly (readonly Dimension[])[];
  /** Sensitive figures show from ten people on, others from five (monitoring.md section 7). */
  readonly sensitive: boolean;
  /** Of the tables of an indicator that is not sensitive, those whose cells are: they too show from ten people on. */
  readonly sensitiveBreakdowns: readonly (readonly Dimension[])[];
  /** The agency that answers for it; null is the joint governance. */
  readonly lead: AgencyCode | null;
  readonly contributors: readonly AgencyCode[];
  readonly frequency: Frequency;
  readonly target: TargetDefinition;
  readonly sensitivityClass: SensitivityClass;
  readonly purpose: string;
  /** How long its figures are kept after the initiative ends, as an ISO 8601 duration. */
  readonly retention: string;
  readonly sdgCodes: readonly string[];
  readonly note: string | null;
}
