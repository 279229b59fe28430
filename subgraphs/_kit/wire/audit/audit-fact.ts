/** What somebody did, as it is told to the audit; who wrote it when, and after what, the database says itself. */
export interface AuditFact {
  /** Whom the token names; stored as her pseudonym. */
  readonly sub: string;
  /** The agency for which she works, as an `AgencyCode`; null for others. */
  readonly agency: string | null;
  readonly action: AuditAction;
  /** The GraphQL type of the records, `GbvCase`. */
  readonly recordType: string;
  /** Opaque ids of the records: the only thing told of served people. */
  readonly recordIds: readonly string[];
  /** What was read or written of each record, as `person.sex`. */
  readonly fields: readonly string[];
  readonly purpose: string | null;
  /** How many records. */
  readonly count: number;
}

/** What is told to the audit. */
export type AuditAction =
  | 'READ'
  | 'AUDIT_READ'
  | 'WRITE'
  | 'REFUSAL'
  | 'PUBLICATION'
  | 'WITHDRAWAL'
  | 'OVERRIDE'
  | 'TOKEN_USE';
