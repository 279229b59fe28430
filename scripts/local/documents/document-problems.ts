import { join, resolve } from 'node:path';

import { GraphQLError, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { projectRoot } from '../../../gateway/project-root.ts';
import { readSupergraph } from '../../../gateway/supergraph/read-supergraph.ts';
import { apiSchema } from '../../schema/api-schema.ts';

/** The schema that clients see of a supergraph file, ours for none. */
export function clientSchema(file?: string): GraphQLSchema {
  const ours = join(projectRoot, 'schema', 'supergraph.graphql');
  return apiSchema(readSupergraph(file === undefined ? ours : resolve(file)).sdl);
}

/** What is wrong with a document, a line each; nothing where it fits the schema. */
export function documentProblems(schema: GraphQLSchema, text: string): readonly string[] {
  try {
    return validate(schema, parse(text)).map(describe);
  } catch (error) {
    if (error instanceof GraphQLError) return [describe(error)];
    throw error;
  }
}

function describe({ message, locations }: GraphQLError): string {
  const line = locations?.[0]?.line;
  return line === undefined ? message : `line ${line}: ${message}`;
}
