import { openStatusBoard } from '../../../../../gateway/agencies/status-board.ts';
import { disableVendorTelemetry, readConfig } from '../../../../../gateway/config.ts';
import { graphqlServer } from '../../../../../gateway/http/graphql-server.ts';
import { securityHeaders } from '../../../../../gateway/http/security-headers.ts';
import { openMetrics } from '../../../../../gateway/metrics/open-metrics.ts';
import { openSupergraphs } from '../../../../../gateway/supergraph/open-supergraphs.ts';
import { graphqlRoute } from '../../../../../subgraphs/_kit/wire/graphql-route.ts';
import { serveHttp } from '../../../../../subgraphs/_kit/wire/serve-http.ts';
import { isAccessPart } from './access-part.ts';
import { openDoorWith } from './open-door-with.ts';

// This gateway with no more of access than is named. Arguments: the supergraph's file, the port, the parts with commas.
const [, , file = '', port = '', names = ''] = process.argv;
const parts = new Set(names.split(',').filter(isAccessPart));
const config = readConfig(['--supergraph', file, '--port', port]);
if (config === 'help') throw new TypeError('Cannot measure help');
disableVendorTelemetry();
const { observer } = openMetrics();
const door = await openDoorWith(parts, config);
const supergraphs = await openSupergraphs(config, openStatusBoard(), observer);
supergraphs.onSchemaLoadOrUpdate(door.useSupergraph);
const graphql = graphqlServer(supergraphs, observer.refusedUnread, door.plugins);
await graphql.start();
await serveHttp({
  portVariable: 'PORT',
  maxBodyBytes: 100_000,
  maxConnections: 10_000,
  headers: securityHeaders,
  host: config.host,
  port: config.port,
  routes: new Map([['/graphql', graphqlRoute(graphql, door.contextOf)]]),
});
process.on('disconnect', () => process.exit(0));
