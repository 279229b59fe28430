import { setTimeout } from 'node:timers/promises';

import { StartupError } from '../../../../subgraphs/_kit/wire/startup-error.ts';

/** Asks a gateway as soon as it is up, and gives the answer, which must be whole. */
export async function askOnce(
  port: number,
  query: string,
  authorization?: string,
): Promise<string> {
  const deadline = performance.now() + 120_000;
  for (;;) {
    try {
      return await ask(port, query, authorization);
    } catch (error) {
      if (error instanceof StartupError || performance.now() > deadline) throw error;
      await setTimeout(200);
    }
  }
}

async function ask(port: number, query: string, authorization?: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-encoding': 'identity',
      ...(authorization !== undefined && { authorization }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (response.ok && !text.includes('"errors"')) return text;
  throw new StartupError(`Cannot measure, the answer is not whole: ${text.slice(0, 500)}`);
}
