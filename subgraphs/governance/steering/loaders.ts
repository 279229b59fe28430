import type { DataSource } from 'typeorm';

import { loadManyBy, loadOneBy } from '../../_kit/loading/load-by.ts';
import { loadRequired } from '../../_kit/loading/load-required.ts';
import { ExplanationEntity, ForecastEntity, RiskEntity, RiskIndicatorEntity } from './entities.ts';

/** Risks, explanations and forecasts by what they belong to. */
export const steeringLoaders = (db: DataSource) => ({
  risk: loadRequired(loadOneBy(db, RiskEntity, 'id'), 'the risk'),
  indicatorsOfRisk: loadManyBy(db, RiskIndicatorEntity, 'riskId', 'indicatorCode'),
  risksOfIndicator: loadManyBy(db, RiskIndicatorEntity, 'indicatorCode', 'riskId'),
  explanationsOf: loadManyBy(db, ExplanationEntity, 'indicatorCode', 'givenOn'),
  forecastsOf: loadManyBy(db, ForecastEntity, 'indicatorCode', 'madeOn'),
});
