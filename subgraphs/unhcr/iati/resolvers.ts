import type { Resolvers } from '../generated/resolvers.ts';
import type { Context } from '../loaders.ts';
import { iatiFiles } from '../public-source/sources.ts';
import type { UnhcrIatiActivityRow } from './entities.ts';
import { activities, budgets, results, transactions, transactionsByYear } from './queries.ts';

/** Where each value of UNHCR's IATI data comes from. */
export const iatiResolvers: Resolvers = {
  Query: { unhcrIati: () => ({ sourceId: iatiFiles.id }) },
  UnhcrIati: {
    source: ({ sourceId }, _args, { load }) => load.publicSource.load(sourceId),
    activities: (_iati, args, { db }) => activities(db, args),
    budgets: (_iati, args, { db }) => budgets(db, args),
    transactions: (_iati, args, { db }) => transactions(db, args),
    transactionsByYear: (_iati, { type }, { db }) => transactionsByYear(db, type),
    results: (_iati, args, { db }) => results(db, args),
  },
  UnhcrIatiActivity: {
    title: (activity, { lang }) => titleIn(activity, lang),
    description: ({ descriptionEn, descriptionFr }, { lang }) =>
      lang === 'FR' ? (descriptionFr ?? descriptionEn) : descriptionEn,
    budgets: ({ id }, _args, { load }) => load.iatiBudgets.load(id),
    sectors: ({ id }, _args, { load }) => load.iatiSectors.load(id),
    source: ({ sourceId }, _args, { load }) => load.publicSource.load(sourceId),
  },
  UnhcrIatiBudget: { activity },
  UnhcrIatiTransaction: { activity },
  UnhcrIatiResult: { activity },
};

function activity(row: { readonly activityId: string }, _args: object, { load }: Context) {
  return load.iatiActivity.load(row.activityId);
}

function titleIn(
  { titleEn, titleEs, titleFr }: UnhcrIatiActivityRow,
  lang: 'EN' | 'ES' | 'FR',
): string {
  if (lang === 'FR') return titleFr ?? titleEs ?? titleEn;
  return lang === 'ES' ? (titleEs ?? titleEn) : titleEn;
}
