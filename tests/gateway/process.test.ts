import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';

import { afterEach, expect, jest, test } from '@jest/globals';

import { writeTinySupergraph } from '../support/tiny-supergraph.ts';

const server = join(import.meta.dirname, '../../dist/gateway/server.js');
const supergraph = writeTinySupergraph({ unhcr: 'type Query { cases: Int }' });

let running: ReturnType<typeof spawn> | undefined;

jest.setTimeout(30_000);

afterEach(() => {
  running?.kill('SIGKILL');
});

function start(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [server, ...args], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running = child;
  const output = { out: '', err: '' };
  child.stdout?.on('data', (text) => (output.out += String(text)));
  child.stderr?.on('data', (text) => (output.err += String(text)));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, ...output }));
  return { child, ended };
}

async function untilReady(child: ReturnType<typeof spawn>): Promise<string> {
  for await (const text of child.stdout ?? []) {
    const url = /ready at (\S+)\/graphql/.exec(String(text))?.[1];
    if (url) return url;
  }
  throw new Error('The gateway ended before it was ready');
}

test('a missing supergraph is one line, and exit 1', async () => {
  const { code, out, err } = await start(['--supergraph', '/nowhere/s.graphql']).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^Cannot read supergraph "\/nowhere\/s\.graphql": ENOENT[^\n]*\n$/);
});

test.each([
  ['is not GraphQL', 'type Query {', /^Cannot parse supergraph "[^"]+", line 1: [^\n]+\n$/],
  [
    'joins no subgraphs',
    'type Query { a: Int }',
    /^Cannot use supergraph "[^"]+": it joins no [^\n]+\n$/,
  ],
  [
    'is no valid federation',
    'schema { query: Query } type Query { a: Nothing } enum join__Graph { A @join__graph(name: "a", url: "http://127.0.0.1:65535/") }',
    /^Cannot use supergraph "[^"]+": [^\n]+\n$/,
  ],
])('a supergraph that %s is one line, and exit 1', async (_name, sdl, line) => {
  const file = join(dirname(supergraph), 'broken.graphql');
  writeFileSync(file, sdl);
  const { code, out, err } = await start(['--supergraph', file, '--port', '0']).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(line);
});

test('a taken port is named with the variable that changes it, and exit 1', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { code, err } = await start(['--supergraph', supergraph], { PORT: port }).ended;
  other.close();
  expect([code, err]).toEqual([
    1,
    `Cannot listen on 127.0.0.1:${port}: port ${port} is taken, choose another with PORT\n`,
  ]);
});

test('--help explains itself', async () => {
  const { code, out } = await start(['--help']).ended;
  expect([code, out]).toEqual([0, expect.stringContaining('--supergraph FILE')]);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it in order', async (signal) => {
  const { child, ended } = start(['--supergraph', supergraph, '--port', '0']);
  const url = await untilReady(child);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  child.kill(signal);
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('the end of the process that started it ends it', async () => {
  const { child } = start(['--supergraph', supergraph, '--port', '0']);
  await untilReady(child);
  const exited = once(child, 'exit');
  child.disconnect();
  expect(await exited).toEqual([0, null]);
});
