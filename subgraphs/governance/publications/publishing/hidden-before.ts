import type { EntityManager } from 'typeorm';

import { allHidden } from '../content/hidden-places.ts';
import type { HiddenPlaces } from '../content/hidden-places.ts';
import { PublishedFigureEntity } from '../entities.ts';
import { publicationsOf } from './standing-publication.ts';

/** What any publication of a period ever hid, by the indicator's code; withdrawn ones were read too. */
export async function hiddenBefore(
  manager: EntityManager,
  periodCode: string,
): Promise<ReadonlyMap<string, HiddenPlaces>> {
  const published = await publicationsOf(manager, periodCode);
  const rows = await manager
    .getRepository(PublishedFigureEntity)
    .createQueryBuilder('row')
    .select(['row.publicationId', 'row.indicatorCode', 'row.hidden'])
    .where('row.publicationId = ANY(:ids::text[])', { ids: published.map(({ id }) => id) })
    .getMany();
  const codes = [...new Set(rows.map(({ indicatorCode }) => indicatorCode))];
  return new Map(
    codes.map((code) => {
      const hidden = rows.filter(({ indicatorCode }) => indicatorCode === code);
      return [code, allHidden(hidden.map((row) => row.hidden))];
    }),
  );
}
