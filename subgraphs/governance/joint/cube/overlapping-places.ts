import type { CellPlace } from '../table/cell-place.ts';

/** Whether two places of one breakdown may count the same people, since a category of one holds that of the other. */
export function sharesPeople(one: CellPlace, other: CellPlace): boolean {
  return NAMES.every((name) => holds(one[name], other[name]) || holds(other[name], one[name]));
}

const NAMES = ['sex', 'age', 'group', 'nationality', 'disability', 'centre'] as const;

function holds(whole: string | null, part: string | null): boolean {
  return (
    whole === part || (whole !== null && part !== null && PARTS[whole]?.includes(part) === true)
  );
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  OTHER_OR_UNKNOWN: ['OTHER', 'UNKNOWN'],
  AGE_0_17: ['AGE_0_4', 'AGE_5_11', 'AGE_12_17', 'AGE_15_17'],
  AGE_12_17: ['AGE_15_17'],
};
