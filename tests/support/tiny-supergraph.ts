import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9", import: ["@external", "@key", "@override", "@requires", "@shareable", "@tag"])
`;

/** SDL of a tiny subgraph, federation's directives linked. */
export const tinySdl = (sdl: string) => parse(link + sdl);

/** Composes tiny subgraphs, given as SDL by name. */
export function composeTinySupergraph(subgraphs: Record<string, string>): string {
  const { supergraphSdl, errors = [] } = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      typeDefs: tinySdl(sdl),
      url: `http://127.0.0.1:65535/${name}`,
    })),
  );
  if (!supergraphSdl) throw new AggregateError(errors, 'The tiny subgraphs do not compose');
  return supergraphSdl;
}

/** Composes tiny subgraphs, given as SDL by name, into a file in a folder of its own. */
export function writeTinySupergraph(subgraphs: Record<string, string>): string {
  const file = join(mkdtempSync(join(tmpdir(), 'tiny-supergraph-')), 'supergraph.graphql');
  writeFileSync(file, composeTinySupergraph(subgraphs));
  return file;
}
