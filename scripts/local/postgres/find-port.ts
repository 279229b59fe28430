import { createServer } from 'node:net';

/** The wanted port if it is free, or any free one for 0; a taken port is an error that names its variable. */
export async function findPort(wanted: number): Promise<number> {
  const port = await listenOnce(wanted);
  if (port !== null) return port;
  throw new Error(`Port ${wanted} is taken: set POSTGRES_PORT to another one`);
}

async function listenOnce(port: number): Promise<number | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.on('error', () => {
      resolve(null);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? (address?.port ?? null) : null);
      });
    });
  });
}
