import type DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';

import type { FigureContent } from '../content/figure-content.ts';
import type { AccountedChange } from '../content/publication-content.ts';
import type { PublicationChangeRow, PublicationRow } from '../entities.ts';
import { readFigures } from './published-figures.ts';
import { sealedContent } from './seals.ts';

/**
 * What a restatement changed; null where a publication restates none, or was withdrawn. The figures on
 * either side are read where they were published: those of what is withdrawn are gone from here too.
 */
export async function publishedChanges(
  db: DataSource,
  publications: DataLoader<string, PublicationRow | null>,
  publication: PublicationRow,
): Promise<readonly PublicationChangeRow[] | null> {
  const content = sealedContent(publication);
  if (publication.restates === null || !content) return null;
  const codes = content.changes.map(({ indicatorCode }) => indicatorCode);
  const figuresOf = async (row: PublicationRow | null) => {
    const sealed = row && sealedContent(row);
    const figures = sealed && codes.length > 0 ? await readFigures(db, sealed, codes) : [];
    return new Map(figures.map((figure) => [figure.indicatorCode, figure]));
  };
  const before = await figuresOf(await publications.load(publication.restates));
  const after = await figuresOf(publication);
  return content.changes.map((change) =>
    withFigures(change, before.get(change.indicatorCode), after.get(change.indicatorCode)),
  );
}

function withFigures(
  change: AccountedChange,
  before: FigureContent | undefined,
  after: FigureContent | undefined,
): PublicationChangeRow {
  return {
    ...change,
    before: before?.inPeriod ?? null,
    after: after?.inPeriod ?? null,
    statusBefore: before?.progress.status ?? null,
    statusAfter: after?.progress.status ?? null,
    agencies: change.agencies.map((report) => {
      const partOf = (figure: FigureContent | undefined) =>
        figure?.parts.find(({ agency }) => agency === report.agency)?.inPeriod ?? null;
      return { ...report, before: partOf(before), after: partOf(after) };
    }),
  };
}
