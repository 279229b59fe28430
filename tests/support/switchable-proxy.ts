import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A TCP proxy before a port of this machine, whose far side can go away and come back. */
export async function switchableProxy(targetPort: number) {
  const sockets = new Set<Socket>();
  let isUp = true;
  const server = createServer((near) => {
    if (!isUp) return near.destroy();
    const far = connect(targetPort, '127.0.0.1');
    for (const socket of [near, far]) sockets.add(socket.on('error', () => socket.destroy()));
    return near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port, // a TCP server's address is one
    turn: (up: boolean) => {
      isUp = up;
      if (!up) cut();
    },
    close: () =>
      new Promise((resolve) => {
        cut();
        server.close(resolve);
      }),
  };
}
