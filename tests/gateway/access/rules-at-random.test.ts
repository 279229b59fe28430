import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { holding, protectedGraph } from '../../support/access/protected-graph.ts';
import { drawOperation } from '../../support/differential/draw-operation.ts';
import { writeOperation } from '../../support/differential/write-operation.ts';
import { isThing } from '../../support/federation/world.ts';
import type { Thing } from '../../support/federation/world.ts';

const runs = Number(process.env['RULES_RUNS'] ?? 300);
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 20260930);

/** What each type and field needs, as a reader of the schemas below would say it. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'Query.secret': ['secret'],
  'Query.guarded': ['a', 'b'],
  Animal: ['vet'],
  'Person.diagnosis': ['medic'],
  'Person.risk': ['medic'],
  'Person.alarm': ['medic'],
  'Person.mood': ['feelings'],
  'Person.born': ['time'],
  'Animal.chip': ['chip'],
  'Case.title': ['case'],
  'Case.code': ['key'],
  Notes: ['notes'],
  'Stay.bed': ['bed'],
};
const scopes = [...new Set(Object.values(needs).flat())];

const subgraphs = {
  people: `
    type Query {
      person: Person
      beings: [Being!]
      any: [Any]
      secret: String @requiresScopes(scopes: [["secret"]])
      guarded: String! @requiresScopes(scopes: [["a", "b"]])
      hello: String
    }
    interface Being { id: ID! name: String friend: Being }
    union Any = Person | Animal | Case
    type Person implements Being @key(fields: "id") {
      id: ID!
      name: String
      friend: Being
      diagnosis: String @requiresScopes(scopes: [["medic"]])
      risk: String @requiresScopes(scopes: [["medic"]])
      mood: Mood
      born: Time!
      notes: [Notes!]
      cases: [Case!]
    }
    type Animal implements Being @key(fields: "id") @requiresScopes(scopes: [["vet"]]) {
      id: ID! name: String friend: Being chip: String @requiresScopes(scopes: [["chip"]])
    }
    type Notes @requiresScopes(scopes: [["notes"]]) { text: String! about: Being }
    enum Mood @requiresScopes(scopes: [["feelings"]]) { GLAD SAD }
    scalar Time @requiresScopes(scopes: [["time"]])
    type Case @key(fields: "code") { code: ID @requiresScopes(scopes: [["key"]]) title: String @requiresScopes(scopes: [["case"]]) }`,
  stays: `
    type Query { stays: [Stay] }
    type Stay { case: Case person: Person! bed: String! @requiresScopes(scopes: [["bed"]]) nights: String }
    type Case @key(fields: "code") { code: ID @requiresScopes(scopes: [["key"]]) nights: String stays: [Stay] }
    type Person @key(fields: "id") {
      id: ID!
      risk: String @external
      alarm: String @requires(fields: "risk") @requiresScopes(scopes: [["medic"]])
      stay: Stay
    }
    type Animal @key(fields: "id") @requiresScopes(scopes: [["vet"]]) { id: ID! kennel: String }`,
};

const touched = new Set<string>();

/** An object whose fields, its keys apart, tell when they are read; texts say where they come from. */
function telling(__typename: string, keys: Thing, fields: Thing): Thing {
  const tellers = Object.entries(fields).map(([name, value]) => [
    name,
    () => {
      touched.add(`${__typename}.${name}`);
      return value === text ? `«${__typename}.${name}»` : value;
    },
  ]);
  return { __typename, ...keys, ...(Object.fromEntries(tellers) as Thing) };
}
const text = Symbol('a text that says where it comes from');

const animal: Thing = telling('Animal', { id: 'a1' }, { name: text, chip: text, kennel: text });
const notes = telling('Notes', {}, { text, about: animal });
const kase = { __typename: 'Case', code: '«Case.code»' };
const personFields = {
  name: text,
  diagnosis: text,
  risk: text,
  alarm: text,
  mood: 'GLAD',
  born: text,
};
const one: Thing = telling(
  'Person',
  { id: 'p1' },
  { ...personFields, friend: animal, notes: [notes, notes] },
);
const stay = telling('Stay', {}, { case: kase, person: one, bed: text, nights: text });
const cases = [
  telling('Case', { code: '«Case.code»' }, { title: text, nights: text, stays: [stay] }),
];
const other: Thing = telling(
  'Person',
  { id: 'p2' },
  { ...personFields, friend: one, notes: null, cases, stay },
);
const Query = telling(
  'Query',
  {},
  {
    person: other,
    beings: [one, animal, other],
    any: [animal, ...cases, one, null],
    secret: text,
    guarded: text,
    hello: text,
    stays: [stay, null],
  },
);
const world = { Query, things: [one, other, animal, ...cases] };

const { ask, apiSchema } = protectedGraph({ subgraphs, world });
const operations = drawOperation({
  schema: apiSchema,
  depth: 4,
  aliases: ['name', 'id', 'code', 'x', 'diagnosis', '__proto__'],
  hasOddFragments: true,
});

test(`random operations show what they may and ask for nothing else, seed ${seed}`, async () => {
  const seen = { operations: 0, changed: 0, empty: 0 };
  const property = fc.asyncProperty(operations, fc.subarray(scopes), async (drawn, held) => {
    const { query, variables } = writeOperation(apiSchema, drawn);
    const whole = await ask(query, holding(...scopes), variables);
    expect(whole.errors).toEqual([]);
    touched.clear();
    const part = await ask(query, holding(...held), variables);
    expect([...touched].filter((each) => !isOpen(each, held))).toEqual([]);
    const told = [...part.text.matchAll(/«([^»]+)»/g)].map(([, coordinate = '']) => coordinate);
    expect(told.filter((each) => !isOpen(each, held))).toEqual([]);
    expect(part.flaws).toEqual([]);
    expect(unexplained(part.data, whole.data, part.paths)).toEqual([]);
    seen.operations += 1;
    if (part.text !== whole.text) seen.changed += 1;
    if (part.data === null) seen.empty += 1;
  });
  await fc.assert(property, { numRuns: runs, seed });
  expect(seen.changed / seen.operations).toBeGreaterThan(0.3);
  expect(seen.empty / seen.operations).toBeLessThan(0.5);
});

function isOpen(coordinate: string, held: readonly string[]): boolean {
  const [type = ''] = coordinate.split('.');
  return [...(needs[type] ?? []), ...(needs[coordinate] ?? [])].every((each) =>
    held.includes(each),
  );
}

function isOnOneLine(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/**
 * Where a part differs from the whole otherwise than by a null that an error explains: one at its place;
 * below, for nothing was left of it; or above, of what was selected twice and shown once.
 */
function unexplained(
  part: unknown,
  whole: unknown,
  errors: readonly string[],
  path = '',
): readonly string[] {
  if (part === null && whole !== null)
    return errors.some((each) => isOnOneLine(path, `${each}.`)) ? [] : [`${path} is null`];
  if (Array.isArray(part) && Array.isArray(whole)) {
    if (part.length !== whole.length) return [`${path} is of another length`];
    return part.flatMap((each, at) => unexplained(each, whole[at], errors, path));
  }
  if (!isThing(part) || !isThing(whole))
    return part === whole ? [] : [`${path} is ${JSON.stringify(part)}`];
  if (Object.keys(part).join() !== Object.keys(whole).join()) return [`${path} has other keys`];
  return Object.keys(part).flatMap((key) =>
    unexplained(part[key], whole[key], errors, `${path}${key}.`),
  );
}
