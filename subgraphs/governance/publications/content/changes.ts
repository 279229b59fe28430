import type { PublicationChangeRow } from '../entities.ts';
import { canonicalJson } from '../../../_kit/reports/life/canonical-json.ts';
import type { FigureContent, PublishedPart } from './figure-content.ts';
import type { AgencyChange } from './publication-content.ts';

/** What changed of an agency's report, before anybody is asked why. */
export type ReportChange = Pick<
  AgencyChange,
  'agency' | 'versionBefore' | 'versionAfter' | 'before' | 'after'
>;

/** What changed of an indicator, before anybody is asked why. */
export interface IndicatorChange extends Omit<PublicationChangeRow, 'agencies'> {
  readonly agencies: readonly ReportChange[];
}

/** What a restatement changes: indicators whose headline, status, definition or reports differ, in its order; what it leaves out comes last. */
export function changesBetween(
  before: readonly FigureContent[],
  after: readonly FigureContent[],
): readonly IndicatorChange[] {
  const earlier = new Map(before.map((figure) => [figure.indicatorCode, figure]));
  const later = new Map(after.map((figure) => [figure.indicatorCode, figure]));
  const codes = [...new Set([...later.keys(), ...earlier.keys()])];
  return codes.map((code) => changeOf(code, earlier.get(code), later.get(code))).filter(isChange);
}

function changeOf(
  indicatorCode: string,
  before: FigureContent | undefined,
  after: FigureContent | undefined,
): IndicatorChange {
  const agencies = [...(after?.parts ?? []), ...(before?.parts ?? [])].map(({ agency }) => agency);
  return {
    indicatorCode,
    before: before?.inPeriod ?? null,
    after: after?.inPeriod ?? null,
    statusBefore: before?.progress.status ?? null,
    statusAfter: after?.progress.status ?? null,
    definitionBefore: before?.definition.version ?? null,
    definitionAfter: after?.definition.version ?? null,
    agencies: [...new Set(agencies)]
      .map((agency) => reportChange(agency, partOf(before, agency), partOf(after, agency)))
      .filter(({ versionBefore, versionAfter }) => versionBefore !== versionAfter),
  };
}

function partOf(
  figure: FigureContent | undefined,
  agency: PublishedPart['agency'],
): PublishedPart | undefined {
  return figure?.parts.find((part) => part.agency === agency);
}

function reportChange(
  agency: PublishedPart['agency'],
  before: PublishedPart | undefined,
  after: PublishedPart | undefined,
): ReportChange {
  return {
    agency,
    versionBefore: before?.version ?? null,
    versionAfter: after?.version ?? null,
    before: before?.inPeriod ?? null,
    after: after?.inPeriod ?? null,
  };
}

function isChange(change: IndicatorChange): boolean {
  const { agencies, before, after, statusBefore, statusAfter } = change;
  return (
    agencies.length > 0 ||
    statusBefore !== statusAfter ||
    change.definitionBefore !== change.definitionAfter ||
    canonicalJson(before) !== canonicalJson(after)
  );
}
