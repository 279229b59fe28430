import pg from 'pg';
import { DataSource } from 'typeorm';

import type { Subgraph } from '../define-subgraph.ts';

// A date is a day, not a moment: as a JavaScript Date it would shift with the time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** What a database holds, by the name of whose it is. */
export type Stored = Pick<Subgraph, 'name' | 'entities' | 'migrations'> &
  Partial<Pick<Subgraph, 'writes'>>;

/** A connected TypeORM data source over a subgraph's tables; the caller destroys it. */
export async function openDatabase(stored: Stored, url: string): Promise<DataSource> {
  return createDataSource(stored, url).initialize();
}

/** The same, not yet connected. */
export function createDataSource({ name, entities, migrations }: Stored, url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: `concierto-${name}`,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    connectTimeoutMS: 5_000,
    poolErrorHandler: () => undefined, // an idle connection that was lost is replaced at the next query
    extra: { max: 10 },
  });
}
