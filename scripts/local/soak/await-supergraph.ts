import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

/** Waits until a gateway serves the supergraph of a text. */
export async function awaitSupergraph(port: number, sdl: string): Promise<void> {
  const id = createHash('sha256').update(sdl).digest('hex');
  const deadline = performance.now() + 120_000;
  while (performance.now() < deadline) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    if ((await response.text()).includes(id)) return;
    await setTimeout(500);
  }
  throw new Error('Cannot go on: the gateway does not take its new supergraph');
}
