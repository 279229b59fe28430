import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../subgraphs/_kit/wire/identity.ts';
import type { WireRequest } from '../../subgraphs/_kit/wire/route.ts';
import type { GatewayDatabase } from '../database/open-database.ts';
import { AdmittedContext } from './admission/admitted-context.ts';
import { Admission } from './admission/admission.ts';
import { readAsked } from './admission/read-asked.ts';
import { PriceList } from './cost/price-list.ts';
import { ExaminedDocuments } from './document/examined-documents.ts';
import { clientOf } from './rate/client-of.ts';
import { openRateLimit } from './rate/rate-limit.ts';
import { openSharedStore } from './rate/open-shared-store.ts';
import {
  noRegisteredDocuments,
  openRegisteredDocuments,
} from './registered/registered-documents.ts';
import type { EntranceConfig } from './settings/entrance-config.ts';
import type { LimitSettings } from './settings/limit-settings.ts';

interface LimitsOptions {
  readonly limits: LimitSettings;
  readonly entrance: EntranceConfig;
  /** The gateway's own, where documents are registered; null where it has none. */
  readonly database: Pick<GatewayDatabase, 'query'> | null;
  /** Whether who is nobody in particular may read the schema. */
  readonly publicMayIntrospect: boolean;
  /** Who asks, by her request; rejects with a `GraphQLError` where that is a lie. */
  readonly identify: (request: WireRequest) => Promise<Identity> | Identity;
}

/** All limits of one gateway. */
interface Limits {
  /** Lets a request pass, or throws the `GraphQLError` by which it is refused. */
  readonly contextOf: (request: WireRequest, body: unknown) => Promise<AdmittedContext>;
  /** Costs are those of this supergraph from now on. */
  readonly useSupergraph: PriceList['use'];
  readonly close: () => void;
}

/** Opens the limits that hold before anything is parsed, validated or planned. */
export function openLimits({
  limits,
  entrance,
  database,
  publicMayIntrospect,
  identify,
}: LimitsOptions): Limits {
  const { rateLimitRedisUrl, persistedOnly } = entrance;
  const shared = rateLimitRedisUrl === null ? undefined : openSharedStore(rateLimitRedisUrl);
  const prices = new PriceList(limits.listSize);
  const mayIntrospect = ({ sub }: Identity): boolean =>
    publicMayIntrospect || sub !== publicIdentity.sub;
  const admission = new Admission({
    limits,
    documents: new ExaminedDocuments(limits),
    registered: database ? openRegisteredDocuments(database) : noRegisteredDocuments,
    prices,
    rate: openRateLimit(limits.rate, shared),
    persistedOnly,
    mayIntrospect,
  });
  return {
    contextOf: async (request, body) => {
      const identity = await identify(request);
      const client = clientOf(request, identity, limits.rate.trustedProxies);
      const admitted = await admission.admit(readAsked(request, body), identity, client);
      const { headers, signal } = request;
      return new AdmittedContext({ headers, signal, identity }, admitted, mayIntrospect(identity));
    },
    useSupergraph: prices.use,
    close: () => shared?.close(),
  };
}
