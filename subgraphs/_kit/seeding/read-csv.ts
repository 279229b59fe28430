import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';

/** One line of a published file, by the names of its columns. */
export interface CsvLine {
  /** Its place among the file's lines, from 1, the heading not counted. */
  readonly number: number;
  /** A cell's text; null where it is empty. Throws where the file has no such column. */
  readonly text: (column: string) => string | null;
  /** A cell that is never empty. Throws where it is. */
  readonly required: (column: string) => string;
  /** A whole number; null where the cell is empty, which is not zero. Throws for anything else. */
  readonly count: (column: string) => number | null;
  /** A decimal number; null where the cell is empty. */
  readonly decimal: (column: string) => number | null;
  /** A whole number of a cell that is never empty. Throws where it is. */
  readonly requiredCount: (column: string) => number;
}

/** Reads a CSV file with a heading. */
export function readCsv(file: URL): readonly CsvLine[] {
  const [heading = [], ...lines] = parse(readFileSync(file), { bom: true });
  return lines.map((cells, at) => csvLine(file, heading, cells, at + 1));
}

function csvLine(
  file: URL,
  heading: readonly string[],
  cells: readonly string[],
  number: number,
): CsvLine {
  const cannot = (column: string, value: string | undefined) =>
    new RangeError(
      `Cannot read column "${column}" in line ${number} of ${file.pathname}: it is "${value ?? ''}"`,
    );
  const text = (column: string) => {
    const value = cells[heading.indexOf(column)];
    if (value === undefined) throw cannot(column, value);
    return value === '' ? null : value;
  };
  const required = (column: string) => {
    const value = text(column);
    if (value === null) throw cannot(column, '');
    return value;
  };
  const count = (column: string) => {
    const value = text(column);
    if (value !== null && !/^\d+(\.0)?$/.test(value)) throw cannot(column, value);
    return value === null ? null : Number(value);
  };
  const decimal = (column: string) => {
    const value = text(column);
    if (value !== null && !/^-?\d+(\.\d+)?$/.test(value)) throw cannot(column, value);
    return value === null ? null : Number(value);
  };
  const requiredCount = (column: string) => count(column) ?? Number(required(column));
  return { number, text, required, count, decimal, requiredCount };
}
