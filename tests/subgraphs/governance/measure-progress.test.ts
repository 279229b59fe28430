import { expect, test } from '@jest/globals';

import { parsePeriod } from '../../../subgraphs/_kit/calendar/reporting-period.ts';
import type {
  AgencyReport,
  ReportedFigure,
} from '../../../subgraphs/governance/joint/agency-report.ts';
import type { ResultBasis } from '../../../subgraphs/governance/joint/expected-parts.ts';
import { mergeResult } from '../../../subgraphs/governance/joint/merge-result.ts';
import { measureProgress } from '../../../subgraphs/governance/joint/progress/measure-progress.ts';
import type { TargetTerms } from '../../../subgraphs/governance/joint/progress/target-terms.ts';
import { answers, count, hidden, indicator, missing, share, submitted } from './support/stories.ts';

function terms(code: string, milestones: TargetTerms['milestones'] = []): TargetTerms {
  const days = { baselineOn: '2024-09-30', startsOn: '2024-10-01', targetOn: '2026-09-30' };
  return { ...indicator(code).target, ...days, milestones };
}

function progressOf(
  code: string,
  periodCode: string,
  figure: ReportedFigure,
  milestones: TargetTerms['milestones'] = [],
) {
  const definition = indicator(code);
  const result = mergeResult(definition, answers([definition.lead, submitted(figure)]));
  const period = parsePeriod(periodCode) ?? { end: '', yearStart: '' };
  return measureProgress(definition, terms(code, milestones), result, period);
}

test('after one quarter a cumulative count is measured against an eighth of its target', () => {
  // 92 of 730 days: 0.1260 due; 1,500 of 12,000: 0.125 done.
  const progress = progressOf('OP1.1', '2024-Q4', count(1500));
  expect(progress).toMatchObject({ measuredOn: 'TO_DATE', progress: 0.125, status: 'ON_TRACK' });
  expect(progress.due).toBeCloseTo(92 / 730, 10);
});

test('in the first month it is too early for a status', () => {
  // 31 of 730 days.
  expect(progressOf('OP1.1', '2024-10', count(0)).status).toBe('TOO_EARLY');
});

test('the baseline of a cumulative target is shown only', () => {
  expect(progressOf('OP1.1', 'PY1', count(4200)).progress).toBe(0.35);
});

test.each([
  [5400, 'ON_TRACK'],
  [5399, 'AT_RISK'],
  [3600, 'AT_RISK'],
  [3599, 'OFF_TRACK'],
] as const)('half way through, %i of 12,000 people counselled is %s', (people, status) => {
  // PY1 ends after 365 of 730 days: 6,000 due; 90 % is 5,400, 60 % is 3,600.
  expect(progressOf('OP1.1', 'PY1', count(people)).status).toBe(status);
});

test('a falling median is on track as it falls', () => {
  // From 180 to 90 days, 135 half way.
  expect(progressOf('OC1.1', 'PY1', count(135))).toMatchObject({
    progress: 0.5,
    status: 'ON_TRACK',
  });
});

test('a falling median that rose has negative progress, shown as it is', () => {
  expect(progressOf('OC1.1', 'PY1', count(198))).toMatchObject({
    progress: -0.2,
    status: 'OFF_TRACK',
  });
});

test('progress beyond the target is shown as it is', () => {
  expect(progressOf('OP3.3', 'PY2', count(250))).toMatchObject({
    progress: 1.5,
    status: 'ON_TRACK',
  });
});

test('a falling percentage of children waiting is measured from its baseline', () => {
  // From 61 to 10: at 35.5 half way.
  expect(progressOf('OP6.4', 'PY1', share(71, 200))).toMatchObject({
    progress: 0.5,
    status: 'ON_TRACK',
  });
});

test.each([
  [share(85, 100), 'ON_TRACK'],
  [share(93, 100), 'AT_RISK'],
  [share(94, 100), 'OFF_TRACK'],
] as const)('beds used against a ceiling of 85: %j', (figure, status) => {
  // Up to a tenth over is 93.5.
  expect(progressOf('OP2.2', '2025-Q3', figure)).toMatchObject({
    progress: null,
    due: null,
    status,
  });
});

test('a ceiling is never too early', () => {
  expect(progressOf('OP2.2', '2024-10', share(99, 100)).status).toBe('OFF_TRACK');
});

test('a yearly target is measured within the calendar year for calendar periods', () => {
  // 273 of 365 days by 30 September 2025; 16,500 of 22,000 consultations since January.
  const progress = progressOf('OP5.1', '2025-Q3', count(16500));
  expect(progress).toMatchObject({
    measuredOn: 'YEAR_TO_DATE',
    progress: 0.75,
    status: 'ON_TRACK',
  });
  expect(progress.due).toBeCloseTo(273 / 365, 10);
});

test('a yearly target is measured within the project year for project periods', () => {
  // PY1-Q3 ends on 30 June 2025, the 273rd day of PY1.
  expect(progressOf('OP5.1', 'PY1-Q3', count(8000)).due).toBeCloseTo(273 / 365, 10);
});

test('the year in which the initiative began owes only its three months', () => {
  expect(progressOf('OP5.1', '2024-Q4', count(5000)).due).toBeCloseTo(92 / 366, 10);
});

test('of a yearly rate, such as delivery of the budget, all is due by the last day of a year cut short', () => {
  // 2024 has three months of the initiative, and a budget for three months: a fifth of it is not on track.
  expect(progressOf('OP8.4', '2024-Q4', share(21, 100))).toMatchObject({
    measuredOn: 'YEAR_TO_DATE',
    progress: 21 / 90,
    due: 1,
    status: 'OFF_TRACK',
  });
  // In 2025 273 of 365 days had passed; in 2026 the initiative itself ends on 30 September.
  expect(progressOf('OP8.4', '2025-Q3', share(21, 100)).due).toBeCloseTo(273 / 365, 10);
  expect(progressOf('OP8.4', '2026-Q2', share(21, 100)).due).toBeCloseTo(181 / 273, 10);
  expect(progressOf('OP8.4', '2026-Q3', share(81, 100))).toMatchObject({
    due: 1,
    status: 'ON_TRACK',
  });
});

test('the year in which the initiative ends owes nothing beyond its last day', () => {
  expect(progressOf('OP5.1', '2026', count(5000)).due).toBeCloseTo(273 / 365, 10);
});

test('an approved milestone stands in for the elapsed days', () => {
  // Works begin slowly: 20 % due by the end of PY1, 19 % done.
  const milestones = [{ dueOn: '2025-09-30', value: 20 }];
  expect(progressOf('OP7.2', 'PY1', count(19), milestones)).toMatchObject({
    due: 0.2,
    status: 'ON_TRACK',
  });
  expect(progressOf('OP7.2', 'PY1', count(19)).status).toBe('OFF_TRACK');
});

test('a survey whose interval straddles a limit is uncertain', () => {
  // Half way 43 is due: 0.9 of it is reached at 31 + 0.45 x 24 = 41.8.
  const wave = (value: number, margin: number) => ({
    value,
    lower: value - margin,
    upper: value + margin,
    suppressed: false,
  });
  expect(progressOf('I1', 'PY1', wave(43, 3)).status).toBe('UNCERTAIN');
  expect(progressOf('I1', 'PY1', wave(46, 3)).status).toBe('ON_TRACK');
});

test('bounds have a status where both ends agree', () => {
  const joint = (ilo: number, unhcr: number) =>
    measureProgress(
      indicator('OP3.1'),
      terms('OP3.1'),
      mergeResult(
        indicator('OP3.1'),
        answers(['ILO', submitted(count(ilo))], ['UNHCR', submitted(count(unhcr))]),
      ),
      { end: '2025-09-30', yearStart: '2024-10-01' },
    );
  // Of 2,500, half due: on track from 1,125, at risk from 750.
  expect(joint(1200, 300)).toMatchObject({
    lower: 0.48,
    upper: 0.6,
    progress: null,
    status: 'ON_TRACK',
  });
  expect(joint(1000, 400).status).toBe('UNCERTAIN');
  expect(joint(500, 100).status).toBe('OFF_TRACK');
});

test('with an agency missing, a rising count is on track if what is known already is', () => {
  const partial = (people: number) =>
    measureProgress(
      indicator('OP3.1'),
      terms('OP3.1'),
      mergeResult(indicator('OP3.1'), answers(['ILO', submitted(count(people))], ['UNHCR', null])),
      { end: '2025-09-30', yearStart: '2024-10-01' },
    );
  expect(partial(1200)).toMatchObject({ lower: 0.48, upper: null, status: 'ON_TRACK' });
  expect(partial(200).status).toBe('UNCERTAIN');
});

test('a percentage with an agency missing has no status', () => {
  const definition = indicator('OP8.2');
  const result = mergeResult(definition, answers(['UNHCR', submitted(share(9, 10))]));
  expect(
    measureProgress(definition, terms('OP8.2'), result, {
      end: '2025-09-30',
      yearStart: '2024-10-01',
    }),
  ).toMatchObject({
    progress: null,
    status: null,
  });
});

test('what is computed from a hidden headline is hidden too', () => {
  expect(progressOf('OP2.3', 'PY1', hidden)).toMatchObject({
    progress: null,
    lower: null,
    upper: null,
    status: null,
  });
});

test('no cases have no status', () => {
  expect(progressOf('OP1.3', 'PY1', share(0, 0))).toMatchObject({ progress: null, status: null });
});

test('nothing reported is no data; no answer is not, nor is what is not approved or was sent back', () => {
  const definition = indicator('OP1.1');
  const statusWith = (report: AgencyReport | null, basis?: ResultBasis) =>
    measureProgress(
      definition,
      terms('OP1.1'),
      mergeResult(definition, answers(['UNHCR', report]), basis),
      {
        end: '2025-09-30',
        yearStart: '2024-10-01',
      },
    ).status;
  expect(statusWith(missing)).toBe('NO_DATA');
  expect(statusWith({ ...missing, status: 'NOT_DUE' })).toBe('NO_DATA');
  expect(statusWith(null)).toBe('UNCERTAIN');
  expect(statusWith(submitted(count(9000)), 'APPROVED')).toBeNull();
  expect(statusWith(submitted(count(9000), { stage: 'RETURNED' }))).toBeNull();
});

test('a level whose target is its baseline has no progress and no status', () => {
  const flat = { ...terms('OP3.3'), baseline: 180 };
  const result = mergeResult(indicator('OP3.3'), answers(['ILO', submitted(count(180))]));
  const progress = measureProgress(indicator('OP3.3'), flat, result, {
    end: '2025-09-30',
    yearStart: '2024-10-01',
  });
  expect(progress).toMatchObject({ progress: null, status: null });
});
