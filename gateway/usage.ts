import { identityUsage } from './access/identity/identity-config.ts';

/** What `--help` prints. */
export const usage = `Serves one GraphQL endpoint over the subgraphs of a supergraph.

Usage: npm run gateway -- [--supergraph FILE] [--port N]

  --supergraph FILE  the supergraph to serve (default: schema/supergraph.graphql)
  --port N           the port to listen on (default: PORT, else 4000; 0 takes any free one)
  --help             this text

Environment: PORT, HOST (default 127.0.0.1), and <NAME>_URL where a subgraph is elsewhere than
the supergraph says, its name in capitals: UN_WOMEN_URL=http://host:4004/graphql
GATEWAY_WORKERS, the number of processes that serve on the port (default 1)
GATEWAY_SETTINGS, a JSON file that says how operations are planned, how much a request may ask for
and how agencies are treated (deadlines, retries, headers …):
{ "planning": { … }, "limits": { … }, "defaults": { … }, "subgraphs": { "<name>": { … } } }
PERSISTED_ONLY=1 serves registered documents alone (see npm run documents -- --help)
RATE_LIMIT_REDIS_URL, a Redis or Valkey in which several gateways count together what clients spend
CORS_ORIGINS, the origins whose pages may read answers, with commas between (default none)
GATEWAY_SIGNING_KEYS, the keys that prove to each agency who asks, the first of them signing (see
npm run keys -- --help); without them calls go unsigned
${identityUsage}

Exit code: 0 when stopped, 1 when it could not start.`;
