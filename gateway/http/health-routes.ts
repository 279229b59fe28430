import { jsonResponse } from '../../subgraphs/_kit/wire/json-response.ts';
import type { Route } from '../../subgraphs/_kit/wire/route.ts';
import { probeAgencies } from '../agencies/probe-agencies.ts';
import type { StatusBoard } from '../agencies/status-board.ts';
import type { Agency, SupergraphFile } from '../supergraph/read-supergraph.ts';

/** Agencies are probed at most this often, however often the gateway is asked. */
const probeEveryMilliseconds = 1_000;

/** `/livez`: the process answers. `/readyz`: a supergraph is loaded, and how each agency is. */
export function healthRoutes(
  supergraph: SupergraphFile,
  agencies: readonly Agency[],
  board: StatusBoard,
): ReadonlyMap<string, Route> {
  const refresh = atMostEvery(probeEveryMilliseconds, () => probeAgencies(agencies, board));
  const live: Route = { methods: ['GET'], respond: () => jsonResponse(200, { status: 'live' }) };
  const ready: Route = {
    methods: ['GET'],
    respond: async () => {
      await refresh();
      return jsonResponse(200, {
        status: 'ready',
        supergraph: { id: supergraph.id, error: null },
        agencies: board.read(),
      });
    },
  };
  return new Map([
    ['/livez', live],
    ['/readyz', ready],
  ]);
}

/** Everyone who asks meanwhile waits for the same run. */
function atMostEvery(milliseconds: number, run: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  let startedAt = -Infinity;
  return () => {
    if (performance.now() - startedAt >= milliseconds) {
      startedAt = performance.now();
      last = run();
    }
    return last;
  };
}
