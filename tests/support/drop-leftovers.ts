import pg from 'pg';

// Another run may still clone the template before this one.
const keptTemplates = 3;

/** Drops an agency's older templates, and the clones of test processes that no longer live. */
export async function dropLeftovers(client: pg.Client, agency: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT datname AS name FROM pg_database WHERE datname ~ ('^' || $1 || '_(template|clone)_') ORDER BY oid DESC`,
    [agency],
  );
  const names = rows.map(({ name }) => name);
  const templates = names.filter((name) => name.startsWith(`${agency}_template_`));
  const clones = names.filter((name) => name.startsWith(`${agency}_clone_`) && !isUsed(name));
  for (const name of [...templates.slice(keptTemplates), ...clones]) {
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
  }
}

function isUsed(clone: string): boolean {
  const processId = Number(/_clone_(\d+)_/.exec(clone)?.[1]);
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
