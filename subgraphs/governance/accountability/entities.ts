import { defineTable } from '../../_kit/database/define-table.ts';

/** One round of the survey. */
export interface SurveyWaveRow {
  readonly id: string;
  readonly indicatorCode: string;
  readonly startedOn: string;
  readonly endedOn: string;
  readonly design: string;
  readonly respondents: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export const SurveyWaveEntity = defineTable<SurveyWaveRow>('survey_wave', {
  id: 'uuid',
  indicatorCode: 'text',
  startedOn: 'date',
  endedOn: 'date',
  design: 'text',
  respondents: 'int',
  value: 'float8',
  lower: 'float8',
  upper: 'float8',
});

/** A survey round's estimate for one group of people. */
export interface SurveyEstimateRow {
  readonly waveId: string;
  readonly position: number;
  readonly sex: 'FEMALE' | 'MALE' | 'OTHER' | 'UNKNOWN' | null;
  readonly ageBand: 'AGE_18_59' | 'AGE_60_PLUS' | null;
  readonly populationGroup: 'ASYLUM_SEEKER' | 'REFUGEE' | 'MIGRANT' | 'RETURNED_NATIONAL' | null;
  readonly respondents: number;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export const SurveyEstimateEntity = defineTable<SurveyEstimateRow>(
  'survey_estimate',
  {
    waveId: 'uuid',
    position: 'int',
    sex: 'text',
    ageBand: 'text',
    populationGroup: 'text',
    respondents: 'int',
    value: 'float8',
    lower: 'float8',
    upper: 'float8',
  },
  ['waveId', 'position'],
);

/** Complaints and feedback of one centre and channel whose answer was due in one month. */
export interface FeedbackTallyRow {
  readonly id: string;
  readonly dueMonth: string;
  readonly centreCode: string;
  readonly channel: 'SUGGESTION_BOX' | 'HELPLINE' | 'DESK' | 'MESSAGE';
  readonly received: number;
  readonly answeredInTime: number;
  readonly recordedOn: string;
}

export const FeedbackTallyEntity = defineTable<FeedbackTallyRow>('feedback_tally', {
  id: 'uuid',
  dueMonth: 'date',
  centreCode: 'text',
  channel: 'text',
  received: 'int',
  answeredInTime: 'int',
  recordedOn: 'date',
});
