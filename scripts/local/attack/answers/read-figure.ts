import { elementsOf, memberOf, numberOf, textOf } from './read-json.ts';
import type { Dimension, Place, ShownCell, ShownFigure } from './shown-report.ts';

/** What is asked of every figure. */
export const figureFields =
  'value lower upper numerator denominator dayBands { fromDay count } suppressed';

/** What is asked of every cell but its figure. */
export const placeFields = 'sex age group nationality disability centre';

/** Reads a figure of an answer; null where there is none. */
export function readFigure(json: unknown): ShownFigure | null {
  if (typeof json !== 'object' || json === null) return null;
  const number = (name: string) => numberOf(memberOf(json, name));
  const bands = memberOf(json, 'dayBands');
  return {
    value: number('value'),
    lower: number('lower'),
    upper: number('upper'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    dayBands: bands === null ? null : elementsOf(bands).map(countOf),
    suppressed: memberOf(json, 'suppressed') === true,
  };
}

function countOf(band: unknown): number {
  return numberOf(memberOf(band, 'count')) ?? 0;
}

/** Reads the cells of an answer. */
export function readCells(json: unknown): readonly ShownCell[] {
  return elementsOf(json).flatMap((cell) => {
    const figure = readFigure(memberOf(cell, 'figure'));
    return figure ? [{ place: readPlace(cell), figure }] : [];
  });
}

/** Reads where a cell stands. */
export function readPlace(cell: unknown): Place {
  const named: readonly (readonly [Dimension, string | null])[] = [
    ['SEX', textOf(memberOf(cell, 'sex'))],
    ['AGE', textOf(memberOf(cell, 'age'))],
    ['GROUP', textOf(memberOf(cell, 'group'))],
    ['NATIONALITY', textOf(memberOf(cell, 'nationality'))],
    ['DISABILITY', textOf(memberOf(cell, 'disability'))],
    ['CENTRE', textOf(memberOf(cell, 'centre'))],
  ];
  return Object.fromEntries(named.filter(([, category]) => category !== null));
}
