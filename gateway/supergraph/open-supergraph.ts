import { ApolloGateway } from '@apollo/gateway';

import { agencyDataSource } from '../agencies/agency-data-source.ts';
import type { StatusBoard } from '../agencies/status-board.ts';
import type { Agency, SupergraphFile } from './read-supergraph.ts';

/** A supergraph that plans operations and asks its agencies; it is validated when it is loaded. */
export function openSupergraph(
  supergraph: SupergraphFile,
  agencies: readonly Agency[],
  calls: StatusBoard,
): ApolloGateway {
  const addresses = new Map(agencies.map(({ name, url }) => [name, url]));
  return new ApolloGateway({
    supergraphSdl: supergraph.sdl,
    buildService: ({ name, url = '' }) => agencyDataSource(name, addresses.get(name) ?? url, calls),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: { ...console, debug: silent, info: silent },
  });
}

const silent = (): undefined => undefined;
