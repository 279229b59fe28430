import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { ExplanationEntity, ForecastEntity, RiskIndicatorEntity } from './entities.ts';
import { givenExplanations } from './seed/explanations.ts';
import { givenForecasts } from './seed/forecasts.ts';
import { riskRegister } from './seed/risk-register.ts';

/** Enters the invented risks, explanations and forecasts. */
export function seedSteering(into: RowSink): void {
  for (const [place, { indicatorCodes, ...risk }] of riskRegister.entries()) {
    const id = inventedId('risk', place);
    // Not by its entity: the database computes the score.
    into.add('risk', { id, number: `R-${String(place + 1).padStart(2, '0')}`, ...risk });
    for (const indicatorCode of indicatorCodes)
      into.add(RiskIndicatorEntity, { riskId: id, indicatorCode });
  }
  for (const [place, explanation] of givenExplanations.entries()) {
    into.add(ExplanationEntity, { id: inventedId('explanation', place), ...explanation });
  }
  for (const [place, forecast] of givenForecasts.entries()) {
    into.add(ForecastEntity, { id: inventedId('forecast', place), ...forecast });
  }
}
