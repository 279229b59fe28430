import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { FigureValue } from '../reports/report-entity.ts';
import { countsOf } from './coarsen.ts';
import { thresholdFor } from './declared-tables.ts';
import { SUPPRESSED } from './face.ts';
import type { Headline, HeadlineRule } from './headlines.ts';
import type { ReportHeadlines, WholeHeadline } from './protect-headlines.ts';
import { protectHeadlines } from './protect-headlines.ts';
import type { Family, WholeReport } from './protect-report.ts';
import type { Protection } from './protection.ts';
import { LEAST } from './protection.ts';
import type { Quarters } from './quarters.ts';
import { meets, quartersOfFigures } from './quarters.ts';
import { areBandsShowable, shownFigure } from './shown-figure.ts';
import { isShowable } from './whole-table.ts';

type Figures = ReportHeadlines<FigureValue | null>;

/** A report's totals as others see them. */
export function faceOfHeadlines(
  { indicator, period, ...counted }: WholeReport,
  protection: Protection,
  { earlier, indicators }: Family,
): Figures & { readonly headlines: ReportHeadlines<Headline> } {
  const before = headlinesOf(earlier, indicator.code);
  const quarters = quartersOfFigures(period);
  const wholeOf = (figure: FigureValue | null, span: Quarters) =>
    wholeHeadline(indicator, protection, figure, span);
  const decided = protectHeadlines(
    {
      inPeriod: wholeOf(counted.inPeriod, quarters.inPeriod),
      yearToDate: wholeOf(counted.yearToDate, quarters.yearToDate),
      toDate: wholeOf(counted.toDate, quarters.toDate),
    },
    before,
    ruleOf(indicator, earlier, indicators),
    [...indicators.values()]
      .filter((part) => part.protection?.within?.includes(indicator.code))
      .filter((part) => part.kind === 'PEOPLE' && indicator.kind === 'PEOPLE')
      .map((part) => ({
        headlines: headlinesOf(earlier, part.code),
        rule: ruleOf(part, earlier, indicators),
      })),
  );
  const withBands = (headline: Headline, figure: FigureValue | null): Headline => ({
    ...headline,
    ...(indicator.kind === 'MEDIAN' ? { hasBands: hasBands(headline, figure, before) } : {}),
  });
  const headlines = {
    inPeriod: withBands(decided.inPeriod, counted.inPeriod),
    yearToDate: withBands(decided.yearToDate, counted.yearToDate),
    toDate: withBands(decided.toDate, counted.toDate),
  };
  return { headlines, ...facesOf(indicator, protection, headlines, counted) };
}

// The figures of many reports are the same: the year so far of one is the quarter of another.
function headlinesOf(earlier: Family['earlier'], code: string): readonly Headline[] {
  const all = earlier
    .filter(({ indicatorCode }) => indicatorCode === code)
    .flatMap(({ headlines }) => headlines);
  return [...new Map(all.map((headline) => [JSON.stringify(headline), headline])).values()];
}

function ruleOf(
  { kind, protection }: IndicatorQuestion,
  earlier: Family['earlier'],
  indicators: Family['indicators'],
): HeadlineRule {
  const wholes = (protection?.within ?? []).filter(
    (code) => kind === 'PEOPLE' && indicators.get(code)?.kind === 'PEOPLE',
  );
  return {
    overTime: kind === 'PEOPLE' ? 'UNION' : 'SUM',
    least: protection?.sensitive ? LEAST.sensitive : LEAST.ordinary,
    wholes: wholes.flatMap((code) => headlinesOf(earlier, code)),
  };
}

function facesOf(
  indicator: IndicatorQuestion,
  protection: Protection,
  headlines: ReportHeadlines<Headline>,
  counted: Figures,
): Figures {
  const faceOf = (name: keyof Figures) =>
    faceOfFigure(indicator, protection, headlines[name], counted[name]);
  return {
    inPeriod: faceOf('inPeriod'),
    yearToDate: faceOf('yearToDate'),
    toDate: faceOf('toDate'),
  };
}

function wholeHeadline(
  indicator: IndicatorQuestion,
  protection: Protection,
  figure: FigureValue | null,
  { from, to }: Quarters,
): WholeHeadline {
  const { counts, amount } = countsOf(indicator.kind, protection.behind, {
    ...(figure ?? SUPPRESSED),
    people: figure?.people ?? null,
  });
  const isOfThings = indicator.kind === 'PERCENTAGE' && protection.behind === 'UNITS';
  const values = isOfThings
    ? [figure?.numerator ?? 0]
    : indicator.kind === 'PERCENTAGE'
      ? counts
      : [amount];
  return {
    from,
    to,
    values,
    isShowable: isShowable(counts, thresholdFor(indicator, protection)([])),
  };
}

// Bands are counts that sum over time: shown of all days that share a quarter, or of none.
function hasBands(
  headline: Headline,
  figure: FigureValue | null,
  before: readonly Headline[],
): boolean {
  return (
    headline.state === 'SHOWN' &&
    areBandsShowable(figure?.dayBands ?? null) &&
    before.every((other) => !meets(other, headline) || other.hasBands === true)
  );
}

// A median does not follow from others: where its number of cases would tell of a hidden one, it stands alone.
function faceOfFigure(
  indicator: IndicatorQuestion,
  protection: Protection,
  { state, hasBands: bands }: Headline,
  figure: FigureValue | null,
): FigureValue | null {
  if (!figure || state === 'HIDDEN') return figure && SUPPRESSED;
  const shown = shownFigure(indicator.kind, figure, bands);
  if (state === 'SHOWN') return shown;
  const threshold = thresholdFor(indicator, protection)([]);
  const isAlone = indicator.kind === 'MEDIAN' && isShowable([figure.denominator ?? 0], threshold);
  return isAlone ? { ...shown, denominator: null } : null;
}
