/** How an agency was when it was last asked, and since when it is so (ISO 8601). */
export interface AgencyStatus {
  readonly status: 'up' | 'down' | 'unknown';
  readonly since: string;
}

/** Where it is noted how each agency is; times are milliseconds of performance.now(). */
export interface StatusBoard {
  /** Notes a status, as it was at that time or is now, and says whether it is another than before. */
  readonly note: (agency: string, status: AgencyStatus['status'], at?: number) => boolean;
  readonly read: (agency: string) => AgencyStatus;
  /** Of which time the last note is, the same as before or another; -Infinity where there is none. */
  readonly notedAt: (agency: string) => number;
}

/** Opens a board on which nothing is known yet of any agency. */
export function openStatusBoard(): StatusBoard {
  const unknown: AgencyStatus = { status: 'unknown', since: new Date().toISOString() };
  const statuses = new Map<string, AgencyStatus>();
  const times = new Map<string, number>();
  const read = (agency: string): AgencyStatus => statuses.get(agency) ?? unknown;
  const note: StatusBoard['note'] = (agency, status, at = performance.now()) => {
    times.set(agency, at);
    if (read(agency).status === status) return false;
    statuses.set(agency, { status, since: new Date().toISOString() });
    return true;
  };
  return { note, read, notedAt: (agency) => times.get(agency) ?? -Infinity };
}
