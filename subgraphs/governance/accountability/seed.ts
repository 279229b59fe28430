import { addDays } from '../../_kit/calendar/days.ts';
import { allPeriods } from '../../_kit/calendar/reporting-period.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { HUIXTLA_CLOSED } from '../../_kit/seeding/invented-population.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import type { FeedbackTallyRow, SurveyEstimateRow } from './entities.ts';
import { FeedbackTallyEntity, SurveyEstimateEntity, SurveyWaveEntity } from './entities.ts';

/** Invents the survey's rounds, and complaints and feedback month by month. */
export function seedAccountability(into: RowSink): void {
  for (const [place, wave] of WAVES.entries()) addWave(into, wave, place);
  for (const { code, start, end } of allPeriods().filter(({ kind }) => kind === 'MONTH')) {
    for (const centreCode of CENTRES) {
      if (centreCode === 'CMID-HUX' && start > HUIXTLA_CLOSED) continue;
      addTallies(into, { month: code, start, end }, centreCode);
    }
  }
}

const CENTRES = ['CMID-TAP', 'CMID-HUX', 'CIM-TIJ', 'CIM-CJS', 'CIM-MAT'] as const;
const CHANNELS = ['SUGGESTION_BOX', 'HELPLINE', 'DESK', 'MESSAGE'] as const;

const DESIGN =
  'Two stages: centres and shelters, then adults leaving them; interviews in Spanish, Haitian Creole, English and French; design effect 1.6';
const DESIGN_EFFECT = 1.6;

interface Wave {
  readonly startedOn: string;
  readonly endedOn: string;
  readonly respondents: number;
  readonly value: number;
}

const WAVES: readonly Wave[] = [
  { startedOn: '2024-08-26', endedOn: '2024-09-13', respondents: 980, value: 31 },
  { startedOn: '2025-08-25', endedOn: '2025-09-12', respondents: 1012, value: 43.4 },
  { startedOn: '2026-08-24', endedOn: '2026-09-11', respondents: 1064, value: 50.8 },
];

type Group = Pick<SurveyEstimateRow, 'sex' | 'ageBand' | 'populationGroup'> & {
  readonly share: number;
  readonly points: number;
};

// Share of the sample, and points above or below the whole.
const GROUPS: readonly Group[] = [
  { sex: 'FEMALE', ageBand: 'AGE_18_59', populationGroup: null, share: 0.46, points: 1.8 },
  { sex: 'FEMALE', ageBand: 'AGE_60_PLUS', populationGroup: null, share: 0.04, points: -6.2 },
  { sex: 'MALE', ageBand: 'AGE_18_59', populationGroup: null, share: 0.45, points: -1.1 },
  { sex: 'MALE', ageBand: 'AGE_60_PLUS', populationGroup: null, share: 0.05, points: -5.4 },
  { sex: null, ageBand: null, populationGroup: 'ASYLUM_SEEKER', share: 0.44, points: 2.6 },
  { sex: null, ageBand: null, populationGroup: 'REFUGEE', share: 0.17, points: 9.3 },
  { sex: null, ageBand: null, populationGroup: 'MIGRANT', share: 0.27, points: -8.7 },
  { sex: null, ageBand: null, populationGroup: 'RETURNED_NATIONAL', share: 0.12, points: -3.2 },
];

function addWave(into: RowSink, wave: Wave, place: number): void {
  const id = inventedId('survey wave', place);
  const { startedOn, endedOn, respondents } = wave;
  const days = { startedOn, endedOn, design: DESIGN };
  into.add(SurveyWaveEntity, {
    id,
    indicatorCode: 'I1',
    ...days,
    ...estimate(wave.value, respondents),
  });
  for (const [position, { share, points, ...group }] of GROUPS.entries()) {
    const figures = estimate(wave.value + points, Math.round(respondents * share));
    into.add(SurveyEstimateEntity, { waveId: id, position, ...group, ...figures });
  }
}

// The normal approximation of a proportion's 95 % interval, widened by the design effect.
function estimate(value: number, respondents: number) {
  const variance = (value * (100 - value) * DESIGN_EFFECT) / respondents;
  const margin = 1.96 * Math.sqrt(variance);
  return { respondents, value, lower: rounded(value - margin), upper: rounded(value + margin) };
}

function rounded(percentage: number): number {
  return Math.round(percentage * 10) / 10;
}

function addTallies(
  into: RowSink,
  { month, start, end }: { readonly month: string; readonly start: string; readonly end: string },
  centreCode: (typeof CENTRES)[number],
): void {
  for (const channel of CHANNELS) {
    const dice = createDice(`feedback ${month} ${centreCode} ${channel}`);
    const received = dice.between(
      centreCode === 'CMID-TAP' ? 8 : 2,
      centreCode === 'CMID-TAP' ? 24 : 11,
    );
    const answeredInTime = answered(received, start, dice.next());
    const row: FeedbackTallyRow = {
      id: inventedId(`feedback ${month} ${centreCode} ${channel}`, 0),
      dueMonth: start,
      centreCode,
      channel,
      received,
      answeredInTime,
      recordedOn: addDays(end, 4),
    };
    into.add(FeedbackTallyEntity, row);
  }
}

// From about half in the first months to about four fifths in the last.
function answered(received: number, month: string, chance: number): number {
  const monthsIn = (Date.parse(month) - Date.parse('2024-10-01')) / 2_629_800_000;
  const share = 0.5 + 0.013 * monthsIn + 0.2 * (chance - 0.5);
  return Math.min(received, Math.max(0, Math.round(received * share)));
}
