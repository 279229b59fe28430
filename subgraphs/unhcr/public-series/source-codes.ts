import type { CsvLine } from '../../_kit/seeding/read-csv.ts';

/** The code letters of UNHCR's files, by column, in this graph's words. */
export const sourceCodes = {
  procedure: { G: 'GOVERNMENT', J: 'JOINT', U: 'UNHCR' },
  applicationType: { N: 'NEW', V: 'VARIOUS' },
  decisionLevel: { FI: 'FIRST_INSTANCE', FA: 'FIRST_INSTANCE_AND_APPEAL' },
  populationType: {
    REF: 'REFUGEE',
    ASY: 'ASYLUM_SEEKER',
    OIP: 'OTHER_IN_NEED_OF_PROTECTION',
    IDP: 'INTERNALLY_DISPLACED',
    RET: 'RETURNED_REFUGEE',
    STA: 'STATELESS',
    OOC: 'OTHER_OF_CONCERN',
  },
  locationType: { U: 'URBAN', R: 'RURAL', C: 'CAMP', V: 'VARIOUS' },
  accommodation: { I: 'INDIVIDUAL', U: 'UNDEFINED' },
  // What is counted: persons; a file that counts cases would have to be told apart.
  unit: { P: 'PERSONS' },
} as const;

/** A cell's code in this graph's words. Throws for a code that is not known, since it would change what a figure means. */
export function readCode<Word extends string>(
  line: CsvLine,
  column: string,
  words: Readonly<Record<string, Word>>,
): Word {
  const code = line.required(column);
  const word = words[code];
  if (word === undefined) throw new RangeError(`Cannot read code "${code}" of column "${column}"`);
  return word;
}

/** ISO 3166-1 alpha-3 of an origin, or `UNKNOWN`, which UNHCR's own code tells best: for it, ISO's column has three. */
export function originCode(isoCode: string, unhcrCode: string): string {
  return unhcrCode === 'UKN' ? 'UNKNOWN' : isoCode;
}
