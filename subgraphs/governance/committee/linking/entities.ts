import { defineTable } from '../../../_kit/database/define-table.ts';

/** An indicator that a decision concerns. */
interface DecisionIndicatorRow {
  readonly decisionId: string;
  readonly indicatorCode: string;
}

export const DecisionIndicatorEntity = defineTable<DecisionIndicatorRow>(
  'decision_indicator',
  { decisionId: 'uuid', indicatorCode: 'text' },
  ['decisionId', 'indicatorCode'],
);

/** An indicator that an action point concerns. */
interface ActionPointIndicatorRow {
  readonly actionPointId: string;
  readonly indicatorCode: string;
}

export const ActionPointIndicatorEntity = defineTable<ActionPointIndicatorRow>(
  'action_point_indicator',
  { actionPointId: 'uuid', indicatorCode: 'text' },
  ['actionPointId', 'indicatorCode'],
);
