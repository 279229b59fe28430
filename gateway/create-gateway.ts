import { join } from 'node:path';

import { graphqlRoute } from '../subgraphs/_kit/wire/graphql-route.ts';
import { serveHttp } from '../subgraphs/_kit/wire/serve-http.ts';
import { openStatusBoard } from './agencies/status-board.ts';
import { disableVendorTelemetry } from './config.ts';
import type { GatewayConfig } from './config.ts';
import { explorerRoutes } from './explorer/explorer-routes.ts';
import { compressResponse } from './http/compress-response.ts';
import { graphqlServer } from './http/graphql-server.ts';
import { healthRoutes } from './http/health-routes.ts';
import { metricsRoute } from './http/metrics-route.ts';
import { openMetrics } from './metrics/open-metrics.ts';
import type { Metrics } from './metrics/open-metrics.ts';
import { projectRoot } from './project-root.ts';
import { openSupergraphs } from './supergraph/open-supergraphs.ts';
import { GatewayContext } from './supergraph/request/gateway-context.ts';

/** A gateway that answers at an address until it is stopped. */
interface RunningGateway {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const maxRequestBytes = 100_000;

/** Where `explorer/vite.config.ts` builds the page. */
const builtExplorer = join(projectRoot, 'dist', 'gateway', 'explorer', 'page');

/**
 * Starts one endpoint over a supergraph, whether its agencies are there or not; `printingOf` says what
 * its metrics are where it is one of several processes.
 */
export async function createGateway(
  config: GatewayConfig,
  printingOf: (metrics: Metrics) => Metrics['print'] = ({ print }) => print,
): Promise<RunningGateway> {
  const { host, port, supergraph } = config;
  disableVendorTelemetry();
  const calls = openStatusBoard();
  const metrics = openMetrics();
  const supergraphs = await openSupergraphs(config, calls, metrics.observer);
  const graphql = graphqlServer(supergraphs);
  await graphql.start();
  const routes = new Map([
    ['/graphql', graphqlRoute(graphql, (request) => new GatewayContext(request))],
    ...explorerRoutes(builtExplorer, supergraph.file),
    ...healthRoutes(() => supergraphs.status, calls),
    ['/metrics', metricsRoute(printingOf(metrics), metrics.contentType)] as const,
  ]);
  const http = await serveHttp({
    host,
    port,
    portVariable: 'PORT',
    maxBodyBytes: maxRequestBytes,
    routes,
    finish: compressResponse,
  });
  const stop = async (): Promise<void> => {
    await http.stop();
    await graphql.stop();
  };
  return { url: http.url, stop };
}
