import type { DataSource } from 'typeorm';

import type { Connection, PageArgs } from '../../../_kit/paging/connection.ts';
import type { FigureContent } from '../content/figure-content.ts';
import type { PublicationContent } from '../content/publication-content.ts';
import type { PublicationRow, PublishedCellRow, PublishedFigureRow } from '../entities.ts';
import { PublishedFigureEntity } from '../entities.ts';
import { pageOf } from './page-of.ts';
import { sealedCells, sealedContent, sealedFigure } from './seals.ts';

type Given<T> = T | null | undefined;

/** What published figures can be narrowed by. */
export interface FigureFilter {
  readonly indicators?: Given<readonly string[]>;
  readonly lead?: Given<string>;
  readonly status?: Given<string>;
  readonly state?: Given<string>;
}

/** A page of a publication's figures in the order of the framework; null where it holds none. */
export async function publishedFigures(
  db: DataSource,
  publication: PublicationRow,
  { first, after, ...filter }: FigureFilter & PageArgs,
): Promise<Connection<PublishedFigureRow> | null> {
  const content = sealedContent(publication);
  if (!content) return null;
  const figures = await readFigures(db, content, filter.indicators);
  const shown = figures.filter((figure) => isAskedFor(figure, filter));
  const list = `published_figure.${publication.id} ${JSON.stringify(filter)}`;
  return pageOf(shown, list, { first: first ?? null, after: after ?? null });
}

/** Figures of a publication that are what was sealed. */
export async function readFigures(
  db: DataSource,
  { id, figures }: PublicationContent,
  codes?: Given<readonly string[]>,
): Promise<readonly PublishedFigureRow[]> {
  const seals = figures.filter(({ indicatorCode }) => codes?.includes(indicatorCode) ?? true);
  const stored = await db
    .getRepository(PublishedFigureEntity)
    .createQueryBuilder('row')
    .select(['row.publicationId', 'row.indicatorCode', 'row.content'])
    .where('row.publicationId = :id AND row.indicatorCode = ANY(:codes::text[])', {
      id,
      codes: seals.map(({ indicatorCode }) => indicatorCode),
    })
    .getMany();
  const byCode = new Map(stored.map((figure) => [figure.indicatorCode, figure]));
  return seals.map((seal) => sealedFigure(id, seal, byCode.get(seal.indicatorCode)));
}

function isAskedFor({ lead, progress, state }: FigureContent, filter: FigureFilter): boolean {
  return (
    (filter.lead == null || lead === filter.lead) &&
    (filter.status == null || progress.status === filter.status) &&
    (filter.state == null || state === filter.state)
  );
}

/** All cells of a published figure that are what was sealed. */
export async function readCells(
  db: DataSource,
  figure: PublishedFigureRow,
): Promise<readonly PublishedCellRow[]> {
  const { publicationId, indicatorCode } = figure;
  const stored = await db
    .getRepository(PublishedFigureEntity)
    .findOneBy({ publicationId, indicatorCode });
  return sealedCells(figure, stored?.cells);
}
