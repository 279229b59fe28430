import type { Identity } from '../identity.ts';

/** Whom the identity and the signature of a subgraph's service name: `service:` and its name. */
export function serviceName(subgraph: string): string {
  return `service:${subgraph}`;
}

/** Whether an identity is a service's; no token may name one. */
export function isService({ sub }: Pick<Identity, 'sub'>): boolean {
  return sub.startsWith('service:');
}

/** The header that says which service signed a request to the gateway. */
export const serviceHeader = 'x-concierto-service';

/** Every scope that a service may have: it speaks for a process, never for a person. */
export const serviceScopes: readonly string[] = [
  'audit:checkpoint',
  'monitoring:cube',
  'monitoring:joint',
  'reports:decide',
];
