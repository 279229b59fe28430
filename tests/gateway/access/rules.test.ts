import { beforeEach, describe, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { getIntrospectionQuery, parse } from 'graphql';

import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import { holding, protectedGraph, selected } from '../../support/access/protected-graph.ts';

const code = 'UNAUTHORIZED_FIELD_OR_TYPE';

/** The resolvers that were called. */
let touched: string[] = [];
beforeEach(() => {
  touched = [];
});

/** A value that tells when it is read. */
const told = <Value>(name: string, value: Value) =>
  function tell() {
    touched.push(name);
    return value;
  };

const ana = {
  __typename: 'Person',
  id: 'p1',
  name: 'Ana',
  diagnosis: told('diagnosis', 'asthma'),
  mood: told('mood', 'GLAD'),
  age: told('age', 31),
  file: told('file', { number: told('file.number', 7), notes: told('file.notes', 'none') }),
  risk: 4,
  alarm(this: { readonly risk?: number }) {
    touched.push('alarm');
    return Number(this.risk) > 3;
  },
};
const rex = { __typename: 'Dog', id: 'd1', name: 'Rex', chip: told('chip', 'c-9'), breed: 'mutt' };

const { ask, planned } = protectedGraph({
  subgraphs: {
    people: `
      type Query {
        person(id: ID): Person
        people: [Person!]!
        beings: [Being]
        things: [Thing]
        sure: Person!
        secret(first: Int): Int @requiresScopes(scopes: [["secret"]])
        trial: Int @requiresScopes(scopes: [["a", "b"], ["c"]])
        free: Int @requiresScopes(scopes: [])
        freeToo: Int @policy(policies: [[]])
        nowhere: Int @policy(policies: [["unheard_of"]])
        purposeful: Int @policy(policies: [["purpose_stated"]])
        cases: [Case]
        label: Label
      }
      type Mutation { rename(name: String): Person erase: Boolean @requiresScopes(scopes: [["erase"]]) }
      interface Being { id: ID! name: String }
      union Thing = Dog | Case
      type Person implements Being @key(fields: "id") {
        id: ID!
        name: String
        diagnosis: String @requiresScopes(scopes: [["medic"]])
        certain: String! @requiresScopes(scopes: [["medic"]])
        mood: Mood
        age: Years
        file: File
        risk: Int @requiresScopes(scopes: [["medic"]])
      }
      type Dog implements Being @requiresScopes(scopes: [["vet"]]) { id: ID! name: String chip: String breed: String }
      enum Mood @requiresScopes(scopes: [["feelings"]]) { GLAD SAD }
      scalar Years @authenticated
      type File @requiresScopes(scopes: [["file"]]) { number: Int notes: String }
      type Case @key(fields: "code") { code: ID @requiresScopes(scopes: [["case"]]) title: String }
      type Label { text: String }`,
    more: `
      type Query { hello: String }
      type Case @key(fields: "code") { code: ID @requiresScopes(scopes: [["case"]]) beds: Int }
      type Person @key(fields: "id") {
        id: ID!
        risk: Int @external
        alarm: Boolean @requires(fields: "risk") @requiresScopes(scopes: [["medic"]])
        friend: Person
      }`,
  },
  world: {
    Query: {
      person: () => ana,
      people: () => [ana, ana],
      beings: () => [ana, rex],
      things: () => [rex, { __typename: 'Case', code: 'k-1', title: 'One', beds: 2 }],
      sure: () => ana,
      secret: told('secret', 42),
      trial: told('trial', 1),
      free: 1,
      freeToo: 2,
      nowhere: told('nowhere', 1),
      purposeful: told('purposeful', 1),
      cases: () => [{ __typename: 'Case', code: 'k-1', title: 'One' }],
      label: { text: 'l' },
      hello: 'hi',
    },
    Mutation: { rename: told('rename', ana), erase: told('erase', true) },
    things: [
      { ...ana, friend: ana },
      { __typename: 'Case', code: 'k-1', title: 'One', beds: 2 },
    ],
  },
});

describe('rule 1: a rule stands on an object, a field, a scalar or an enum', () => {
  test.each([
    ['an object', '{ person { name file { number } } }', 'file', 'file', { file: { number: 7 } }],
    ['a field', '{ person { name diagnosis } }', 'diagnosis', 'medic', { diagnosis: 'asthma' }],
    ['an enum', '{ person { name mood } }', 'mood', 'feelings', { mood: 'GLAD' }],
    ['a scalar', '{ person { name age } }', 'age', 'anything', { age: 31 }],
  ])('%s', async (_what, query, field, scope, value) => {
    const refused = await ask(query);
    expect(refused.data).toEqual({ person: { name: 'Ana', [field]: null } });
    expect(refused.errors).toMatchObject([{ path: ['person', field], extensions: { code } }]);
    expect(touched).toEqual([]);
    const allowed = await ask(query, holding(scope));
    expect(allowed).toMatchObject({ data: { person: { name: 'Ana', ...value } }, errors: [] });
    expect(touched).not.toEqual([]);
  });

  test.each([
    [
      'an interface',
      'interface I @authenticated { id: ID } type A implements I { id: ID } type Query { i: I }',
    ],
    [
      "an interface's field",
      'interface I { id: ID @authenticated } type A implements I { id: ID } type Query { i: I }',
    ],
    ['a union', 'union U @authenticated = A type A { id: ID } type Query { u: U }'],
  ])('composition refuses one on %s', (_what, sdl) => {
    expect(() =>
      protectedGraph({ subgraphs: { sdl }, world: { Query: {}, things: [] } }),
    ).toThrow();
  });
});

describe('rule 2: a field shared by subgraphs needs what each of them asks', () => {
  const shared = protectedGraph({
    subgraphs: {
      one: `type Query { a: Shared } type Shared @shareable {
        v: String @requiresScopes(scopes: [["v1"], ["v2"]]) }`,
      two: `type Query { b: Shared } type Shared @shareable {
        v: String @requiresScopes(scopes: [["v1"], ["v3"]]) }`,
    },
    world: { Query: { a: { v: told('v', 'v') }, b: { v: told('v', 'v') } }, things: [] },
  });

  test.each([
    [['v1'], true],
    [['v2'], false],
    [['v3'], false],
    [['v2', 'v3'], true],
  ])('with scopes %j: %j', async (scopes, isOpen) => {
    const { data } = await shared.ask('{ a { v } b { v } }', holding(...scopes));
    expect(data).toEqual(isOpen ? { a: { v: 'v' }, b: { v: 'v' } } : null);
    expect(touched).toEqual(isOpen ? ['v', 'v'] : []);
  });

  test('alternatives are any of several sets, each held whole', async () => {
    const open = async (...scopes: string[]) =>
      (await ask('{ trial hello }', holding(...scopes))).data;
    expect(await open('a')).toEqual({ trial: null, hello: 'hi' });
    expect(touched).toEqual([]);
    expect(await open('a', 'b')).toEqual({ trial: 1, hello: 'hi' });
    expect(await open('c')).toEqual({ trial: 1, hello: 'hi' });
  });
});

describe('rule 3: an interface takes what all its implementors ask', () => {
  test('who may not see all of them may not select on it', async () => {
    const { data, paths, calls } = await ask('{ hello beings { name } }');
    expect(data).toEqual({ hello: 'hi', beings: null });
    expect(paths).toEqual(['beings']);
    expect(selected(calls)).not.toContain('beings');
  });
  test('who may see all of them may', async () => {
    const { data } = await ask('{ beings { name } }', holding('vet'));
    expect(data).toEqual({ beings: [{ name: 'Ana' }, { name: 'Rex' }] });
  });
});

describe('rule 3, of an interface that a subgraph knows as an object', () => {
  const media = protectedGraph({
    subgraphs: {
      one: `type Query { i: I a: A }
        interface I @key(fields: "id") { id: ID! }
        type A implements I @key(fields: "id") { id: ID! }`,
      two: `type Query { j: I } type I @interfaceObject @key(fields: "id") {
        id: ID! more: Int @requiresScopes(scopes: [["more"]]) free: Int }`,
    },
    world: {
      Query: { i: { __typename: 'A', id: '1' }, a: { id: '1' }, j: { __typename: 'I', id: '1' } },
      things: [{ __typename: 'A', id: '1', more: told('more', 5), free: 6 }],
    },
  });
  test.each([
    ['on the interface', '{ i { more free } }', 'i'],
    ['on its objects', '{ i { ... on A { more free } } }', 'i'],
    ['on an object', '{ a { more free } }', 'a'],
  ])('its rules hold %s', async (_where, query, root) => {
    const { data, paths } = await media.ask(query);
    expect(data).toEqual({ [root]: { more: null, free: 6 } });
    expect({ paths, touched }).toEqual({ paths: [`${root}.more`], touched: [] });
    expect((await media.ask(query, holding('more'))).data).toEqual({
      [root]: { more: 5, free: 6 },
    });
  });
});

describe('rule 4: a field that requires others demands at least what they ask', () => {
  test('composition refuses one that demands less', () => {
    const link =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@requiresScopes"])';
    const { errors } = composeServices([
      {
        name: 'one',
        typeDefs: parse(
          `${link} type Query { a: A } type A @key(fields: "id") { id: ID! s: Int @requiresScopes(scopes: [["s"]]) }`,
        ),
      },
      {
        name: 'two',
        typeDefs: parse(
          `${link} type A @key(fields: "id") { id: ID! s: Int @external d: Int @requires(fields: "s") }`,
        ),
      },
    ]);
    expect(String(errors)).toContain('does not specify necessary');
  });
  test('without the right neither it nor what it requires is asked for', async () => {
    const { data, paths, calls } = await ask('{ person { name alarm } }');
    expect(data).toEqual({ person: { name: 'Ana', alarm: null } });
    expect(paths).toEqual(['person.alarm']);
    expect(selected(calls)).not.toMatch(/risk|alarm/);
    expect(touched).toEqual([]);
  });
  test('with the right both are', async () => {
    const { data } = await ask('{ person { alarm } }', holding('medic'));
    expect(data).toEqual({ person: { alarm: true } });
  });
});

describe('rule 5: a position needs its own rights and those of its type', () => {
  const rooted = protectedGraph({
    subgraphs: {
      one: `type Query @requiresScopes(scopes: [["root"]]) { a: A @requiresScopes(scopes: [["field"]]) }
        type A @requiresScopes(scopes: [["type"]]) { id: ID }`,
    },
    world: { Query: { a: told('a', { id: '1' }) }, things: [] },
  });

  test.each([
    [['root', 'field'], false],
    [['root', 'type'], false],
    [['field', 'type'], false],
    [['root', 'field', 'type'], true],
  ])('with scopes %j: %j', async (scopes, isOpen) => {
    const { data, paths, calls } = await rooted.ask('{ a { id } }', holding(...scopes));
    expect(data).toEqual(isOpen ? { a: { id: '1' } } : null);
    expect(paths).toEqual(isOpen ? [] : ['a']);
    expect(calls).toHaveLength(isOpen ? 1 : 0);
    expect(touched).toEqual(isOpen ? ['a'] : []);
  });

  test('a protected root drops the operation, the name of its type included', async () => {
    const { data, errors, calls } = await rooted.ask('{ __typename }', holding('field', 'type'));
    expect({ data, calls }).toEqual({ data: null, calls: [] });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
  test('a fragment on a protected root goes too', async () => {
    const { data, paths } = await rooted.ask('{ ...F } fragment F on Query { x: a { id } }');
    expect({ data, paths, touched }).toEqual({ data: null, paths: ['x'], touched: [] });
  });
});

describe('rule 6: nothing asked is nothing required, and a policy that is absent is false', () => {
  test('[] and [[]] let everyone pass', async () => {
    const { data, errors } = await ask('{ free freeToo }');
    expect({ data, errors }).toEqual({ data: { free: 1, freeToo: 2 }, errors: [] });
  });
  test('nobody meets an absent policy', async () => {
    const { data } = await ask('{ hello nowhere }', { ...holding('unheard_of'), purpose: 'AUDIT' });
    expect({ data, touched }).toEqual({ data: { hello: 'hi', nowhere: null }, touched: [] });
  });
  test('who states a purpose meets the policy of that name', async () => {
    const query = '{ hello purposeful }';
    expect((await ask(query, holding())).data).toEqual({ hello: 'hi', purposeful: null });
    expect(touched).toEqual([]);
    const { data } = await ask(query, { ...holding(), purpose: 'SUPERVISION' });
    expect(data).toEqual({ hello: 'hi', purposeful: 1 });
  });
});

describe('rule 7: an unauthorized field is removed before planning', () => {
  test('it is null at its place, in the order of the operation, and the error has the path of response keys', async () => {
    const { text, errors } = await ask('{ all: people { d: diagnosis name m: mood } hello }');
    const person = '{"d":null,"name":"Ana","m":null}';
    expect(text).toBe(`{"all":[${person},${person}],"hello":"hi"}`);
    expect(errors).toEqual([
      {
        message:
          'Cannot show "all.d", ask with the rights that it needs, and say what for (x-purpose) where it is sensitive',
        path: ['all', 'd'],
        extensions: { code },
      },
      expect.objectContaining({ path: ['all', 'm'] }),
    ]);
    expect(touched).toEqual([]);
  });
  test('where it may not be null, null goes up', async () => {
    expect(await ask('{ person { name certain } hello }')).toMatchObject({
      data: { person: null, hello: 'hi' },
      paths: ['person.certain'],
      flaws: [],
    });
    expect(await ask('{ sure { name certain } hello }')).toMatchObject({ data: null, flaws: [] });
    expect(await ask('{ hello people { name certain } }')).toMatchObject({ data: null, flaws: [] });
  });
  test('nothing left is no data, and nobody is asked', async () => {
    const { data, paths, calls } = await ask('{ secret person { diagnosis mood } }');
    expect({ data, calls }).toEqual({ data: null, calls: [] });
    expect(paths).toEqual(['secret', 'person.diagnosis', 'person.mood']);
    expect(planned.at(-1) ?? '').not.toContain('secret');
  });
  test('what has nothing left below it goes with it', async () => {
    const { data, calls } = await ask('{ hello person { file { number } } }');
    expect(data).toEqual({ hello: 'hi', person: null });
    expect(selected(calls)).not.toContain('person');
  });
  test('the name of the type alone may be left', async () => {
    const { data, paths, calls } = await ask('{ person { __typename diagnosis } }');
    expect(data).toEqual({ person: { __typename: 'Person', diagnosis: null } });
    expect(paths).toEqual(['person.diagnosis']);
    expect(calls).toHaveLength(1);
    const root = await ask('{ __typename secret }');
    expect(root).toMatchObject({ data: { __typename: 'Query', secret: null }, calls: [] });
  });
  test('an alias hides nothing', async () => {
    const { data, paths } = await ask('{ person { name: diagnosis id: mood x: name } }');
    expect(data).toEqual({ person: { name: null, id: null, x: 'Ana' } });
    expect(paths).toEqual(['person.name', 'person.id']);
    expect(touched).toEqual([]);
  });
  test('what is left out anyway is not reported', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean = false) {
      person { name a: diagnosis @skip(if: $yes) b: mood @include(if: $no) c: age @include(if: $yes) d: diagnosis @skip(if: true) }
    }`;
    const skipped = await ask(query, publicIdentity, { yes: true });
    expect(skipped).toMatchObject({
      data: { person: { name: 'Ana', c: null } },
      paths: ['person.c'],
    });
    const asked = await ask(query, publicIdentity, { yes: false, no: true });
    expect(asked).toMatchObject({
      data: { person: { name: 'Ana', a: null, b: null } },
      paths: ['person.a', 'person.b'],
    });
    expect(touched).toEqual([]);
  });
  test('where all that is removed is left out anyway, nothing is missing', async () => {
    const query = 'query ($s: Boolean!) { secret @skip(if: $s) }';
    const skipped = await ask(query, publicIdentity, { s: true });
    expect(skipped).toMatchObject({ data: {}, errors: [], calls: [] });
    const asked = await ask(query, publicIdentity, { s: false });
    expect(asked).toMatchObject({ data: null, paths: ['secret'], calls: [] });
  });
  test('whoever removed what was left out is said to be missing herself', async () => {
    const query = 'query ($s: Boolean!) { hello person { diagnosis @skip(if: $s) } }';
    const skipped = await ask(query, publicIdentity, { s: true });
    expect(skipped).toMatchObject({ data: { hello: 'hi', person: null }, paths: ['person'] });
    const asked = await ask(query, publicIdentity, { s: false });
    expect(asked).toMatchObject({
      data: { hello: 'hi', person: null },
      paths: ['person.diagnosis'],
    });
  });
  test('a field of which one selection is allowed shows that, and null for the other', async () => {
    const { data } = await ask(`{ beings { ... on Being { name } ... on Person { name id } } }`);
    expect(data).toEqual({ beings: [{ name: 'Ana', id: 'p1' }, { name: null }] });
  });
});

describe('rule 8: a fragment on a protected type goes, then what only it used', () => {
  test('inline and named ones, those nested in them too', async () => {
    const { data, paths, calls } = await ask(`
      query ($n: Int) { things { ...Dogs ... on Dog { b: breed } ... on Case { title } } secret(first: $n) }
      fragment Dogs on Dog { ...Inner }
      fragment Inner on Dog { chip }`);
    expect(data).toEqual({ things: [{ chip: null, b: null }, { title: 'One' }], secret: null });
    expect(paths).toEqual(['things.chip', 'things.b', 'secret']);
    expect(selected(calls)).not.toMatch(/chip|breed|Dog|secret|\$n/);
    expect(touched).toEqual([]);
  });
  test('a fragment of which nothing is left goes, as does the fragment that spreads it', async () => {
    const { data, paths } = await ask(`
      { person { name ...Outer } }
      fragment Outer on Person { ...Inner }
      fragment Inner on Person { diagnosis mood }`);
    expect(data).toEqual({ person: { name: 'Ana', diagnosis: null, mood: null } });
    expect(paths).toEqual(['person.diagnosis', 'person.mood']);
  });
  test('a fragment that stands in a removed field and elsewhere is shown where it is allowed', async () => {
    const { data, paths } = await ask(`
      { person { name friend { ...F } } beings { id ...F } }
      fragment F on Person { name diagnosis }`);
    expect(data).toEqual({
      person: { name: 'Ana', friend: { name: 'Ana', diagnosis: null } },
      beings: null,
    });
    expect(paths).toEqual(['person.friend.diagnosis', 'beings']);
  });
  test('the name of a type may be seen wherever its object may', async () => {
    const { data, paths } = await ask(
      '{ things { ... on Dog { __typename chip } ... on Case { title } } }',
    );
    expect(data).toEqual({ things: [{ __typename: 'Dog', chip: null }, { title: 'One' }] });
    expect(paths).toEqual(['things.chip']);
    const nothing = await ask('{ hello things { ... on Dog { __typename } } }');
    expect(nothing).toMatchObject({ data: { hello: 'hi', things: null }, paths: ['things'] });
  });
  test('variables that only removed fields use are not sent along, and are checked still', async () => {
    const query = 'query ($n: Int, $id: ID) { person(id: $id) { name } secret(first: $n) }';
    const { calls, data } = await ask(query, publicIdentity, { n: 3, id: 'p1' });
    expect(data).toEqual({ person: { name: 'Ana' }, secret: null });
    expect(calls.map(({ variables }) => variables)).toEqual([{ id: 'p1' }]);
    await expect(ask(query, publicIdentity, { n: 'x' })).rejects.toThrow(
      'The variables do not fit',
    );
  });
});

test('fragments that double at every step are refused, and quickly', async () => {
  const steps = Array.from({ length: 24 }, (_step, at) => {
    const next = at === 23 ? 'diagnosis' : `f { ...F${at + 1} } g: f { ...F${at + 1} }`;
    return `fragment F${at} on A { ${next} }`;
  });
  const doubling = protectedGraph({
    subgraphs: {
      one: 'type Query { f: A } type A { f: A diagnosis: Int @requiresScopes(scopes: [["m"]]) }',
    },
    world: { Query: {}, things: [] },
  });
  const startedAt = performance.now();
  await expect(doubling.ask(`{ f { ...F0 } } ${steps.join(' ')}`)).rejects.toMatchObject({
    extensions: { code: 'OPERATION_TOO_COMPLEX' },
  });
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

describe('rule 9: interfaces', () => {
  test('with anything selected on itself it goes if any implementor is out of reach', async () => {
    const { data, paths } = await ask('{ hello beings { id ... on Person { name } } }');
    expect(data).toEqual({ hello: 'hi', beings: null });
    expect(paths).toEqual(['beings']);
  });
  test('a fragment without a type of its own selects on the interface itself', async () => {
    const { data } = await ask(
      'query ($y: Boolean = true) { hello beings { ... @include(if: $y) { id } } }',
    );
    expect(data).toEqual({ hello: 'hi', beings: null });
  });
  test('with fragments only, each is filtered', async () => {
    const query = '{ beings { __typename ... on Person { name } ... on Dog { chip } } }';
    const { data, paths } = await ask(query);
    expect(data).toEqual({
      beings: [
        { __typename: 'Person', name: 'Ana' },
        { __typename: 'Dog', chip: null },
      ],
    });
    expect(paths).toEqual(['beings.chip']);
    expect(touched).toEqual([]);
    expect((await ask(query, holding('vet'))).data).toEqual({
      beings: [
        { __typename: 'Person', name: 'Ana' },
        { __typename: 'Dog', chip: 'c-9' },
      ],
    });
  });
  test('the name of the type may always be selected on it', async () => {
    const { data } = await ask('{ beings { t: __typename } }');
    expect(data).toEqual({ beings: [{ t: 'Person' }, { t: 'Dog' }] });
  });
  test('a fragment on it goes like a field of it', async () => {
    const { data, paths } = await ask('{ things { ... on Being { name } ... on Case { title } } }');
    expect(data).toEqual({ things: [{ name: null }, { title: 'One' }] });
    expect(paths).toEqual(['things.name']);
  });

  const fields = protectedGraph({
    subgraphs: {
      one: `type Query { i: [I] }
        interface I { id: ID x: String }
        type A implements I { id: ID x: String @requiresScopes(scopes: [["x"]]) }
        type B implements I { id: ID x: String }`,
    },
    world: {
      Query: {
        i: [
          { __typename: 'A', id: 'a', x: told('A.x', 'ax') },
          { __typename: 'B', id: 'b', x: told('B.x', 'bx') },
        ],
      },
      things: [],
    },
  });
  test("a field on it goes if any implementor's is", async () => {
    const { data, paths } = await fields.ask('{ i { id x } }');
    expect(data).toEqual({
      i: [
        { id: 'a', x: null },
        { id: 'b', x: null },
      ],
    });
    expect({ paths, touched }).toEqual({ paths: ['i.x'], touched: [] });
  });
  test('a field of an implementor needs its own rights alone', async () => {
    const { data, paths } = await fields.ask('{ i { id ... on A { x } ... on B { x } } }');
    expect(data).toEqual({
      i: [
        { id: 'a', x: null },
        { id: 'b', x: 'bx' },
      ],
    });
    expect({ paths, touched }).toEqual({ paths: ['i.x'], touched: ['B.x'] });
  });
});

describe('rule 10: keys and introspection', () => {
  test('a protected key still joins, and is null to whoever may not see it', async () => {
    const query = '{ cases { code title beds k: code } }';
    const { data, text, paths } = await ask(query);
    expect(data).toEqual({ cases: [{ code: null, title: 'One', beds: 2, k: null }] });
    expect(text).not.toContain('k-1');
    expect(paths).toEqual(['cases.code', 'cases.k']);
    const allowed = await ask(query, holding('case'));
    expect(allowed.data).toEqual({ cases: [{ code: 'k-1', title: 'One', beds: 2, k: 'k-1' }] });
  });
  test('a key that is never null takes its object along', async () => {
    const keyed = protectedGraph({
      subgraphs: {
        one: `type Query { a: A }
          type A @key(fields: "id") { id: ID! @requiresScopes(scopes: [["id"]]) }`,
        two: `type A @key(fields: "id") { id: ID! @requiresScopes(scopes: [["id"]]) more: Int }`,
      },
      world: { Query: { a: { id: 'k-2' } }, things: [{ __typename: 'A', id: 'k-2', more: 3 }] },
    });
    expect((await keyed.ask('{ a { more } }')).data).toEqual({ a: { more: 3 } });
    expect(await keyed.ask('{ a { id more } }')).toMatchObject({
      data: { a: null },
      paths: ['a.id'],
      flaws: [],
    });
  });
  test('introspection is unaffected, whatever goes beside it', async () => {
    const whole = await ask(getIntrospectionQuery());
    expect(whole.errors).toEqual([]);
    expect(whole.text).toContain('diagnosis');
    const beside = await ask(
      `{ secret __type(name: "Person") { ...T } } fragment T on __Type { name }`,
    );
    expect(beside).toMatchObject({
      data: { secret: null, __type: { name: 'Person' } },
      paths: ['secret'],
      calls: [],
    });
  });
});

test.each([
  ['authenticated', '@known', 'a'],
  ['requiresScopes', '@known(scopes: [["x"]])', 'a'],
  ['policy', '@known(policies: [["x"]])', 'a'],
])('rule 11: @%s is enforced under another name', async (name, applied, field) => {
  const renamed = protectedGraph({
    subgraphs: { one: `type Query { ${field}: Int ${applied} b: Int }` },
    world: { Query: { a: told('a', 1), b: 2 }, things: [] },
    imports: [`{ name: "@${name}", as: "@known" }`],
  });
  expect(renamed.sdl).toContain('@known');
  const { data, paths } = await renamed.ask('{ a b }');
  expect({ data, paths, touched }).toEqual({ data: { a: null, b: 2 }, paths: ['a'], touched: [] });
});

describe('rule 12: plans and shared reads are kept by the filtered operation', () => {
  const query = '{ hello secret person { id diagnosis } }';
  const medic = holding('secret', 'medic');

  test('the same text after an authorized request does not call what is protected', async () => {
    expect((await ask(query, medic)).data).toMatchObject({ secret: 42 });
    expect(touched).toEqual(['secret', 'diagnosis']);
    touched = [];
    const { data, paths } = await ask(query);
    expect(data).toEqual({ hello: 'hi', secret: null, person: { id: 'p1', diagnosis: null } });
    expect({ paths, touched }).toEqual({ paths: ['secret', 'person.diagnosis'], touched: [] });
    expect((await ask(query, medic)).data).toMatchObject({ person: { diagnosis: 'asthma' } });
  });
  test('at the same time neither', async () => {
    const [open, shut, again] = await Promise.all([
      ask(query, medic),
      ask(query),
      ask(query, medic),
    ]);
    expect(open.data).toMatchObject({ secret: 42, person: { diagnosis: 'asthma' } });
    expect(again.data).toEqual(open.data);
    expect(shut.data).toMatchObject({ secret: null, person: { diagnosis: null } });
    expect(shut.text).not.toMatch(/42|asthma/);
  });
  test('a plan is made once for all to whom the same is open', async () => {
    const text = '{ hello secret }';
    await ask(text, holding('medic'));
    const plans = planned.length;
    expect((await ask(text, holding('other'))).data).toEqual({ hello: 'hi', secret: null });
    await ask(text, publicIdentity);
    expect(planned).toHaveLength(plans);
    await ask(text, holding('secret'));
    expect(planned).toHaveLength(plans + 1);
  });
  test('what was asked in fewer words shows no more and no less than it said', async () => {
    expect((await ask('{ hello }')).text).toBe('{"hello":"hi"}');
    expect((await ask('{ hello secret }')).text).toBe('{"hello":"hi","secret":null}');
    expect((await ask('{ secret hello }')).text).toBe('{"secret":null,"hello":"hi"}');
  });
});

describe('rule 13: a mutation with an unauthorized field is refused whole', () => {
  test.each([
    ['at its root', 'mutation { rename(name: "B") { id } erase }', 'erase'],
    ['below', 'mutation { rename(name: "B") { id diagnosis } }', 'rename.diagnosis'],
    ['that is left out', 'mutation { rename(name: "B") { id } erase @skip(if: true) }', 'erase'],
  ])('%s', async (_where, query, path) => {
    const { data, paths, calls } = await ask(query);
    expect({ data, paths, calls }).toEqual({ data: null, paths: [path], calls: [] });
    expect(touched).toEqual([]);
  });
  test('one without runs', async () => {
    const { data } = await ask('mutation { rename(name: "B") { id } erase }', holding('erase'));
    expect(data).toEqual({ rename: { id: 'p1' }, erase: true });
    expect(touched).toEqual(['rename', 'erase']);
  });
});
