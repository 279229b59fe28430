/** What the faces of earlier reports ask of a table: neither may uncover what the other hides. */
export interface TableLimits {
  /** Cells that may not be shown unless nobody is in them. */
  readonly notShown: ReadonlySet<string>;
  /** Cells that have to be hidden if the table is listed. */
  readonly toHide: ReadonlySet<string>;
  /** Cells that are known to hold somebody, so that hiding them would be in vain. */
  readonly notHidden: ReadonlySet<string>;
  /** The most that a hidden cell can be, as it is part of one that is shown. */
  readonly caps: ReadonlyMap<string, number>;
  /** The least that a shown cell must leave to a hidden part of it. */
  readonly floors: ReadonlyMap<string, number>;
  /** Each holds the places of a table that counts these people too: elsewhere nobody can be. */
  readonly peopled: readonly ReadonlySet<string>[];
  /** Whether it may hide anything: not where a part of the time crosses its dimensions unlisted. */
  readonly mayHide: boolean;
  /** The table may not be listed. */
  readonly isWithheld: boolean;
  /** Whether, listed so, it would uncover what of a part of the time was withheld. */
  readonly uncovers: (listed: ListedTable) => boolean;
}

/** The limits of each table by its name; one without limits is left out. */
export type Limits = ReadonlyMap<string, TableLimits>;

/** A table as it would be listed: by place what is hidden, with the most it can be, and what is shown. */
export interface ListedTable {
  readonly hidden: ReadonlyMap<string, number>;
  readonly shown: ReadonlyMap<string, number>;
}

const NO_LIMITS: TableLimits = {
  notShown: new Set(),
  toHide: new Set(),
  notHidden: new Set(),
  caps: new Map(),
  floors: new Map(),
  peopled: [],
  mayHide: true,
  isWithheld: false,
  uncovers: () => false,
};

/** The limits, and that centres at which nobody can be are not hidden: it would hide nothing. */
export function withImpossible(limits: Limits, centres: readonly string[]): Limits {
  if (centres.length === 0) return limits;
  const { notHidden, ...others } = limits.get('centre_code') ?? NO_LIMITS;
  const byCentre = { ...others, notHidden: new Set([...notHidden, ...centres]) };
  return new Map([...limits, ['centre_code', byCentre]]);
}

/** Whether a table may be listed so. */
export function isAllowed(limits: TableLimits | undefined, table: ListedTable): boolean {
  if (!limits) return true;
  const { hidden, shown } = table;
  if (limits.isWithheld || (!limits.mayHide && hidden.size > 0)) return false;
  return (
    [...limits.toHide].every((place) => hidden.has(place)) &&
    [...limits.notShown].every((place) => (shown.get(place) ?? 0) === 0) &&
    [...limits.notHidden].every((place) => !hidden.has(place)) &&
    [...hidden.keys()].every((place) => limits.peopled.every((places) => places.has(place))) &&
    [...limits.caps].every(([place, cap]) => (hidden.get(place) ?? 0) <= cap) &&
    [...limits.floors].every(
      ([place, floor]) => hidden.has(place) || (shown.get(place) ?? 0) >= floor,
    ) &&
    !limits.uncovers(table)
  );
}
