/** An entry of the audit as it is stored. */
export interface StoredEntry {
  readonly sequence: number;
  /** In UTC, with milliseconds. */
  readonly at: string;
  readonly retainedUntil: string;
  /** A pseudonym. */
  readonly actor: string;
  readonly agency: string | null;
  readonly action: string;
  readonly recordType: string;
  readonly recordIds: readonly string[];
  readonly fields: readonly string[];
  readonly purpose: string | null;
  readonly count: number;
  /** The canonical JSON that is hashed. */
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

/** The columns of `audit_entry` under the names of `StoredEntry`. */
export const storedEntryColumns = `sequence::float8 AS sequence,
  to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  retained_until::text AS "retainedUntil", actor, agency, action, record_type AS "recordType",
  record_ids AS "recordIds", fields, purpose, count, content, previous, hash`;
