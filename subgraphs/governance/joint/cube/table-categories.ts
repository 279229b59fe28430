import type { IndicatorRow } from '../../framework/entities.ts';
import type { Loaders } from '../../loaders.ts';
import type { CellFilter } from './cell-filter.ts';
import type { TableCategories } from './check-categories.ts';

/** What can stand in an indicator's joint tables, of nationalities among those that a filter names. */
export async function tableCategories(
  { kind, leadCode: lead, contributorCodes: contributors }: IndicatorRow,
  { nationality }: CellFilter,
  load: Pick<Loaders, 'centreSpans' | 'country'>,
): Promise<TableCategories> {
  const [spans, countries] = await Promise.all([
    load.centreSpans.load('ALL'),
    Promise.all((nationality ?? []).map((code) => load.country.load(code))),
  ]);
  return {
    indicator: { kind, lead, contributors },
    centres: [...new Set(spans.map(({ centreCode }) => centreCode))],
    countries: countries.flatMap((country) => (country ? [country.iso3] : [])),
  };
}
