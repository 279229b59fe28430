import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { AuditRecommendationEntity, BoardReportEntity } from './entities.ts';
import { recommendations, reports } from './seed/records.ts';

/** Enters the invented recommendations and reports. */
export function seedOversight(into: RowSink): void {
  for (const [place, recommendation] of recommendations.entries()) {
    into.add(AuditRecommendationEntity, {
      id: inventedId('recommendation', place),
      ...recommendation,
    });
  }
  for (const [place, report] of reports.entries()) {
    into.add(BoardReportEntity, { id: inventedId('board report', place), ...report });
  }
}
