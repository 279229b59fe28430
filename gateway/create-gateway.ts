import { join } from 'node:path';

import { publicIdentity } from '../subgraphs/_kit/wire/identity.ts';
import { graphqlRoute } from '../subgraphs/_kit/wire/graphql-route.ts';
import { serveHttp } from '../subgraphs/_kit/wire/serve-http.ts';
import { openStatusBoard } from './agencies/status-board.ts';
import { disableVendorTelemetry } from './config.ts';
import type { GatewayConfig } from './config.ts';
import { explorerRoutes } from './explorer/explorer-routes.ts';
import { compressResponse } from './http/compress-response.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { graphqlServer } from './http/graphql-server.ts';
import { healthRoutes } from './http/health-routes.ts';
import { metricsRoute } from './http/metrics-route.ts';
import { securityHeaders } from './http/security-headers.ts';
import { openLimits } from './limits/open-limits.ts';
import { usualEntrance } from './limits/settings/entrance-config.ts';
import { openMetrics } from './metrics/open-metrics.ts';
import type { Metrics } from './metrics/open-metrics.ts';
import { projectRoot } from './project-root.ts';
import { openSupergraphs } from './supergraph/open-supergraphs.ts';

/** A gateway that answers at an address until it is stopped. */
interface RunningGateway {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const serverOptions = {
  portVariable: 'PORT',
  maxBodyBytes: 100_000,
  maxConnections: 10_000,
  headers: securityHeaders,
};

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
  const { host, port, supergraph, settings, entrance = usualEntrance } = config;
  disableVendorTelemetry();
  const calls = openStatusBoard();
  const metrics = openMetrics();
  const supergraphs = await openSupergraphs(config, calls, metrics.observer);
  const limits = openLimits({
    limits: settings.limits,
    entrance,
    database: null,
    identify: () => publicIdentity,
  });
  supergraphs.onSchemaLoadOrUpdate(limits.useSupergraph);
  const graphql = graphqlServer(supergraphs);
  await graphql.start();
  const routes = new Map([
    ['/graphql', graphqlRoute(graphql, limits.contextOf)],
    ...explorerRoutes(builtExplorer, supergraph.file),
    ...healthRoutes(() => supergraphs.status, calls),
    ['/metrics', metricsRoute(printingOf(metrics), metrics.contentType)] as const,
  ]);
  const forOrigins = crossOrigin('/graphql', entrance.corsOrigins);
  const http = await serveHttp({
    ...serverOptions,
    host,
    port,
    routes,
    finish: (response, message) => compressResponse(forOrigins(response, message), message),
  });
  const stop = async (): Promise<void> => {
    await http.stop();
    await graphql.stop();
    limits.close();
  };
  return { url: http.url, stop };
}
