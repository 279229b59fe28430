import type { StatusBoard } from './status-board.ts';

const probeMilliseconds = 1_000;

/** An agency to probe: its name and the address of its endpoint. */
interface ProbedAgency {
  readonly name: string;
  readonly url: string;
}

/**
 * Asks every agency's `/readyz` and notes what it says. An agency that has no such endpoint (404 and
 * the like) keeps the status of its last call.
 */
export async function probeAgencies(
  agencies: readonly ProbedAgency[],
  board: StatusBoard,
): Promise<void> {
  await Promise.all(agencies.map((agency) => probe(agency, board)));
}

async function probe({ name, url }: ProbedAgency, board: StatusBoard): Promise<void> {
  try {
    const response = await fetch(new URL('/readyz', url), {
      redirect: 'manual',
      signal: AbortSignal.timeout(probeMilliseconds),
    });
    await response.body?.cancel();
    if (response.ok) board.note(name, 'up');
    else if (response.status >= 500) board.note(name, 'down', `/readyz says ${response.status}`);
  } catch (error) {
    board.note(name, 'down', error);
  }
}
