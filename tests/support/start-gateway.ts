import type { IdentityConfig } from '../../gateway/access/identity/identity-config.ts';
import { usualGatewaySettings } from '../../gateway/gateway-settings.ts';
import type { GatewaySettings } from '../../gateway/gateway-settings.ts';
import { createGateway } from '../../gateway/create-gateway.ts';
import { usualEntrance } from '../../gateway/limits/settings/entrance-config.ts';
import type { EntranceConfig } from '../../gateway/limits/settings/entrance-config.ts';
import { readSupergraph } from '../../gateway/supergraph/read-supergraph.ts';
import type { SigningKey } from '../../subgraphs/_kit/wire/signature/signing-key.ts';

interface StartOptions {
  /** The gateway's own database. */
  readonly databaseUrl?: string | null;
  readonly entrance?: EntranceConfig;
  /** Whose tokens are believed. */
  readonly issuers?: IdentityConfig['issuers'];
  /** What it signs its calls with, and knows services by. */
  readonly signingKeys?: readonly SigningKey[];
}

/** A gateway in this process, on a free port, over a supergraph file and agencies where they are. */
export async function startGateway(
  file: string,
  urls: Record<string, string>,
  settings: GatewaySettings = usualGatewaySettings,
  {
    databaseUrl = null,
    entrance = usualEntrance,
    issuers = [],
    signingKeys = [],
  }: StartOptions = {},
) {
  const readAgain = () => {
    const supergraph = readSupergraph(file);
    const agencies = supergraph.agencies.map(({ name, url }) => ({ name, url: urls[name] ?? url }));
    return { ...supergraph, agencies };
  };
  const gateway = await createGateway({
    host: '127.0.0.1',
    port: 0,
    workers: 1,
    supergraph: readAgain(),
    readAgain,
    settings,
    entrance,
    identity: { issuers, localIssuer: null, databaseUrl },
    signingKeys,
  });
  const ask = async (query: string, variables: object = {}, headers: object = {}) => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const answer: unknown = await response.json();
    return { status: response.status, headers: response.headers, answer };
  };
  return { ...gateway, ask };
}
