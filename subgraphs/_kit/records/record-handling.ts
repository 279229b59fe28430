/** The classes of the IASC Operational Guidance on Data Responsibility (2023). */
export type SensitivityClass = 'PUBLIC' | 'INTERNAL' | 'CONFIDENTIAL' | 'STRICTLY_CONFIDENTIAL';

/** How an agency handles the records of one type; served as the vocabulary's `RecordType`. */
export interface RecordHandling {
  /** Name of the type in the agency's schema. */
  readonly type: string;
  readonly sensitivity: SensitivityClass;
  /** Why the records are kept. */
  readonly purpose: string;
  /** For how many years after the last entry a record is kept; null is for good. */
  readonly retentionYears: number | null;
}
