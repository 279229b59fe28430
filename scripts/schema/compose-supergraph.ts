import { composeServices } from '@apollo/composition';

import type { Subgraph } from '../../subgraphs/_kit/define-subgraph.ts';
import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';

/** Composes subgraphs into a supergraph that asks each at its own port of this machine; what does not compose is named. */
export function composeSupergraph(subgraphs: readonly Subgraph[]): string {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, port, typeDefs }) => ({
      name,
      typeDefs,
      url: `http://127.0.0.1:${port}/graphql`,
    })),
  );
  if (supergraphSdl !== undefined) return supergraphSdl;
  const reasons = errors.map(({ message }) => `  ${message}`);
  throw new StartupError(['Cannot compose the subgraphs:', ...reasons].join('\n'));
}
