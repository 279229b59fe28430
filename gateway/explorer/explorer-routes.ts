import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { errorResponse } from '../../subgraphs/_kit/wire/error-response.ts';
import { jsonResponse } from '../../subgraphs/_kit/wire/json-response.ts';
import type { Route } from '../../subgraphs/_kit/wire/route.ts';
import { fileResponse } from './file-response.ts';
import { readQuestions } from './read-questions.ts';

/**
 * The routes of the explorer: its built files, each by its own path, so that no path can lead out of
 * the folder, and the questions saved beside the supergraph. `personas` is where a local issuer lists
 * as whom it may ask; null where there is none.
 */
export function explorerRoutes(
  builtPage: string,
  supergraphFile: string,
  personas: string | null = null,
): ReadonlyMap<string, Route> {
  const page = existsSync(join(builtPage, 'index.html'))
    ? fileRoute(builtPage, 'index.html')
    : notBuilt;
  return new Map([
    ...listFiles(builtPage).map(
      (file) => [`/graphiql/${file}`, fileRoute(builtPage, file)] as const,
    ),
    ['/graphiql', page],
    ['/graphiql/', page],
    ['/graphiql/questions.json', questionsRoute(supergraphFile)],
    ['/graphiql/settings.json', settingsRoute(personas)],
  ]);
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

function fileRoute(folder: string, file: string): Route {
  return { methods: ['GET'], respond: ({ headers }) => fileResponse(folder, file, headers) };
}

function questionsRoute(supergraphFile: string): Route {
  return {
    methods: ['GET'],
    respond: async () => jsonResponse(200, { questions: await readQuestions(supergraphFile) }),
  };
}

function settingsRoute(personas: string | null): Route {
  return { methods: ['GET'], respond: () => jsonResponse(200, { personas }) };
}

const notBuilt: Route = {
  methods: ['GET'],
  respond: () =>
    errorResponse(
      503,
      'EXPLORER_NOT_BUILT',
      'Cannot show the explorer: it is not built, run "node scripts/build.js" and start the gateway again',
    ),
};
