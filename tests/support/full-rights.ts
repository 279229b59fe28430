import { agencyCode } from '../../subgraphs/_kit/agency-code.ts';
import type { Identity } from '../../subgraphs/_kit/wire/identity.ts';

/** Someone of an agency who holds every scope that concerns it, and states a purpose. */
export function fullRights(subgraph: string): Identity {
  return {
    sub: `${subgraph}-all`,
    agency: subgraph === 'governance' ? null : agencyCode(subgraph),
    member: null,
    scopes: [
      ...['cases', 'sensitive', 'report', 'submit'].map((right) => `${subgraph}:${right}`),
      ...[
        'monitoring:joint',
        'monitoring:cube',
        'committee:read',
        'audit:read',
        `audit:${subgraph}`,
      ],
      ...['verify', 'peer-verify', 'approve', 'publish', 'withdraw'].map(
        (right) => `governance:${right}`,
      ),
    ],
    centres: null,
    purpose: 'CASE_MANAGEMENT',
  };
}
