/** What the gateway last learnt of an agency, and since when it is so (ISO 8601). */
export interface AgencyStatus {
  readonly status: 'up' | 'down' | 'unknown';
  readonly since: string;
}

/** Where calls and probes note how each agency is. */
export interface StatusBoard {
  /** Notes a status; a change of it is logged once, with what showed it. */
  readonly note: (agency: string, status: 'up' | 'down', cause?: unknown) => void;
  readonly read: () => Readonly<Record<string, AgencyStatus>>;
}

/** Opens a board on which nothing is known yet of the agencies. */
export function openStatusBoard(agencies: readonly string[]): StatusBoard {
  const opened: AgencyStatus = { status: 'unknown', since: new Date().toISOString() };
  const statuses = new Map(agencies.map((agency) => [agency, opened]));
  return {
    note: (agency, status, cause) => {
      if (statuses.get(agency)?.status === status) return;
      const wasDown = statuses.get(agency)?.status === 'down';
      statuses.set(agency, { status, since: new Date().toISOString() });
      if (status === 'down') console.error(`Agency "${agency}" is down`, cause ?? '');
      else if (wasDown) console.error(`Agency "${agency}" is up again`);
    },
    read: () => Object.fromEntries(statuses),
  };
}
