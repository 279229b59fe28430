import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { Piece } from './cover.ts';
import { cover } from './cover.ts';
import { thresholdFor } from './declared-tables.ts';
import type { EarlierFace } from './face.ts';
import { COLUMNS } from './place.ts';
import type { Quarters } from './quarters.ts';
import { holds, isSpan, meets } from './quarters.ts';
import type { ListedTable } from './table-limits.ts';

/** A stretch of time of which a table is listed. */
interface Told extends Quarters {
  readonly listed: ListedTable;
}

/** A stretch of time of which it is not. */
interface Untold extends Quarters {
  /** The most that can be at any of its places: a total that is shown holds it. */
  readonly most: number;
  /** From how many people on it is no secret that they are there. */
  readonly bar: number;
}

/** What of a table is known in which time. */
interface Known {
  readonly told: readonly Told[];
  readonly untold: readonly Untold[];
  readonly bar: number;
}

/**
 * Tells of a table, listed so in some quarters, whether it uncovers one of the same indicator that was
 * withheld: what is left at a place of a longer time's count, when all that is listed of the rest of that
 * time is taken away, has to be nobody or many. Many services or shares may still be those of few people.
 */
export function uncoversWithheld(
  indicator: IndicatorQuestion,
  table: string,
  quarters: Quarters,
  faces: readonly EarlierFace[],
): (listed: ListedTable) => boolean {
  const known = knownOf(indicator, table, faces);
  const wholes = known.told.filter((whole) => meets(whole, quarters) && !isSpan(whole, quarters));
  return (listed) => {
    if (known.untold.length === 0) return false;
    const now = { ...quarters, listed };
    const withIt = { ...known, told: [...known.told, now] };
    return (
      tellsRest(now, withIt) ||
      wholes.some((whole) => tellsRest(whole, withIt) && !tellsRest(whole, known))
    );
  };
}

function knownOf(
  { kind, protection = { behind: 'COUNTS' }, ...indicator }: IndicatorQuestion,
  table: string,
  faces: readonly EarlierFace[],
): Known {
  const columns = COLUMNS.filter((column) => table.split('+').includes(column));
  const { least } = thresholdFor({ ...indicator, kind }, protection)(columns);
  const bar = kind === 'PEOPLE' ? least : Infinity;
  const totals = faces.flatMap(({ headlines }) => headlines).filter(isShown);
  const told = faces.flatMap(({ quarters, tables }) => {
    const listed = tables.get(table);
    return listed ? [{ ...quarters, listed }] : [];
  });
  const untold = faces
    .filter(({ quarters }) => !told.some((span) => isSpan(span, quarters)))
    .map(({ quarters, headlines: [total] }) => ({
      ...quarters,
      most: Math.min(
        ...totals.filter((t) => holds(t, quarters)).map(({ values: [all = 0] }) => all),
      ),
      bar: total && isShown(total) ? bar : Infinity,
    }));
  return { told, untold, bar };
}

function isShown({ state }: EarlierFace['headlines'][number]): boolean {
  return state === 'SHOWN';
}

// Of each withheld time alone, and of all that nothing is told of together.
function tellsRest(whole: Told, { told, untold, bar }: Known): boolean {
  const within = untold.filter((part) => holds(whole, part) && !isSpan(whole, part));
  if (within.length === 0) return false;
  const others = told.filter((span) => meets(span, whole) && !isSpan(span, whole));
  const blank = quartersIn(whole).filter((q) => !others.some((span) => holds(span, q)));
  const unreported = blank.filter((q) => !within.some((part) => holds(part, q)));
  const isTold = (free: readonly Piece[], least: number) =>
    [...whole.listed.shown, ...whole.listed.hidden].some(([place, amount]) => {
      const listed = others.map(({ listed: table, ...span }) => ({
        ...span,
        cost: table.shown.get(place) ?? table.hidden.get(place) ?? 0,
      }));
      const rest = amount - cover(whole, [...listed, ...free]);
      return rest >= 1 && rest < least;
    });
  const asFree = (span: Quarters, cost = 0) => ({ from: span.from, to: span.to, cost });
  const without = unreported.map((quarter) => asFree(quarter));
  return (
    isTold(
      blank.map((quarter) => asFree(quarter)),
      bar,
    ) ||
    within.some((part) =>
      isTold(
        [...without, ...within.map((other) => asFree(other, isSpan(other, part) ? 0 : other.most))],
        part.bar,
      ),
    )
  );
}

function quartersIn({ from, to }: Quarters): readonly Quarters[] {
  return Array.from({ length: to - from + 1 }, (_quarter, at) => ({
    from: from + at,
    to: from + at,
  }));
}
