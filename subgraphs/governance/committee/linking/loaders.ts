import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../../_kit/loading/load-by.ts';
import { loadRequired } from '../../../_kit/loading/load-required.ts';
import { ActionPointEntity } from '../entities.ts';
import { ActionPointIndicatorEntity, DecisionIndicatorEntity } from './entities.ts';

/** What the committee decided and asked for by indicator, and the other way round. */
export const linkingLoaders = (db: DataSource) => ({
  actionPoint: loadRequired(loadOneBy(db, ActionPointEntity, 'id'), 'the action point'),
  indicatorsOfDecision: loadManyBy(db, DecisionIndicatorEntity, 'decisionId', 'indicatorCode'),
  decisionsOfIndicator: loadManyBy(db, DecisionIndicatorEntity, 'indicatorCode', 'decisionId'),
  indicatorsOfActionPoint: loadManyBy(
    db,
    ActionPointIndicatorEntity,
    'actionPointId',
    'indicatorCode',
  ),
  actionPointsOfIndicator: loadManyBy(
    db,
    ActionPointIndicatorEntity,
    'indicatorCode',
    'actionPointId',
  ),
});
