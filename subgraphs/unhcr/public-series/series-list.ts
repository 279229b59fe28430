import type { DataSource, EntitySchema } from 'typeorm';

import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { SeriesFilter } from './narrow-series.ts';
import { narrowSeries } from './narrow-series.ts';
import type { SeriesRow } from './series-columns.ts';

/** A series as a function of the arguments of its field, latest year first; `equal` names its own filters. */
export function seriesList<Row extends SeriesRow>(
  entity: EntitySchema<Row>,
  equal: readonly (keyof Row & string)[] = [],
) {
  return (db: DataSource, args: SeriesFilter & PageArgs): Promise<Connection<Row>> => {
    const query = db.getRepository(entity).createQueryBuilder('row');
    // An id starts with the year, so that it alone orders the list.
    return connection(narrowSeries(query, args, equal), 'id', args);
  };
}
