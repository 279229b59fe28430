import type { MissingMigrantsSourceRow } from './entities.ts';

/** What is known about the published file beside its rows; the rest is counted when it is loaded. */
export const source = {
  id: 'mmp-mexico',
  title: 'Missing Migrants Project: incidents in Mexico',
  publisher: 'International Organization for Migration (IOM)',
  url: 'https://missingmigrants.iom.int',
  licence: 'Creative Commons Attribution for Intergovernmental Organisations (CC BY 3.0 IGO)',
  licenceUrl: 'https://creativecommons.org/licenses/by/3.0/igo/',
  attribution: "IOM's Missing Migrants Project, https://missingmigrants.iom.int",
  retrievedFrom: 'OCHA-DAP/hdx-scraper-iom-missingmigrants, commit e537fd2',
  incompleteFromYear: 2024,
  caveats: [
    'The years 2024 and 2025 are incomplete.',
    "The project's number of an incident (webId) repeats and is no key.",
    'Ten incidents of 2020 have no date.',
    'Negative counts, and one place outside Mexico, are shown as published.',
    'What was not published is null: a sum over a year is the least that is known.',
  ],
} as const satisfies Omit<MissingMigrantsSourceRow, 'lastReportedOn' | 'incidentCount'>;
