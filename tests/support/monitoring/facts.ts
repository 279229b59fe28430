import { inventedId } from '../../../subgraphs/_kit/seeding/pseudonym.ts';
import type { Crowd, Someone } from './crowd.ts';

/** A row that a story puts into an agency's database, and whom it is about. */
export interface Fact {
  readonly agency: string;
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly about?: Someone;
}

/** What a story says happened. */
export type Facts = readonly Fact[];

/** Something that is about nobody: a bed, a work, a rate. */
export function thing(
  agency: string,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Facts {
  return [{ agency, table, row }];
}

/** A day at a centre, of which an agency keeps a record; `recordedOn` is the day itself unless it is told. */
export interface Contact {
  readonly on: string;
  readonly at?: string;
  readonly recordedOn?: string;
}

/** One record for each of several people; records are entered on their day unless it is told. */
export function contacts(
  agency: string,
  table: string,
  people: Crowd,
  { on, at = 'CMID-TAP', recordedOn = on }: Contact,
  columns: Readonly<Record<string, unknown>>,
): Facts {
  return people.map((someone) => ({
    agency,
    table,
    about: someone,
    row: {
      id: newId(table),
      person_id: personId(agency, someone),
      centre_code: at,
      population_group: someone.group,
      ...(agency === 'ilo' ? iloAge(someone.age) : { age_band: someone.age }),
      recorded_on: recordedOn,
      ...columns,
    },
  }));
}

/** The pseudonym under which an agency knows somebody. */
export function personId(agency: string, { key }: Someone): string {
  return inventedId(`${agency} story`, key);
}

/** An id that nothing else of the stories has. */
export function newId(table: string): string {
  made += 1;
  return inventedId(table, made);
}

// ILO records 15-17, 18-24, 25-59 and 60 and over.
function iloAge(age: string): Readonly<Record<string, unknown>> {
  return { ilo_age_band: age === 'AGE_18_59' ? 'AGE_25_59' : age, age_band: age };
}

let made = 0;
