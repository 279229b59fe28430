import type { IndicatorRow } from '../../framework/entities.ts';
import { versionInForce } from '../../framework/version-in-force.ts';
import type { ReadFigure, ReadPart } from '../publishing/period-reading.ts';
import { isCounted } from '../publishing/period-reading.ts';
import type { PublishedGap, PublishedPart, WholeFigure } from './figure-content.ts';

/** An indicator as it is published: what the joint view shows of it, under the definition in force on the period's last day. */
export function figureToPublish(
  { indicatorCode, result, table }: ReadFigure,
  indicator: IndicatorRow,
  periodEnd: string,
): WholeFigure {
  const { leadCode: lead, kind, unit, sensitive } = indicator;
  const { version, titleEn, titleEs, titleFr } = versionInForce(indicator, periodEnd);
  const { state, method, yearToDate, toDate, progress, missing, parts, ...inPeriod } = result;
  return {
    indicatorCode,
    definition: { version, titleEn, titleEs, titleFr },
    lead,
    kind,
    unit,
    sensitive,
    state,
    method,
    inPeriod,
    yearToDate,
    toDate,
    progress,
    parts: parts.flatMap(partToPublish),
    missing: missing.flatMap(gapToPublish),
    breakdowns: table.breakdowns.map((breakdown) => ({ ...breakdown, withheld: false })),
    overlapping: table.overlapping,
    lowerIfGroupsAlike: table.lowerIfGroupsAlike,
    cells: table.cells,
  };
}

// While an agency is away nothing is published, so that none of these stays behind.
function partToPublish({ stage, status, ...part }: ReadPart): readonly PublishedPart[] {
  if (status === 'UNAVAILABLE') return [];
  if (isCounted({ stage, status, version: part.version })) return [{ ...part, status }];
  const { agency, withheld } = part;
  const none = { version: null, sha256: null, submittedOn: null, asOf: null };
  return [{ agency, status, ...none, withheld, inPeriod: null, yearToDate: null, toDate: null }];
}

function gapToPublish({
  agency,
  reason,
}: ReadFigure['result']['missing'][number]): readonly PublishedGap[] {
  return reason === 'UNAVAILABLE' ? [] : [{ agency, reason }];
}
