import pg from 'pg';

/** Whether an agency's database has records, so that bringing it up to date is quick. */
export async function isFilled(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    // Submissions are what a seed stores last.
    const { rows } = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('public.submission') IS NOT NULL AS exists`,
    );
    if (rows[0]?.exists !== true) return false;
    const { rowCount } = await client.query('SELECT FROM submission LIMIT 1');
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
