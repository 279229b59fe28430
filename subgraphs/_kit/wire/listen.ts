import type { Server } from 'node:http';

import { StartupError } from './startup-error.ts';

/** Where a server listens, and the environment variable that moves it. */
export interface ListenAddress {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly portVariable: string;
}

/** Starts listening and gives the address; a port that cannot be had is named with its variable. */
export async function listen(server: Server, address: ListenAddress): Promise<string> {
  const { host, port } = address;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(explain(error, address));
    });
    server.listen({ host, port }, resolve);
  });
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`;
}

function explain(error: NodeJS.ErrnoException, address: ListenAddress): Error {
  const { host, port, portVariable } = address;
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartupError(
        `Cannot listen on ${host}:${port}: port ${port} is taken, choose another with ${portVariable}`,
      );
    case 'EACCES':
      return new StartupError(
        `Cannot listen on ${host}:${port}: not allowed, choose a port above 1023 with ${portVariable}`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartupError(
        `Cannot listen on "${host}": it is no address of this machine, choose another with HOST`,
      );
    default:
      return error;
  }
}
