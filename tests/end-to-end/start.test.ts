import { connect } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { projectRoot } from '../../gateway/project-root.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { freePorts } from '../../scripts/local/free-ports.ts';
import { personaToken } from '../../scripts/local/persona-token.ts';
import type { StartedScript } from '../support/start-script.ts';
import { startScript } from '../support/start-script.ts';
import { until } from '../support/until.ts';

// Real processes on a machine that may be slow and busy: nothing here depends on how long they take.
jest.setTimeout(600_000);

const data = join(projectRoot, '.data/end-to-end');
const agencies = subgraphs.map(({ name }) => name);
const reached = `{
  indicatorReports(period: "2025-Q3", indicators: ["OP7.3"]) {
    indicatorCode
    unhcr { status inPeriod { value } }
    iom { status }
    paho { status }
    result { state missing { agency reason } }
  }
}`;

let ports: readonly number[] = [];
let environment: Readonly<Record<string, string>> = {};
let graph: StartedScript;

beforeAll(async () => {
  ports = await freePorts(agencies.length + 2);
  const variables = agencies.map((name) => `${name.toUpperCase().replaceAll('-', '_')}_PORT`);
  const names = ['PORT', 'POSTGRES_PORT', ...variables];
  environment = Object.fromEntries(names.map((name, index) => [name, String(ports[index])]));
  graph = start(['--reset']);
  await untilReady();
});

afterAll(async () => {
  graph.interrupt();
  await graph.ended;
});

test('the graph says where it is, what day it is there, and that its records are invented', () => {
  expect(graph.output()).toContain(`Concierto is ready: ${gateway()}/graphiql`);
  expect(graph.output()).toMatch(/The clock says +2026-09-30/);
  expect(graph.output()).toContain('invented and illustrative');
  expect(graph.output()).toContain('local setup');
});

test('who has said nothing of herself is shown no figures, and no agency answers her directly', async () => {
  const { data, errors } = await ask(reached, null);
  expect(data).toEqual({
    indicatorReports: [
      { indicatorCode: 'OP7.3', unhcr: null, iom: null, paho: null, result: null },
    ],
  });
  expect(JSON.stringify(errors)).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
  const directly = await fetch(`http://127.0.0.1:${environment['UNHCR_PORT'] ?? ''}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  });
  expect(directly.status).toBe(401);
});

test('the gateway names every agency as up', async () => {
  expect(await statuses()).toEqual(Object.fromEntries(agencies.map((name) => [name, 'up'])));
});

test('while an agency is away the others answer for themselves, and the joint result is partial and names it', async () => {
  const whole = await ask(reached);
  expect(whole).toEqual({ data: { indicatorReports: [report({ status: 'REPORTED' })] } });

  process.kill(processOf('paho'), 'SIGKILL');
  await until(() => graph.output().includes('paho ended (SIGKILL)'));
  const torn = await ask(reached);
  expect(torn['data']).toEqual({ indicatorReports: [report(null)] });
  expect(JSON.stringify(torn['errors'])).toContain('paho');
});

test('an agency that died is started again, and the joint result is whole again', async () => {
  expect(graph.output()).toContain('paho ended (SIGKILL): starting it again in 0.5 s');
  await until(async () => (await statuses())['paho'] === 'up');
  const whole = await ask(reached);
  expect(whole).toEqual({ data: { indicatorReports: [report({ status: 'REPORTED' })] } });
});

test('a second start on the same data says that one is running', async () => {
  const second = start([]);
  expect(await second.ended).toBe(1);
  expect(second.output()).toBe(
    `Concierto is already running with the data in ${data}: stop it (Ctrl-C where it was started) first\n`,
  );
  expect(Object.values(await statuses())).not.toContain('down');
});

test('Ctrl-C ends it in order and frees every port', async () => {
  graph.interrupt();
  expect(await graph.ended).toBe(0);
  expect(await openPorts()).toEqual([]);
});

test('a start that is killed leaves nothing running, and the next one works on the same data', async () => {
  graph = start([]);
  await untilReady();
  graph.kill('SIGKILL');
  await until(async () => (await openPorts()).length === 0);

  graph = start([]);
  await untilReady();
  expect((await ask(reached))['errors']).toBeUndefined();
});

test('a taken port is named with the variable that changes it, and nothing is started', async () => {
  const other = startScript('start', ['--data', `${data}-other`], environment);
  expect(await other.ended).toBe(1);
  expect(other.output()).toContain(`Port ${ports[0] ?? 0} is taken: choose another with PORT`);
});

function start(args: readonly string[]): StartedScript {
  return startScript('start', ['--scale', '0.05', '--data', data, ...args], environment);
}

async function untilReady(): Promise<void> {
  await until(() => graph.hasEnded() || graph.output().includes('Concierto is ready'));
  if (graph.hasEnded()) throw new Error(`The start ended before it was ready:\n${graph.output()}`);
}

function gateway(): string {
  return `http://127.0.0.1:${environment['PORT'] ?? ''}`;
}

/** As the joint governance's officer, unless as another persona or as nobody. */
async function ask(
  query: string,
  persona: string | null = 'governance-officer',
): Promise<Readonly<Record<string, unknown>>> {
  const token = persona && (await personaToken(gateway(), persona));
  const response = await fetch(`${gateway()}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const answer: unknown = await response.json();
  if (isObject(answer)) return answer;
  throw new TypeError(`The gateway answered ${JSON.stringify(answer)}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

async function statuses(): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${gateway()}/readyz`);
  const body: unknown = await response.json();
  const found =
    isObject(body) && isObject(body['agencies']) ? Object.entries(body['agencies']) : [];
  return Object.fromEntries(
    found.map(([name, agency]) => [name, isObject(agency) ? agency['status'] : undefined]),
  );
}

function report(paho: { readonly status: string } | null) {
  const missing = paho === null ? [{ agency: 'PAHO', reason: 'UNAVAILABLE' }] : [];
  return {
    indicatorCode: 'OP7.3',
    unhcr: { status: 'REPORTED', inPeriod: { value: expect.any(Number) } },
    iom: { status: 'REPORTED' },
    paho,
    result: { state: paho === null ? 'PARTIAL' : 'COMPLETE', missing },
  };
}

function processOf(agency: string): number {
  const said = new RegExp(`^${agency}: ready on port \\d+, process (\\d+)`, 'm').exec(
    graph.output(),
  );
  return Number(said?.[1]);
}

async function openPorts(): Promise<readonly number[]> {
  const open = await Promise.all(ports.map(isOpen));
  return ports.filter((_, index) => open[index]);
}

async function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => {
      resolve(false);
    });
  });
}
