import type { UnhcrPublicSourceRow } from './entities.ts';

const STATISTICS = {
  name: 'Refugee Data Finder: asylum and displacement in Mexico',
  publisher: 'UNHCR, the UN Refugee Agency',
  licence: 'CC BY 4.0',
  note: 'Yearly and national. Counts 1 to 4 are shown as 5: rounded at source, never merged with ours.',
};

/** UNHCR's statistics, edition of 25 June 2026. */
export const statistics: UnhcrPublicSourceRow = {
  ...STATISTICS,
  id: 'refugee-data-finder-2026',
  origin: 'PopulationStatistics/refugees@0c16a6d',
  editionOn: '2026-06-25',
  firstYear: 1970,
  lastYear: 2025,
};

/** An earlier edition, from which the demographics up to 2024 are taken. */
export const earlierStatistics: UnhcrPublicSourceRow = {
  ...STATISTICS,
  id: 'refugee-data-finder-earlier',
  origin: 'PopulationStatistics/refugees@fbc3be0',
  editionOn: null,
  firstYear: 2001,
  lastYear: 2024,
};

const FILES = {
  name: 'UNHCR operation in Mexico, published to IATI',
  publisher: 'UNHCR, the UN Refugee Agency (XM-DAC-41121)',
  licence: 'CC BY 4.0',
  note: 'As UNHCR published it, in the currency of each transaction; results up to 2022. Never merged with the records of the initiative.',
};

/** What UNHCR published of its operation in Mexico in the format of IATI. */
export const iatiFiles: UnhcrPublicSourceRow = {
  ...FILES,
  id: 'iati-unhcr-mexico',
  origin: 'unhcr-americas/iati@f80018e',
  editionOn: null,
  firstYear: 2016,
  lastYear: 2023,
};
