import type { DataSource } from 'typeorm';

import { parsePeriod } from '../../_kit/calendar/reporting-period.ts';
import type { Connection, PageArgs } from '../../_kit/paging/connection.ts';
import { connection } from '../../_kit/paging/connection.ts';
import type { FeedbackTallyRow, SurveyWaveRow } from './entities.ts';
import { FeedbackTallyEntity, SurveyWaveEntity } from './entities.ts';

/** Rounds of the survey, latest first. */
export function surveyWaves(db: DataSource): Promise<readonly SurveyWaveRow[]> {
  return db.getRepository(SurveyWaveEntity).find({ order: { endedOn: 'DESC' } });
}

interface FeedbackArgs extends PageArgs {
  readonly period?: string | null | undefined;
  readonly centre?: string | null | undefined;
  readonly channel?: string | null | undefined;
}

/** Complaints and feedback, latest due month first. */
export function feedback(
  db: DataSource,
  { period, centre, channel, ...page }: FeedbackArgs,
): Promise<Connection<FeedbackTallyRow>> {
  const query = db.getRepository(FeedbackTallyEntity).createQueryBuilder('row');
  const within = period == null ? null : parsePeriod(period);
  if (within)
    query.andWhere('row.dueMonth BETWEEN :start AND :end', {
      start: within.start,
      end: within.end,
    });
  if (centre != null) query.andWhere('row.centreCode = :centre', { centre });
  if (channel != null) query.andWhere('row.channel = :channel', { channel });
  return connection(query, 'dueMonth', page);
}
