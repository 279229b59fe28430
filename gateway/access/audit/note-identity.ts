import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { publicIdentity } from '../../../subgraphs/_kit/wire/identity.ts';
import { IdentityRefused } from '../identity/identity-refused.ts';
import type { GatewayAudit } from './open-gateway-audit.ts';

/** Establishes who asks, and notes in the gateway's audit the credentials that were refused and the API tokens that were used. */
export async function noteIdentity(
  { note }: GatewayAudit,
  establish: () => Promise<Identity> | Identity,
): Promise<Identity> {
  try {
    const identity = await establish();
    const { sub, agency, purpose } = identity;
    const used = { sub, agency, purpose, recordType: 'ApiToken', fields: [] };
    if (sub.startsWith('token:')) note({ ...used, action: 'TOKEN_USE' });
    return identity;
  } catch (error) {
    if (error instanceof IdentityRefused) {
      const { sub, agency, purpose } = publicIdentity;
      note({ sub, agency, purpose, action: 'REFUSAL', recordType: error.code, fields: [] });
    }
    throw error;
  }
}
