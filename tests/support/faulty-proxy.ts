import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What goes wrong on the way; without either half, nothing does. */
export interface Fault {
  /** Answers instead of the agency, which is then not asked. */
  readonly instead?: (near: Socket) => void;
  /** What becomes of what the agency answers. */
  readonly then?: (near: Socket, answer: Buffer) => void;
}

/** A TCP proxy before a port of this machine, on whose way faults can be put and taken away. */
export async function faultyProxy(targetPort: number) {
  const open = new Set<Socket>();
  let fault: Fault = {};
  let bytesSent = 0;
  let connections = 0;
  const keep = (socket: Socket) =>
    open.add(socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket)));
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    keep(near);
    connections += 1;
    far.on('error', () => near.destroy());
    far.on('close', () => {
      near.destroySoon();
    });
    near.on('close', () => {
      bytesSent += near.bytesWritten;
      far.destroy();
    });
    near.on('data', (chunk) => {
      if (!fault.instead) far.write(chunk);
      else if (chunk.toString('latin1', 0, 5) === 'POST ') fault.instead(near);
    });
    far.on('data', (chunk) => {
      if (fault.then) fault.then(near, chunk);
      else near.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    suffer: (next: Fault) => {
      fault = next;
    },
    openSockets: () => open.size,
    /** How many were ever made. */
    connections: () => connections,
    /** Of closed connections only. */
    bytesSent: () => bytesSent,
    stop: () =>
      new Promise<void>((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => {
          resolve();
        });
      }),
  };
}
