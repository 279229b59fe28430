import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, buildSchema, parse } from 'graphql';

import { simplify } from '../../../gateway/access/rules/alternatives.ts';
import { grantsOf } from '../../../gateway/access/rules/grants.ts';
import { readRules } from '../../../gateway/access/rules/read-rules.ts';
import type { Check } from '../../../gateway/access/rules/rules.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import { holding, protectedGraph } from '../../support/access/protected-graph.ts';

const world = { Query: {}, things: [] };
const rulesOf = (sdl: string) => readRules(buildASTSchema(parse(sdl), { assumeValid: true }));

function composedRules(subgraphs: Record<string, string>, imports?: readonly string[]) {
  const { sdl } = protectedGraph({ subgraphs, world, ...(imports && { imports }) });
  const rules = rulesOf(sdl);
  const checks = (places: readonly number[]): readonly (Check | undefined)[] =>
    places.map((place) => rules.checks[place]);
  return {
    ofType: (type: string) => checks(rules.ofType(type)),
    ofField: (type: string, field: string) => checks(rules.ofField(type, field)),
  };
}

const scopes = (...anyOf: string[][]) => ({ kind: 'scopes', anyOf });

describe('what a supergraph asks', () => {
  test('a field shared by subgraphs asks for what each of them does: alternatives multiply, and one that holds another drops out', () => {
    const rules = composedRules({
      one: `type Query { a: Shared }
        type Shared @shareable { v: Int @requiresScopes(scopes: [["v1"], ["v2"]]) w: Int @authenticated }`,
      two: `type Query { b: Shared }
        type Shared @shareable { v: Int @requiresScopes(scopes: [["v1"], ["v3"]]) w: Int @policy(policies: [["p"]]) }`,
    });
    expect(rules.ofField('Shared', 'v')).toEqual([scopes(['v1'], ['v2', 'v3'])]);
    expect(rules.ofField('Shared', 'w')).toEqual([
      { kind: 'authenticated' },
      { kind: 'policies', anyOf: [['p']] },
    ]);
  });

  test('an interface asks for what all its objects do, and so do its fields', () => {
    const rules = composedRules({
      one: `type Query { i: I }
        interface I { id: ID name: String }
        type A implements I @authenticated { id: ID @requiresScopes(scopes: [["a"]]) name: String }
        type B implements I @requiresScopes(scopes: [["b"]]) { id: ID @policy(policies: [["p"]]) name: String }`,
    });
    expect(rules.ofType('I')).toEqual([{ kind: 'authenticated' }, scopes(['b'])]);
    expect(rules.ofField('I', 'id')).toEqual([scopes(['a']), { kind: 'policies', anyOf: [['p']] }]);
    expect(rules.ofField('I', 'name')).toEqual([]);
  });

  test('what is said of an interface as an object is said of each of its objects', () => {
    const rules = composedRules({
      one: `type Query { i: I }
        interface I @key(fields: "id") { id: ID! }
        type A implements I @key(fields: "id") { id: ID! }`,
      two: `type I @interfaceObject @key(fields: "id") { id: ID! more: Int @requiresScopes(scopes: [["m"]]) }`,
    });
    expect(rules.ofField('A', 'more')).toEqual([scopes(['m'])]);
    expect(rules.ofField('I', 'more')).toEqual([scopes(['m'])]);
  });

  test('scalars and enums ask too', () => {
    const rules = composedRules({
      one: `type Query { e: E s: S } enum E @authenticated { ONE } scalar S @policy(policies: [["p"], ["q", "r"]])`,
    });
    expect(rules.ofType('E')).toEqual([{ kind: 'authenticated' }]);
    expect(rules.ofType('S')).toEqual([{ kind: 'policies', anyOf: [['p'], ['q', 'r']] }]);
  });

  test.each(['[]', '[[]]', '[["a"], []]'])('%s asks for nothing', (written) => {
    const rules = composedRules({
      one: `type Query { a: Int @requiresScopes(scopes: ${written}) b: Int @policy(policies: ${written}) }`,
    });
    expect(rules.ofField('Query', 'a')).toEqual([]);
    expect(rules.ofField('Query', 'b')).toEqual([]);
  });

  test.each([
    [
      [
        ['b', 'a'],
        ['a', 'b'],
      ],
      [['a', 'b']],
    ],
    [[['a', 'b'], ['a'], ['c', 'a']], [['a']]],
    [
      [['c'], ['a', 'b']],
      [['a', 'b'], ['c']],
    ],
    [[['a', 'a']], [['a']]],
  ])('alternatives %j are %j', (written, simple) => {
    expect(simplify(written)).toEqual(simple);
  });
});

describe('the names of the directives', () => {
  const sdl = `type Query { a: Int @login b: Int @may(scopes: [["b"]]) c: Int @rule(policies: [["c"]]) }`;
  const imports = [
    '{ name: "@authenticated", as: "@login" }',
    '{ name: "@requiresScopes", as: "@may" }',
    '{ name: "@policy", as: "@rule" }',
  ];

  test('renamed imports are rules as any', () => {
    const rules = composedRules({ one: sdl }, imports);
    expect(rules.ofField('Query', 'a')).toEqual([{ kind: 'authenticated' }]);
    expect(rules.ofField('Query', 'b')).toEqual([scopes(['b'])]);
    expect(rules.ofField('Query', 'c')).toEqual([{ kind: 'policies', anyOf: [['c']] }]);
  });

  test('renamed imports are enforced', async () => {
    const asked: string[] = [];
    const Query = { a: () => asked.push('a'), b: () => asked.push('b'), c: () => asked.push('c') };
    const { ask } = protectedGraph({
      subgraphs: { one: sdl },
      world: { Query, things: [] },
      imports,
    });
    const { data, paths, calls } = await ask('{ a b c }');
    expect({ data, paths, calls, asked }).toEqual({
      data: null,
      paths: ['a', 'b', 'c'],
      calls: [],
      asked: [],
    });
    const allowed = await ask('{ a b c }', holding('b'));
    expect(allowed.data).toEqual({ a: 1, b: 2, c: null });
    expect(allowed.paths).toEqual(['c']);
  });

  const linked = (link: string, body: string) => `
    schema @link(url: "https://specs.apollo.dev/link/v1.0") ${link} { query: Query }
    ${body}`;

  test('a name that the link gives to the whole is the name of its directive', () => {
    const rules = rulesOf(
      linked(
        '@link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "known")',
        'directive @known on FIELD_DEFINITION type Query { a: Int @known b: Int @authenticated }',
      ),
    );
    expect(rules.checks).toEqual([{ kind: 'authenticated' }]);
    expect([rules.ofField('Query', 'a'), rules.ofField('Query', 'b')]).toEqual([[0], []]);
  });

  test('a link whose security was taken off is a rule still', () => {
    const rules = rulesOf(
      linked(
        '@link(url: "https://specs.apollo.dev/authenticated/v0.1")',
        'type Query { a: Int @authenticated }',
      ),
    );
    expect(rules.ofField('Query', 'a')).toEqual([0]);
  });

  test.each([
    'https://specs.apollo.dev/authenticated/v0.2',
    'https://specs.apollo.dev/somethingElse/v0.1',
    'https://example.org/authenticated/v0.1',
  ])('a supergraph secured by "%s" is refused', (url) => {
    const sdl = linked(`@link(url: "${url}", for: SECURITY)`, 'type Query { a: Int }');
    expect(() => rulesOf(sdl)).toThrow(`Cannot enforce "${url}"`);
  });

  test.each([
    '@requiresScopes',
    '@requiresScopes(scopes: "a")',
    '@requiresScopes(scopes: ["a"])',
    '@requiresScopes(scopes: [[1]])',
  ])('a supergraph is refused where %s cannot be read', (written) => {
    const sdl = linked(
      '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)',
      `type Query { a: Int ${written} }`,
    );
    expect(() => rulesOf(sdl)).toThrow('Cannot read a rule of "@requiresScopes"');
  });

  test('a schema without rules asks for nothing', () => {
    const rules = readRules(buildSchema('type Query { a: Int }'));
    expect(rules.checks).toEqual([]);
  });
});

describe('who meets what', () => {
  const rules = rulesOf(`
    schema
      @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)
      @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
      @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY) { query: Query }
    type Query {
      known: Int @authenticated
      either: Int @requiresScopes(scopes: [["a", "b"], ["c"]])
      purpose: Int @policy(policies: [["purpose_stated"]])
      odd: Int @policy(policies: [["unheard_of"]])
      not: Int @policy(policies: [["not_even_a_boolean"]])
    }`);
  const policies = new Map([
    ['purpose_stated', ({ purpose }: typeof publicIdentity) => purpose !== null],
  ]);
  const open = (identity: typeof publicIdentity) => {
    const grants = grantsOf(rules, policies, identity);
    return ['known', 'either', 'purpose', 'odd', 'not'].filter((field) =>
      grants.allow(rules.ofField('Query', field)),
    );
  };

  test('the public meets nothing', () => {
    expect(open(publicIdentity)).toEqual([]);
  });
  test('whoever is known is authenticated', () => {
    expect(open(holding())).toEqual(['known']);
  });
  test('one of several sets of scopes has to be held whole', () => {
    expect(open(holding('a'))).toEqual(['known']);
    expect(open(holding('b', 'a'))).toEqual(['known', 'either']);
    expect(open(holding('c'))).toEqual(['known', 'either']);
  });
  test('a policy is asked about the identity, and one that is absent is met by nobody', () => {
    expect(open({ ...holding(), purpose: 'REPORTING' })).toEqual(['known', 'purpose']);
  });
});
