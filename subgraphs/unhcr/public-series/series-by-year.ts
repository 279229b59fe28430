import type { DataSource, EntitySchema } from 'typeorm';

import type { SeriesFilter } from './narrow-series.ts';
import { narrowSeries } from './narrow-series.ts';
import type { SeriesRow } from './series-columns.ts';

/** The sums of one year; null where none of the summed figures was published. */
export type YearSums<Row extends SeriesRow, Figure extends keyof Row> = Pick<
  Row,
  Figure | 'year' | 'roundedAtSource'
>;

/** A series summed by year as a function of the arguments of its field, earliest year first. */
export function seriesByYear<Row extends SeriesRow, Figure extends keyof Row & string>(
  entity: EntitySchema<Row>,
  figures: readonly Figure[],
  equal: readonly (keyof Row & string)[] = [],
) {
  return (db: DataSource, filter: SeriesFilter): Promise<readonly YearSums<Row, Figure>[]> => {
    const query = db
      .getRepository(entity)
      .createQueryBuilder('row')
      .select('row.year', 'year')
      .addSelect('bool_or(row.roundedAtSource)', 'roundedAtSource');
    for (const figure of figures) query.addSelect(`CAST(sum(row.${figure}) AS int)`, figure);
    return narrowSeries(query, filter, equal)
      .groupBy('row.year')
      .orderBy('row.year')
      .getRawMany<YearSums<Row, Figure>>();
  };
}
