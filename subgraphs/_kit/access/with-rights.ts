import type { DataSource, EntityManager } from 'typeorm';

import type { VisibleCentres } from './visible-centres.ts';

/** On whose rights rows are read. */
export interface Rights {
  readonly db: DataSource;
  readonly centres: VisibleCentres;
}

/**
 * Reads rows on someone's rights, in a transaction of its own: the row rules of PostgreSQL show the
 * serving role what that transaction says, and nothing outside of one. What `run` needs from
 * elsewhere is had before: a second connection taken while this one is held may never come.
 */
export function withRights<Value>(
  { db, centres }: Rights,
  run: (manager: EntityManager) => Promise<Value>,
): Promise<Value> {
  return db.transaction(async (manager) => {
    await manager.query(`SELECT set_config('concierto.centres', $1, true)`, [settingOf(centres)]);
    return run(manager);
  });
}

/** What `visible_centres()` reads back; an asterisk and a comma are in no centre's code. */
function settingOf(centres: VisibleCentres): string {
  return centres === 'ALL' ? '*' : centres.filter((code) => /^[\w-]+$/.test(code)).join(',');
}
