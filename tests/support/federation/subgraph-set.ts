import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { OperationTypeNode, execute, getOperationAST, parse } from 'graphql';

import type { AgencyAnswer } from '../../../gateway/agencies/agency.ts';
import type { World } from './world.ts';
import { referenceResolvers } from './world.ts';

/** A few subgraphs, as SDL by name, and the world of which they tell. */
export interface SubgraphSet {
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly world: World;
  /** What its subgraphs import of federation beside the usual directives, as a `@link` writes it. */
  readonly imports?: readonly string[];
}

/** A set of subgraphs composed and ready to be asked. */
export interface ComposedSet {
  readonly set: SubgraphSet;
  readonly supergraphSdl: string;
  readonly supergraph: Supergraph;
  readonly apiSchema: GraphQLSchema;
  /** Asks one subgraph in this process; what it says went through JSON. */
  readonly askSubgraph: AskSubgraph;
}

/** Asks a subgraph by its name. */
export type AskSubgraph = (
  agency: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<AgencyAnswer>;

const names =
  '@key @shareable @external @requires @provides @override @inaccessible @interfaceObject @context @fromContext';
const imported = names.split(' ').map((name) => `"${name}"`);
const linkTo = (imports: readonly string[] = []) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${[...imported, ...imports].join()}])\n`;

/** Composes a set of subgraphs; fails where they do not compose. */
export function composeSet(set: SubgraphSet): ComposedSet {
  const documents = Object.entries(set.subgraphs).map(
    ([name, sdl]) => [name, parse(linkTo(set.imports) + sdl)] as const,
  );
  const { supergraphSdl, errors = [] } = composeServices(
    documents.map(([name, typeDefs]) => ({ name, typeDefs, url: `http://${name}.test` })),
  );
  if (!supergraphSdl) throw new AggregateError(errors, errors.map(String).join('\n'));
  const schemas = new Map(
    documents.map(([name, typeDefs]) => {
      const resolvers = referenceResolvers(buildSubgraphSchema({ typeDefs }), set.world, name);
      return [name, buildSubgraphSchema({ typeDefs, resolvers })] as const;
    }),
  );
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const askSubgraph: AskSubgraph = async (agency, query, variables) => {
    const schema = schemas.get(agency);
    if (!schema) throw new TypeError(`There is no subgraph "${agency}"`);
    const answer = await askSchema(schema, set.world, query, variables, agency);
    return { ...(answer as Omit<AgencyAnswer, 'headers'>), headers: {} }; // it is JSON
  };
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  return { set, supergraphSdl, supergraph, apiSchema, askSubgraph };
}

/** Asks a schema of a world; variables and answer go through JSON. */
export async function askSchema(
  schema: GraphQLSchema,
  world: World,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  agency?: string,
): Promise<FormattedExecutionResult> {
  const document = parse(query);
  const isMutation = getOperationAST(document)?.operation === OperationTypeNode.MUTATION;
  const answer = await execute({
    schema,
    document,
    rootValue: isMutation ? world.Mutation : world.Query,
    variableValues: throughJson(variables),
    contextValue: { agency },
  });
  return throughJson(answer);
}

function throughJson(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}
