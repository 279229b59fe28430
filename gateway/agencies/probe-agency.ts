import type { AgencyStatus } from './status-board.ts';

const probeMilliseconds = 1_000;

/**
 * Asks an agency's `/readyz`, beside its endpoint. An agency that answers but has no such path (a
 * foreign one) stays unknown: only its calls tell how it is.
 */
export async function probeAgency(endpoint: string): Promise<AgencyStatus['status']> {
  try {
    const { ok, status, body } = await fetch(new URL('/readyz', endpoint), {
      redirect: 'manual',
      signal: AbortSignal.timeout(probeMilliseconds),
    });
    await body?.cancel();
    if (ok) return 'up';
    return status >= 500 ? 'down' : 'unknown';
  } catch {
    return 'down';
  }
}
