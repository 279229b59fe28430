import pg from 'pg';

/** The gateway's own database: API tokens and whatever else it keeps for itself. */
export interface GatewayDatabase {
  /** The rows of one statement; rejects when the database is away or takes longer than three seconds. */
  readonly query: <Row extends pg.QueryResultRow>(
    statement: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

/** Opens the database at an address; it may be away by then, and come and go. */
export function openGatewayDatabase(url: string): GatewayDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'concierto-gateway',
    max: 4,
    connectionTimeoutMillis: patienceMilliseconds,
    query_timeout: patienceMilliseconds,
  });
  // An idle connection that was lost is replaced at the next query.
  pool.on('error', () => undefined);
  return {
    query: async <Row extends pg.QueryResultRow>(
      statement: string,
      values: readonly unknown[] = [],
    ) => (await pool.query<Row>(statement, [...values])).rows,
    close: () => pool.end(),
  };
}

const patienceMilliseconds = 3_000;
