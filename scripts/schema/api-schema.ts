import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';

/** The schema that clients of a supergraph see. */
export function apiSchema(supergraphSdl: string): GraphQLSchema {
  const supportedFeatures = ROUTER_SUPPORTED_SUPERGRAPH_FEATURES;
  return Supergraph.build(supergraphSdl, { supportedFeatures }).apiSchema().toGraphQLJSSchema();
}
