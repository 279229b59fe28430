import cluster from 'node:cluster';

import { jsonResponse } from '../../subgraphs/_kit/wire/json-response.ts';
import type { Route } from '../../subgraphs/_kit/wire/route.ts';
import { probeAgency } from '../agencies/probe-agency.ts';
import { openStatusBoard } from '../agencies/status-board.ts';
import type { AgencyStatus, StatusBoard } from '../agencies/status-board.ts';
import type { SupergraphStatus } from '../supergraph/supergraphs.ts';

/** Agencies are probed at most this often, however often the gateway is asked. */
const probeEveryMilliseconds = 1_000;

/**
 * `/livez`: the process answers. `/readyz`: a supergraph is loaded, and how each agency is; of several
 * processes each loads and asks for itself, and `worker` tells which one says so.
 */
export function healthRoutes(
  statusNow: () => SupergraphStatus,
  calls: StatusBoard,
): ReadonlyMap<string, Route> {
  const probes = openStatusBoard();
  const probeAll = atMostEvery(probeEveryMilliseconds, async () => {
    await Promise.all(
      statusNow().agencies.map(async ({ name, url }) => {
        const startedAt = performance.now();
        probes.note(name, await probeAgency(url), startedAt);
      }),
    );
  });
  const live: Route = { methods: ['GET'], respond: () => jsonResponse(200, { status: 'alive' }) };
  const ready: Route = {
    methods: ['GET'],
    respond: async () => {
      await probeAll();
      const { id, error, agencies } = statusNow();
      return jsonResponse(200, {
        status: 'ready',
        ...(cluster.worker && { worker: cluster.worker.id }),
        supergraph: { id, error },
        agencies: Object.fromEntries(
          agencies.map(({ name }) => [name, statusOf(name, probes, calls)]),
        ),
      });
    },
  };
  return new Map([
    ['/livez', live],
    ['/readyz', ready],
  ]);
}

/**
 * An agency that cannot be probed has the status of its last call; a call that failed after the probe
 * began knows better: whoever was told that an agency is away does not read here that it is up.
 */
function statusOf(agency: string, probes: StatusBoard, calls: StatusBoard): AgencyStatus {
  const probed = probes.read(agency);
  const called = calls.read(agency);
  const failedSince = called.status === 'down' && calls.notedAt(agency) >= probes.notedAt(agency);
  return probed.status === 'unknown' || failedSince ? called : probed;
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
