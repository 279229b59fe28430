import { noteIdentity } from '../../../../../gateway/access/audit/note-identity.ts';
import { openGatewayAudit } from '../../../../../gateway/access/audit/open-gateway-audit.ts';
import { openIdentity } from '../../../../../gateway/access/identity/open-identity.ts';
import type { GatewayConfig } from '../../../../../gateway/config.ts';
import type { GatewayDatabase } from '../../../../../gateway/database/open-database.ts';
import { auditPlugin } from '../../../../../gateway/http/audit-plugin.ts';
import { openLimits } from '../../../../../gateway/limits/open-limits.ts';
import { usualEntrance } from '../../../../../gateway/limits/settings/entrance-config.ts';
import { GatewayContext } from '../../../../../gateway/supergraph/request/gateway-context.ts';
import { publicIdentity } from '../../../../../subgraphs/_kit/wire/identity.ts';
import type { Identity } from '../../../../../subgraphs/_kit/wire/identity.ts';
import type { WireRequest } from '../../../../../subgraphs/_kit/wire/route.ts';
import { heavyScopes } from '../../gateway/bench-graph.ts';
import type { AccessPart } from './access-part.ts';

/** What a request passes before it is read, with those parts of access alone that are to be measured. */
export async function openDoorWith(parts: ReadonlySet<AccessPart>, config: GatewayConfig) {
  const audit = openGatewayAudit(freeDatabase);
  const { authenticate } = await openIdentity(config.identity);
  const establish = parts.has('identity') ? authenticate : () => callerFor(parts);
  const identify = (request: WireRequest): Promise<Identity> | Identity =>
    parts.has('audit') ? noteIdentity(audit, () => establish(request)) : establish(request);
  const limits = openLimits({
    limits: config.settings.limits,
    entrance: usualEntrance,
    database: null,
    publicMayIntrospect: true,
    identify,
  });
  const contextWithoutLimits = async (request: WireRequest): Promise<GatewayContext> => {
    const { headers, signal } = request;
    return new GatewayContext({ headers, signal, identity: await identify(request) });
  };
  return {
    contextOf: parts.has('limits') ? limits.contextOf : contextWithoutLimits,
    useSupergraph: limits.useSupergraph,
    plugins: parts.has('audit') ? [auditPlugin(audit)] : [],
  };
}

/** Known without looking: who may see everything where there are rules, a tool of whose use is noted each time where that is audited. */
function callerFor(parts: ReadonlySet<AccessPart>): Identity {
  if (parts.has('audit')) return { ...publicIdentity, sub: 'token:bench' };
  if (parts.has('rules')) return { ...publicIdentity, sub: 'bench', scopes: heavyScopes };
  return publicIdentity;
}

/** Once a second a few rows are written; that is the database's work. */
const freeDatabase: GatewayDatabase = {
  query: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};
