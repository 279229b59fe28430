import { readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';

import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { errorLine } from '../../error-line.ts';
import type { Persona } from './persona.ts';

/** Reads a table of personas, whose centres, scopes and purposes have spaces between them; throws a `StartupError` for what is no such table. */
export function readPersonas(file: string): readonly Persona[] {
  try {
    const lines: readonly Record<string, string>[] = parse(readFileSync(file), { columns: true });
    return lines.map(readPersona);
  } catch (error) {
    throw new StartupError(`Cannot read the personas in "${file}": ${errorLine(error)}`);
  }
}

function readPersona(line: Readonly<Record<string, string>>): Persona {
  return {
    id: cell(line, 'id'),
    label: cell(line, 'label'),
    agency: cell(line, 'agency') || null,
    member: cell(line, 'member') || null,
    centres: cell(line, 'centres') === '' ? null : words(line, 'centres'),
    scopes: words(line, 'scopes'),
    purposes: words(line, 'purposes'),
  };
}

function words(line: Readonly<Record<string, string>>, column: string): readonly string[] {
  return cell(line, column).split(' ').filter(Boolean);
}

function cell(line: Readonly<Record<string, string>>, column: string): string {
  const text = line[column];
  if (text === undefined) throw new RangeError(`it has no column "${column}"`);
  return text;
}
