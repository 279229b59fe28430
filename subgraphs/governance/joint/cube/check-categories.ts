import { badInput } from '../../../_kit/errors/bad-input.ts';
import type { CellPlace } from '../table/cell-place.ts';
import type { BandedIndicator } from '../table/age-bands.ts';
import { ageBandsOf } from '../table/age-bands.ts';
import { REST } from '../table/told-nationalities.ts';
import type { CellFilter } from './cell-filter.ts';
import { FILTER_PARTS } from './cell-filter.ts';

/** What can stand in an indicator's joint tables. */
export interface TableCategories {
  readonly indicator: BandedIndicator;
  readonly centres: readonly string[];
  /** Of the nationalities that are asked for, those that are some country's. */
  readonly countries: readonly string[];
}

/**
 * Refuses a filter that names what can never stand in the tables, so that nobody reads a zero where nobody
 * could be counted: BAD_USER_INPUT, with what can. What stands in one of `cells` can be picked.
 */
export function checkCategories(
  where: CellFilter,
  allowed: TableCategories,
  cells: readonly CellPlace[],
): void {
  for (const { name } of FILTER_PARTS) {
    const can = categoriesOf(name, allowed);
    if (!can) continue;
    const standing = new Set([...can.categories, ...cells.map((cell) => cell[name])]);
    const asked = where[name] ?? [];
    if (asked.some((category) => !standing.has(category)))
      throw badInput(`where.${name}`, asked, can.told);
  }
}

interface Categories {
  readonly categories: readonly string[];
  readonly told: string;
}

// Every group and every answer about disability can stand: they are an enum's values.
function categoriesOf(name: keyof CellPlace, allowed: TableCategories): Categories | null {
  switch (name) {
    case 'sex':
      return named('sexes', ['FEMALE', 'MALE', 'OTHER_OR_UNKNOWN']);
    case 'age':
      return named('age bands', ageBandsOf(allowed.indicator));
    case 'centre':
      return named('centres', allowed.centres);
    case 'nationality':
      return {
        categories: [...allowed.countries, 'UNKNOWN', REST],
        told: `nationalities; name countries by ISO 3166-1 alpha-3, "UNKNOWN" or "${REST}"`,
      };
    case 'group':
    case 'disability':
      return null;
  }
}

function named(what: string, categories: readonly string[]): Categories {
  const told = `${what} of its tables; name some of ${categories.join(', ')}`;
  return { categories, told };
}
