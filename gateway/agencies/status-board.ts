/** How an agency was when it was last asked, and since when it is so (ISO 8601). */
export interface AgencyStatus {
  readonly status: 'up' | 'down' | 'unknown';
  readonly since: string;
}

/** Where it is noted how each agency is. */
export interface StatusBoard {
  /** Notes a status and says whether it is another than before. */
  readonly note: (agency: string, status: AgencyStatus['status']) => boolean;
  readonly read: (agency: string) => AgencyStatus;
}

/** Opens a board on which nothing is known yet of any agency. */
export function openStatusBoard(): StatusBoard {
  const unknown: AgencyStatus = { status: 'unknown', since: new Date().toISOString() };
  const statuses = new Map<string, AgencyStatus>();
  const read = (agency: string): AgencyStatus => statuses.get(agency) ?? unknown;
  const note: StatusBoard['note'] = (agency, status) => {
    if (read(agency).status === status) return false;
    statuses.set(agency, { status, since: new Date().toISOString() });
    return true;
  };
  return { note, read };
}
