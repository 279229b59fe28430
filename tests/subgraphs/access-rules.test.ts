import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { graphql, parse } from 'graphql';

import { enforceAccess } from '../../subgraphs/_kit/access/enforce-access.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
    import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
  type Query {
    open: Int
    signedIn: Int @authenticated
    case: Case
    either: Int @requiresScopes(scopes: [["a", "b"], ["c"]])
    nothing: Int @requiresScopes(scopes: [[]])
    purposeful: Int @policy(policies: [["purpose_stated"]])
    unknown: Int @policy(policies: [["never_heard_of"]])
    level: Level
    any: Any
  }
  type Mutation { write: Int @requiresScopes(scopes: [["write"]]) }
  type Case @requiresScopes(scopes: [["unhcr:cases"]]) { id: ID!, risk: Int @requiresScopes(scopes: [["unhcr:sensitive"]]) }
  enum Level @requiresScopes(scopes: [["level"]]) { HIGH }
  union Any = Case | Loose
  type Loose { id: ID! }
  type Held @key(fields: "id") @requiresScopes(scopes: [["held"]]) { id: ID!, value: Int }
  type Free @key(fields: "id") { id: ID!, value: Int }
`;

function counted() {
  const calls: string[] = [];
  const answers = <Value>(name: string, value: Value) => {
    return () => {
      calls.push(name);
      return value;
    };
  };
  const query = ['open', 'signedIn', 'either', 'nothing', 'purposeful', 'unknown'];
  const schema = enforceAccess(
    buildSubgraphSchema({
      typeDefs: parse(sdl),
      resolvers: {
        Query: {
          ...Object.fromEntries(query.map((name) => [name, answers(name, 1)])),
          case: answers('case', { id: '1', risk: 3 }),
          level: answers('level', 'HIGH'),
          any: answers('any', { __typename: 'Case', id: '1' }),
        },
        Mutation: { write: answers('write', 1) },
        Case: { risk: answers('risk', 3) },
        Held: { __resolveReference: answers('held', { id: '1', value: 1 }) },
        Free: { __resolveReference: answers('free', { id: '1', value: 1 }) },
      },
    }),
  );
  return { schema, calls };
}

async function told(schema: GraphQLSchema, source: string, who: Partial<Identity>) {
  const identity = { ...publicIdentity, ...who };
  const { data, errors = [] } = await graphql({ schema, source, contextValue: { identity } });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
    refused: errors.map(({ extensions }) => extensions['coordinate']),
    codes: [...new Set(errors.map(({ extensions }) => extensions['code']))],
  };
}

describe('a rule of the agency’s own schema', () => {
  test.each<readonly [string, Partial<Identity>, boolean]>([
    ['open', {}, true],
    ['nothing', {}, true],
    ['signedIn', {}, false],
    ['signedIn', { sub: 'someone' }, true],
    ['either', { scopes: ['a'] }, false],
    ['either', { scopes: ['a', 'b'] }, true],
    ['either', { scopes: ['c'] }, true],
    ['purposeful', { scopes: ['purpose_stated'] }, false],
    ['purposeful', { purpose: 'AUDIT' }, true],
    ['unknown', { purpose: 'AUDIT' }, false],
    ['level', {}, false],
    ['level', { scopes: ['level'] }, true],
    ['case { id }', { scopes: ['unhcr:sensitive'] }, false],
    ['case { id }', { scopes: ['unhcr:cases'] }, true],
    ['case { __typename }', {}, false],
  ])('on { %s }, asked by %j, is met: %s', async (field, who, isAllowed) => {
    const { schema, calls } = counted();
    const name = field.split(' ', 1)[0] ?? '';
    const { refused, codes } = await told(schema, `{ ${field} }`, who);
    expect(refused).toEqual(isAllowed ? [] : [`Query.${name}`]);
    expect(codes).toEqual(isAllowed ? [] : ['FORBIDDEN']);
    expect(calls).toEqual(isAllowed ? [name] : []);
  });

  test('refuses a field below what is allowed, and leaves the rest', async () => {
    const { schema, calls } = counted();
    const { data, refused } = await told(schema, '{ open case { id risk } }', {
      scopes: ['unhcr:cases'],
    });
    expect(data).toEqual({ open: 1, case: { id: '1', risk: null } });
    expect(refused).toEqual(['Case.risk']);
    expect(calls).not.toContain('risk');
  });

  test('refuses a mutation before anything is written', async () => {
    const { schema, calls } = counted();
    expect(await told(schema, 'mutation { write }', {})).toMatchObject({
      refused: ['Mutation.write'],
    });
    expect(calls).toEqual([]);
  });

  test('refuses what hides behind a union', async () => {
    const { schema } = counted();
    const { refused } = await told(schema, '{ any { ... on Case { id } } }', {});
    expect(refused).toEqual(['Case.id']);
  });

  test('refuses an entity that is asked by its key, and lets others be', async () => {
    const { schema, calls } = counted();
    const asked = (type: string) =>
      `{ _entities(representations: [{ __typename: "${type}", id: "1" }]) { ... on ${type} { value } } }`;
    expect(await told(schema, asked('Held'), {})).toMatchObject({ data: null, refused: ['Held'] });
    expect(calls).toEqual([]);
    expect(await told(schema, asked('Held'), { scopes: ['held'] })).toMatchObject({ refused: [] });
    expect(await told(schema, asked('Free'), {})).toMatchObject({ refused: [] });
    expect(calls).toEqual(['held', 'free']);
  });
});
