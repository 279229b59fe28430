import { createServer } from 'node:net';

import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';

/** A port that something will listen on, and the environment variable that moves it. */
export interface WantedPort {
  readonly port: number;
  readonly variable: string;
}

/** Fails with a line for each port that another program has, before anything is started. */
export async function refuseTakenPorts(host: string, wanted: readonly WantedPort[]): Promise<void> {
  const free = await Promise.all(wanted.map(({ port }) => isFree(host, port)));
  const taken = wanted.filter((_, index) => free[index] === false);
  const twice = wanted.filter(
    ({ port }, index) => wanted.findIndex((other) => other.port === port) < index,
  );
  const problems = [
    ...taken.map(({ port, variable }) => `Port ${port} is taken: choose another with ${variable}`),
    ...twice.map(
      ({ port, variable }) => `Port ${port} is given twice: choose another with ${variable}`,
    ),
  ];
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
}

async function isFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      // Whatever else is wrong with the address, its server explains better.
      resolve(error.code !== 'EADDRINUSE');
    });
    server.listen({ port, host }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
