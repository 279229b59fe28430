/** Whether a server's `/readyz` says it is ready, and a gateway's that every agency is up. */
export async function isReady(address: string): Promise<boolean> {
  try {
    const response = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5_000) });
    const body: unknown = await response.json();
    return response.ok && agenciesOf(body).every(({ status }) => status === 'up');
  } catch {
    return false;
  }
}

function agenciesOf(body: unknown): readonly { readonly status?: unknown }[] {
  if (typeof body !== 'object' || body === null || !('agencies' in body)) return [];
  const agencies: Record<string, { readonly status?: unknown }> = { ...(body.agencies ?? {}) };
  return Object.values(agencies);
}
