import { storedPeriod } from '../framework/queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { label } from '../label.ts';
import { publishPeriod } from './publishing/publish-period.ts';
import { publications } from './queries.ts';
import { publishedCells } from './reading/published-cells.ts';
import { publishedChanges } from './reading/published-changes.ts';
import { publishedFigures } from './reading/published-figures.ts';
import { sealedContent } from './reading/seals.ts';
import { withdrawPublication } from './withdrawing/withdraw-publication.ts';

/** Where publications come from. */
export const publicationResolvers = {
  Query: {
    publications: (_query, args, { db }) => publications(db, args),
    publication: (_query, { id }, { load }) => load.publication.load(id),
  },
  Mutation: {
    publishPeriod: (_mutation, args, context) => publishPeriod(args, context),
    withdrawPublication: (_mutation, args, context) => withdrawPublication(args, context),
  },
  Publication: {
    period: ({ periodCode }) => (periodCode === null ? null : storedPeriod(periodCode)),
    note: (publication) => sealedContent(publication)?.note ?? null,
    state: (publication) => sealedContent(publication)?.state ?? null,
    reason: (publication) => sealedContent(publication)?.reason ?? null,
    restates: ({ restates }, _args, { load }) =>
      restates === null ? null : load.publication.load(restates),
    restatedBy: async ({ id }, _args, { load }) => {
      const restated = await load.restatementOf.load(id);
      return restated && load.publication.load(restated.restatedBy);
    },
    changes: (publication, _args, { db, load }) =>
      publishedChanges(db, load.publication, publication),
    figures: (publication, args, { db }) => publishedFigures(db, publication, args),
    approval: async ({ id }, _args, { load }) => (await load.approvalsOf.load(id))[0] ?? null,
  },
  PublishedFigure: {
    indicator: ({ indicatorCode }, _args, { load }) => load.indicatorOfRecord.load(indicatorCode),
    title: ({ definition: { titleEn, titleEs, titleFr } }, { lang }) =>
      label(lang, { en: titleEn, es: titleEs, fr: titleFr }),
    definitionVersion: ({ definition }) => definition.version,
    cells: (figure, args, { db }) => publishedCells(db, figure, args),
  },
  PublishedCell: {
    suppressed: ({ figure }) => figure.reading === 'SUPPRESSED',
  },
  PublicationChange: {
    indicator: ({ indicatorCode }, _args, { load }) => load.indicatorOfRecord.load(indicatorCode),
  },
} satisfies Resolvers;
