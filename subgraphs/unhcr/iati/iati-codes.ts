import { addDays } from '../../_kit/calendar/days.ts';
import type { CsvLine } from '../../_kit/seeding/read-csv.ts';

/** The codes of IATI's code lists that UNHCR uses, by list, in this graph's words. */
export const iatiCodes = {
  activityStatus: { 2: 'IMPLEMENTATION', 3: 'FINALISATION', 4: 'CLOSED' },
  budgetType: { 1: 'ORIGINAL', 2: 'REVISED' },
  transactionType: { 3: 'DISBURSEMENT', 4: 'EXPENDITURE', 11: 'INCOMING_COMMITMENT' },
  sectorVocabulary: {
    1: 'OECD_DAC_PURPOSE',
    10: 'HUMANITARIAN_CLUSTER',
    12: 'UN_SYSTEM_FUNCTION',
    98: 'REPORTING_ORGANISATION_2',
    99: 'REPORTING_ORGANISATION',
  },
  resultType: { 1: 'OUTPUT', 2: 'OUTCOME', 3: 'IMPACT' },
  indicatorMeasure: { 1: 'UNIT', 2: 'PERCENTAGE' },
} as const;

type Codes = typeof iatiCodes;

/** A word of one of the lists. */
export type WordOf<List extends keyof Codes> = Codes[List][keyof Codes[List]];

/** A cell's code in this graph's words; null where the cell is empty. Throws for a code that is not known. */
export function readIatiCode<Word extends string>(
  line: CsvLine,
  column: string,
  words: Readonly<Record<number, Word>>,
): Word | null {
  const code = line.count(column);
  if (code === null) return null;
  const word = words[code];
  if (word === undefined) throw new RangeError(`Cannot read code "${code}" of column "${column}"`);
  return word;
}

/** The same where the cell is never empty. */
export function requireIatiCode<Word extends string>(
  line: CsvLine,
  column: string,
  words: Readonly<Record<number, Word>>,
): Word {
  const word = readIatiCode(line, column, words);
  if (word === null) throw new RangeError(`Cannot read column "${column}": it is empty`);
  return word;
}

/** The files count a day from 1 January 1970. */
export function readDay(line: CsvLine, column: string): string | null {
  const days = line.count(column);
  return days === null ? null : addDays('1970-01-01', days);
}
