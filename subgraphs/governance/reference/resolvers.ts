import type { Resolvers } from '../generated/resolvers.ts';
import { label } from '../label.ts';
import { agencies, countries, municipalities, sdgs } from './queries.ts';

/** Where reference data comes from. */
export const referenceResolvers = {
  Query: {
    agencies: (_query, _args, { db }) => agencies(db),
    agency: (_query, { code }, { load }) => load.agency.load(code),
    countries: (_query, args, { db }) => countries(db, args),
    country: (_query, { iso3 }, { load }) => load.country.load(iso3),
    municipalities: (_query, args, { db }) => municipalities(db, args),
    municipality: (_query, { code }, { load }) => load.municipality.load(code),
    sdgs: (_query, args, { db }) => sdgs(db, args),
    sdg: (_query, { code }, { load }) => load.sdg.load(code),
  },
  Agency: {
    __resolveReference: ({ code }, { load }) => load.agency.load(code),
    name: ({ nameEn, nameEs, nameFr }, { lang }) =>
      label(lang, { en: nameEn, es: nameEs, fr: nameFr }),
    acronym: ({ acronymEn, acronymEs, acronymFr }, { lang }) =>
      label(lang, { en: acronymEn, es: acronymEs, fr: acronymFr }),
    leads: ({ code }, _args, { load }) => load.ledBy.load(code),
    contributesTo: async ({ code }, _args, { load }) => {
      const contributions = await load.contributionsOf.load(code);
      return Promise.all(
        contributions.map(({ indicatorCode }) => load.indicatorOfRecord.load(indicatorCode)),
      );
    },
  },
  Country: {
    __resolveReference: ({ iso3 }, { load }) => load.country.load(iso3),
    name: ({ nameEn, nameEs, nameFr }, { lang }) =>
      label(lang, { en: nameEn, es: nameEs, fr: nameFr }),
    source: ({ sourceCode }, _args, { load }) => load.source.load(sourceCode),
  },
  Municipality: {
    __resolveReference: ({ code }, { load }) => load.municipality.load(code),
    source: ({ sourceCode }, _args, { load }) => load.source.load(sourceCode),
  },
  Sdg: {
    __resolveReference: ({ code }, { load }) => load.sdg.load(code),
    parent: ({ parentCode }, _args, { load }) =>
      parentCode === null ? null : load.sdg.load(parentCode),
    title: ({ titleEn, titleEs, titleFr }, { lang }) =>
      label(lang, { en: titleEn, es: titleEs, fr: titleFr }),
    source: ({ sourceCode }, _args, { load }) => load.source.load(sourceCode),
  },
} satisfies Resolvers;
