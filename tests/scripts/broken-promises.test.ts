import { describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';

import { brokenPromises } from '../../scripts/schema/broken-promises.ts';

const query = '{ centre(code: "A") { name beds { free } } }';
const questions = [{ file: '01.graphql', title: 'Which?', query }];
const before = graph({ name: 'String!', argument: 'ID!', extra: '' });

describe('what a saved example uses of the graph', () => {
  test('may stay as it is, and more may come', () => {
    expect(broken(before)).toEqual([]);
    expect(broken(graph({ name: 'String!', argument: 'ID', extra: 'more: Int' }))).toEqual([]);
  });

  test('may not go', () => {
    expect(broken(graph({ name: null, argument: 'ID!', extra: '' })).join()).toMatch(
      /Centre\.name is gone/,
    );
  });

  test('may become non-null, never nullable', () => {
    expect(broken(graph({ name: 'String', argument: 'ID!', extra: '' }))).toEqual([
      '01.graphql: Centre.name was String! and is String',
    ]);
    expect(
      brokenPromises(graph({ name: 'String', argument: 'ID!', extra: '' }), before, questions),
    ).toEqual([]);
  });

  test('may not ask for an argument that it did not ask for', () => {
    const demanding = buildSchema(
      'type Query { centre(code: ID!, on: String!): Centre } type Centre { name: String! beds: [Bed!] } type Bed { free: Int }',
    );
    expect(broken(demanding).join()).toMatch(/argument "on" of type "String!" is required/);
  });

  test('may not take another type of argument', () => {
    expect(broken(graph({ name: 'String!', argument: 'Int!', extra: '' })).join()).toMatch(
      /Query\.centre\(code:\) was ID! and is Int!/,
    );
  });

  test('may narrow once it was deprecated', () => {
    const deprecated = buildSchema(
      'type Query { centre(code: ID!): Centre } type Centre { name: String! @deprecated(reason: "Use names") beds: [Bed!] } type Bed { free: Int }',
    );
    expect(
      brokenPromises(deprecated, graph({ name: 'String', argument: 'ID!', extra: '' }), questions),
    ).toEqual([]);
  });
});

function broken(after: ReturnType<typeof graph>): readonly string[] {
  return brokenPromises(before, after, questions);
}

function graph({
  name,
  argument,
  extra,
}: {
  name: string | null;
  argument: string;
  extra: string;
}) {
  return buildSchema(`
    type Query { centre(code: ${argument}): Centre }
    type Centre { ${name === null ? '' : `name: ${name}`} beds: [Bed!] ${extra} }
    type Bed { free: Int }`);
}
