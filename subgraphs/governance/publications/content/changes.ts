import { canonicalJson } from '../../../_kit/reports/life/canonical-json.ts';
import type { FigureContent, PublishedPart } from './figure-content.ts';
import type { AccountedReport, AccountedChange } from './publication-content.ts';

/** Another version of an agency's report, before anybody is asked why. */
export type ReportChange = Pick<AccountedReport, 'agency' | 'versionBefore' | 'versionAfter'>;

/** What changed of an indicator, before anybody is asked why. */
export interface IndicatorChange extends Omit<AccountedChange, 'agencies'> {
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
  return codes.flatMap((code) => {
    const [one, other] = [earlier.get(code), later.get(code)];
    const change = changeOf(code, one, other);
    return change.agencies.length > 0 || isOther(one, other) ? [change] : [];
  });
}

function changeOf(
  indicatorCode: string,
  before: FigureContent | undefined,
  after: FigureContent | undefined,
): IndicatorChange {
  const agencies = [...(after?.parts ?? []), ...(before?.parts ?? [])].map(({ agency }) => agency);
  const versionIn = (figure: FigureContent | undefined, agency: PublishedPart['agency']) =>
    figure?.parts.find((part) => part.agency === agency)?.version ?? null;
  return {
    indicatorCode,
    definitionBefore: before?.definition.version ?? null,
    definitionAfter: after?.definition.version ?? null,
    agencies: [...new Set(agencies)]
      .map((agency) => ({
        agency,
        versionBefore: versionIn(before, agency),
        versionAfter: versionIn(after, agency),
      }))
      .filter(({ versionBefore, versionAfter }) => versionBefore !== versionAfter),
  };
}

function isOther(before: FigureContent | undefined, after: FigureContent | undefined): boolean {
  return canonicalJson(comparedOf(before)) !== canonicalJson(comparedOf(after));
}

function comparedOf(figure: FigureContent | undefined): readonly unknown[] | null {
  return figure ? [figure.inPeriod, figure.progress.status, figure.definition.version] : null;
}
