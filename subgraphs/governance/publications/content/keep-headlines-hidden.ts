import { withoutNumber } from '../../joint/figures/merged-figure.ts';
import type { PartNumber, PublishedPart, Window, WholeFigure } from './figure-content.ts';
import { WINDOWS } from './figure-content.ts';
import { headlineName } from './hidden-places.ts';

/**
 * A figure whose headlines hide at least these. With a joint headline all its parts are hidden; with a
 * part the joint one, unless another part is hidden too: from all others and the joint figure it could be told.
 */
export function keepHeadlinesHidden(
  figure: WholeFigure,
  headlines: readonly string[],
): WholeFigure {
  return WINDOWS.reduce((kept, window) => keepWindow(kept, window, new Set(headlines)), figure);
}

function keepWindow(
  figure: WholeFigure,
  window: Window,
  headlines: ReadonlySet<string>,
): WholeFigure {
  const toHide = figure.parts.filter(
    (part) => isShown(part[window]) && headlines.has(headlineName(window, part.agency)),
  );
  const hiddenParts = figure.parts.filter((part) => part[window]?.suppressed === true);
  const isAlone = toHide.length === 1 && hiddenParts.length === 0;
  const isJointHidden = headlines.has(headlineName(window)) || isAlone;
  if (isJointHidden && figure[window].reading !== 'SUPPRESSED') return hideAll(figure, window);
  if (toHide.length === 0) return figure;
  return {
    ...figure,
    parts: figure.parts.map((part) => (toHide.includes(part) ? hidePart(part, window) : part)),
  };
}

function isShown(own: PartNumber | null): boolean {
  return own !== null && !own.suppressed;
}

function hideAll(figure: WholeFigure, window: Window): WholeFigure {
  const isMeasured = MEASURED[figure.progress.measuredOn] === window;
  const unknown = { progress: null, lower: null, upper: null, status: null };
  return {
    ...figure,
    [window]: withoutNumber('SUPPRESSED'),
    parts: figure.parts.map((part) => hidePart(part, window)),
    progress: isMeasured ? { ...figure.progress, ...unknown } : figure.progress,
  };
}

const MEASURED = { IN_PERIOD: 'inPeriod', YEAR_TO_DATE: 'yearToDate', TO_DATE: 'toDate' } as const;

function hidePart(part: PublishedPart, window: Window): PublishedPart {
  return isShown(part[window]) ? { ...part, [window]: HIDDEN } : part;
}

const HIDDEN: PartNumber = {
  value: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  dayBands: null,
  suppressed: true,
};
