import { join } from 'node:path';

import { graphqlRoute } from '../subgraphs/_kit/wire/graphql-route.ts';
import { serveHttp } from '../subgraphs/_kit/wire/serve-http.ts';
import { StartupError } from '../subgraphs/_kit/wire/startup-error.ts';
import { openStatusBoard } from './agencies/status-board.ts';
import { disableVendorTelemetry } from './config.ts';
import type { GatewayConfig } from './config.ts';
import { errorLine } from './error-line.ts';
import { explorerRoutes } from './explorer/explorer-routes.ts';
import { compressResponse } from './http/compress-response.ts';
import { graphqlServer } from './http/graphql-server.ts';
import { healthRoutes } from './http/health-routes.ts';
import { projectRoot } from './project-root.ts';
import { openSupergraph } from './supergraph/open-supergraph.ts';

/** A gateway that answers at an address until it is stopped. */
interface RunningGateway {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const maxRequestBytes = 100_000;

/** Where `explorer/vite.config.ts` builds the page. */
const builtExplorer = join(projectRoot, 'dist', 'gateway', 'explorer', 'page');

/** Starts one endpoint over a supergraph, whether its agencies are there or not. */
export async function createGateway(config: GatewayConfig): Promise<RunningGateway> {
  const { host, port, supergraph, agencies } = config;
  disableVendorTelemetry();
  const calls = openStatusBoard();
  const graphql = graphqlServer(openSupergraph(supergraph, agencies, calls));
  await graphql.start().catch((error: unknown) => {
    throw new StartupError(`Cannot use supergraph "${supergraph.file}": ${errorLine(error)}`);
  });
  const routes = new Map([
    ['/graphql', graphqlRoute(graphql, () => ({}))],
    ...explorerRoutes(builtExplorer, supergraph.file),
    ...healthRoutes(supergraph, agencies, calls),
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
