import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { afterEach, expect, jest, test } from '@jest/globals';

import { projectRoot } from '../../../gateway/project-root.ts';
import { readMetrics } from '../../support/read-metrics.ts';
import { writeTinySupergraph } from '../../support/tiny-supergraph.ts';
import { until } from '../../support/until.ts';

jest.setTimeout(180_000);

const server = join(projectRoot, 'dist/gateway/server.js');
const supergraph = writeTinySupergraph({ shelter: 'type Query { beds: Int }' });
let running: ReturnType<typeof spawn> | undefined;

afterEach(() => {
  running?.kill('SIGKILL');
});

function start(environment: Record<string, string>) {
  const args = [server, '--supergraph', supergraph, '--port', environment['PORT'] ?? '0'];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running = child;
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => (output.text += String(text)));
  }
  return { child, output };
}

async function startWorkers(count: number) {
  const { child, output } = start({ GATEWAY_WORKERS: String(count) });
  await until(() => output.text.includes('No identity'));
  const url = /ready at (\S+)\/graphql/.exec(output.text)?.[1] ?? '';
  return { child, output, url };
}

async function pidsOfWorkers(parent: number): Promise<readonly number[]> {
  const list = spawn('ps', ['-o', 'pid=', '--ppid', String(parent)]);
  let text = '';
  list.stdout.on('data', (piece) => (text += String(piece)));
  await once(list, 'close');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(Number);
}

const ask = async (url: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: '{"query":"{ __typename }"}',
  });
  return response.json();
};

test('several processes serve on one port, and any of them tells the metrics of all', async () => {
  const { child, url } = await startWorkers(3);
  expect(await pidsOfWorkers(child.pid ?? 0)).toHaveLength(3);
  for (let time = 0; time < 12; time += 1) {
    expect(await ask(url)).toEqual({ data: { __typename: 'Query' } });
  }
  const metrics = await readMetrics(url);
  expect(metrics.get('concierto_supergraph_loads_total{outcome="served"}')).toBe(3);
  expect(metrics.get('concierto_requests_total{outcome="whole"}')).toBe(12);
  const ready: unknown = await (await fetch(`${url}/readyz`)).json();
  expect(ready).toMatchObject({ status: 'ready', worker: expect.any(Number) });
});

test('a worker that dies is replaced, while the others serve', async () => {
  const { child, output, url } = await startWorkers(2);
  const before = await pidsOfWorkers(child.pid ?? 0);
  const [victim = 0] = before;
  process.kill(victim, 'SIGKILL');
  await until(() => output.text.includes(`Worker ${victim} ended (SIGKILL), starting another`));
  await until(async () => {
    const after = await pidsOfWorkers(child.pid ?? 0);
    return after.length === 2 && !after.includes(victim);
  });
  expect(await ask(url)).toEqual({ data: { __typename: 'Query' } });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends all of them in order', async (signal) => {
  const { child, url } = await startWorkers(2);
  const workers = await pidsOfWorkers(child.pid ?? 0);
  const exited = once(child, 'exit');
  child.kill(signal);
  expect(await exited).toEqual([0, null]);
  await expect(ask(url)).rejects.toThrow();
  for (const worker of workers) expect(() => process.kill(worker, 0)).toThrow('ESRCH');
});

test('the workers end with their primary, however that ends', async () => {
  const { child } = await startWorkers(2);
  const workers = await pidsOfWorkers(child.pid ?? 0);
  child.kill('SIGKILL');
  await until(() =>
    workers.every((worker) => {
      try {
        return !process.kill(worker, 0);
      } catch {
        return true;
      }
    }),
  );
  expect(workers).toHaveLength(2);
});

test('what is wrong with the start is told once, and exit 1', async () => {
  const first = await startWorkers(1);
  const { port } = new URL(first.url);
  const { child, output } = start({ GATEWAY_WORKERS: '3', PORT: port });
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(output.text).toBe(
    [
      `Cannot listen on 127.0.0.1:${port}: port ${port} is taken, choose another with PORT`,
      'Cannot start the first worker, see above',
      '',
    ].join('\n'),
  );
  first.child.kill('SIGKILL');
});
