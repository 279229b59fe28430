import type { MergedIndicator } from '../expected-parts.ts';

/** Whether a figure of the kind is a number of people, services, items or employers, and no rate. */
export function isCount(kind: MergedIndicator['kind']): boolean {
  return kind === 'PEOPLE' || kind === 'SERVICES' || kind === 'STOCK' || kind === 'EMPLOYERS';
}
