import { join } from 'node:path';

import { graphqlRoute } from '../subgraphs/_kit/wire/graphql-route.ts';
import { serveHttp } from '../subgraphs/_kit/wire/serve-http.ts';
import { noteIdentity } from './access/audit/note-identity.ts';
import { openGatewayAudit } from './access/audit/open-gateway-audit.ts';
import { openIdentity } from './access/identity/open-identity.ts';
import { openServices } from './access/services/verify-service.ts';
import { openStatusBoard } from './agencies/status-board.ts';
import { disableVendorTelemetry } from './config.ts';
import type { GatewayConfig } from './config.ts';
import { openGatewayDatabase } from './database/open-database.ts';
import { explorerRoutes } from './explorer/explorer-routes.ts';
import { auditPlugin } from './http/audit-plugin.ts';
import { compressResponse } from './http/compress-response.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { graphqlServer } from './http/graphql-server.ts';
import { healthRoutes } from './http/health-routes.ts';
import { metricsRoute } from './http/metrics-route.ts';
import { securityHeaders } from './http/security-headers.ts';
import { openLimits } from './limits/open-limits.ts';
import { usualEntrance } from './limits/settings/entrance-config.ts';
import type { EntranceConfig } from './limits/settings/entrance-config.ts';
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
  const { host, port, supergraph, entrance = usualEntrance } = config;
  disableVendorTelemetry();
  const calls = openStatusBoard();
  const metrics = openMetrics();
  const door = await openDoor(config, entrance);
  const supergraphs = await openSupergraphs(config, calls, metrics.observer);
  supergraphs.onSchemaLoadOrUpdate(door.useSupergraph);
  const graphql = graphqlServer(supergraphs, metrics.observer.refusedUnread, [
    auditPlugin(door.audit),
  ]);
  await graphql.start();
  const routes = new Map([
    ['/graphql', graphqlRoute(graphql, door.contextOf)],
    ...door.routes,
    ...explorerRoutes(builtExplorer, supergraph.file, door.personas),
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
    await door.close();
  };
  return { url: http.url, stop };
}

/** What a request passes before it is read: who asks, and how much she may ask for. */
async function openDoor(config: GatewayConfig, entrance: EntranceConfig) {
  const { databaseUrl } = config.identity;
  const database = databaseUrl === null ? null : openGatewayDatabase(databaseUrl);
  const audit = openGatewayAudit(database);
  const identity = await openIdentity(config.identity, database ?? undefined);
  const serviceOf = openServices(config.signingKeys);
  const limits = openLimits({
    limits: config.settings.limits,
    entrance,
    database,
    publicMayIntrospect: config.identity.issuers.length === 0,
    identify: (request) =>
      noteIdentity(audit, () => serviceOf(request) ?? identity.authenticate(request)),
  });
  const close = async (): Promise<void> => {
    limits.close();
    await audit.close();
    await database?.close();
  };
  return {
    audit,
    contextOf: limits.contextOf,
    useSupergraph: limits.useSupergraph,
    routes: identity.routes,
    personas: identity.personas,
    close,
  };
}
