import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { projectRoot } from '../../gateway/project-root.ts';
import { freePorts } from '../../scripts/local/free-ports.ts';
import { personaToken } from '../../scripts/local/persona-token.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import type { StartedScript } from '../support/start-script.ts';
import { startScript } from '../support/start-script.ts';
import { until } from '../support/until.ts';

// Real processes, killed without a word in between: what was decided arrives once, and a publication is whole or absent.
jest.setTimeout(600_000);

const about = 'indicator: "OP1.4", period: "2026-Q3"';

let gateway = '';
let graph: StartedScript;
let sha256 = '';

beforeAll(async () => {
  const names = subgraphs.map(({ name }) => `${name.toUpperCase().replaceAll('-', '_')}_PORT`);
  const variables = ['PORT', 'POSTGRES_PORT', ...names];
  const ports = await freePorts(variables.length);
  const environment = Object.fromEntries(variables.map((name, at) => [name, String(ports[at])]));
  gateway = `http://127.0.0.1:${ports[0] ?? 0}`;
  const data = join(projectRoot, '.data/publication-restart');
  graph = startScript('start', ['--scale', '0.05', '--data', data, '--reset'], environment);
  await until(() => graph.output().includes('Concierto is ready') || graph.hasEnded());
});

afterAll(async () => {
  graph.interrupt();
  await graph.ended;
});

test('a submission survives its agency, and its repetition is no second one', async () => {
  await insist('unhcr-officer', `unhcrDraftReport(idempotencyKey: "draft", ${about}) { version }`);
  const submit = `unhcrSubmitReport(idempotencyKey: "submit", ${about}, version: 1) { version sha256 stage }`;
  const first = tell('unhcr-officer', submit);
  await sleep(20);
  kill('unhcr');
  await first;
  sha256 = shaIn(await insist('unhcr-officer', submit));
  expect(await events()).toEqual(['1 SUBMITTED']);
});

test('a verification that was written when governance died reaches the agency, once', async () => {
  await decided('governance-officer', 'verifyReport', 1, 'verify');
  kill('governance');
  await untilEvent('1 VERIFIED');
  await decided('governance-officer', 'verifyReport', 1, 'verify');
  expect(await events()).toEqual(['1 SUBMITTED', '1 VERIFIED']);
});

test('an approval that finds the agency dead is delivered when it lives again, once', async () => {
  const approval = decided('committee-un-women', 'approveReport', 1, 'approve');
  await sleep(30);
  kill('unhcr');
  await approval;
  await untilEvent('1 APPROVED');
  expect(await events()).toEqual(['1 SUBMITTED', '1 VERIFIED', '1 APPROVED']);
  expect(await decisions()).toEqual(['1 VERIFIED', '1 APPROVED']);
});

test('whenever governance dies while it publishes, the publication is whole or absent', async () => {
  for (const delay of [50, 250, 700]) {
    const publishing = tell('governance-officer', PUBLISH);
    await sleep(delay);
    kill('governance');
    await publishing;
    await untilAnswers();
    const found = await publications();
    if (found.length > 0) expect(found).toEqual([whole('PUB-2026-01')]);
  }
  await insist('governance-officer', PUBLISH);
  expect(await publications()).toEqual([whole('PUB-2026-01')]);
  await untilEvent('1 PUBLISHED');
  expect(await events()).toEqual(['1 SUBMITTED', '1 VERIFIED', '1 APPROVED', '1 PUBLISHED']);
});

test('it is restated after all that, governance dying once more as soon as it has said so', async () => {
  const reopen = `reopenReport(idempotencyKey: "reopen", agency: UNHCR, ${about}, version: 1, sha256: "${sha256}", reason: "Late entries", expiresOn: "2026-10-30") { id }`;
  await insist('committee-un-women', reopen);
  await untilEvent('1 REOPENED');
  const why = 'reason: "A family was counted twice"';
  await insist(
    'unhcr-officer',
    `unhcrDraftReport(idempotencyKey: "again", ${about}, ${why}) { version }`,
  );
  sha256 = shaIn(
    await insist(
      'unhcr-officer',
      `unhcrSubmitReport(idempotencyKey: "submit again", ${about}, version: 2, ${why}) { sha256 }`,
    ),
  );
  await decided('governance-officer', 'verifyReport', 2, 'verify again');
  await decided('committee-un-women', 'approveReport', 2, 'approve again');
  await untilEvent('2 APPROVED');
  const before = await figuresOf('PUB-2026-01');
  const restate = PUBLISH.replace('"publish"', '"restate"').replace(
    'title:',
    'restates: "PUB-2026-01", reason: "Late entries", title:',
  );
  await insist('governance-officer', restate);
  kill('governance');
  await untilEvent('2 PUBLISHED');
  expect(await publications()).toEqual([whole('PUB-2026-02'), whole('PUB-2026-01')]);
  expect(await figuresOf('PUB-2026-01')).toEqual(before);
  const once = (await events()).filter((event) => event === '2 PUBLISHED');
  expect(once).toHaveLength(1);
});

const PUBLISH =
  'publishPeriod(idempotencyKey: "publish", period: "2026-Q3", title: "Third quarter") { id }';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { code: string } }[];
}

/** Kills the process that a server has now, without letting it end anything. */
function kill(name: string): void {
  const said = [...graph.output().matchAll(new RegExp(`^${name}: .*process (\\d+)`, 'gm'))];
  try {
    process.kill(Number(said.at(-1)?.[1]), 'SIGKILL');
  } catch {
    // It may not have been started again since it was killed last.
  }
}

/** Asks for a mutation once; what becomes of it is not known where nobody answers. */
async function tell(persona: string, mutation: string): Promise<Answer> {
  return ask(persona, `mutation { ${mutation} }`).catch(() => ({}));
}

/** Asks for a mutation under its key until it is answered. */
async function insist(persona: string, mutation: string): Promise<Answer> {
  let answer: Answer = {};
  await until(async () => {
    answer = await tell(persona, mutation);
    const code = answer.errors?.[0]?.extensions.code ?? 'INTERNAL_SERVER_ERROR';
    if (!AGAIN.includes(code)) throw new Error(`The graph answered ${JSON.stringify(answer)}`);
    return answer.data != null && Object.values(answer.data).every((value) => value !== null);
  });
  return answer;
}

const AGAIN = [
  'AGENCY_UNAVAILABLE',
  'CONFLICT',
  'DATABASE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'RATE_LIMITED',
];

function decided(persona: string, step: string, version: number, key: string): Promise<Answer> {
  const given = `idempotencyKey: "${key}", agency: UNHCR, ${about}, version: ${version}, sha256: "${sha256}"`;
  return insist(persona, `${step}(${given}) { id }`);
}

async function ask(persona: string | null, query: string): Promise<Answer> {
  const token = persona === null ? null : await personaToken(gateway, persona);
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-purpose': 'REPORTING',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer; // what a gateway answers
}

/** What happened to UNHCR's report as it says itself, the oldest first; what was only drafted is its own. */
async function events(): Promise<readonly string[]> {
  const { data } = await ask(
    'analyst',
    `{ indicatorReport(${about}) { unhcr { history { version event } } } }`,
  );
  const found = [...JSON.stringify(data).matchAll(/"version":(\d+),"event":"(\w+)"/g)];
  const told = found.map(([, version = '', event = '']) => `${version} ${event}`);
  return told.filter((event) => !event.endsWith('DRAFTED'));
}

function untilEvent(event: string): Promise<void> {
  return until(async () => (await events()).includes(event));
}

async function decisions(): Promise<readonly string[]> {
  const { data } = await ask(
    'analyst',
    '{ reportDecisions(period: "2026-Q3") { edges { node { version kind } } } }',
  );
  const found = [...JSON.stringify(data).matchAll(/"version":(\d+),"kind":"(\w+)"/g)];
  return found.map(([, version = '', kind = '']) => `${version} ${kind}`).toReversed();
}

/** The period's publications, the latest first, each with its figures read and found right. */
async function publications(): Promise<readonly unknown[]> {
  const { data, errors } = await ask(null, PUBLISHED);
  expect(errors).toBeUndefined();
  const { edges } = data?.['publications'] as { readonly edges: readonly { node: Published }[] }; // as it was asked for
  return edges.map(({ node: { id, indicatorCount, figures } }) => ({
    id,
    isWhole: figures.totalCount === indicatorCount && indicatorCount > 0,
    versions: figures.edges
      .flatMap(({ node }) => node.parts)
      .some(({ version }) => version !== null),
  }));
}

const whole = (id: string) => ({ id, isWhole: true, versions: true });

const PUBLISHED = `{ publications(period: "2026-Q3", first: 10) { edges { node {
  id indicatorCount figures(first: 100) { totalCount edges { node { parts { version } } } } } } } }`;

interface Published {
  readonly id: string;
  readonly indicatorCount: number;
  readonly figures: {
    readonly totalCount: number;
    readonly edges: readonly { node: { parts: readonly { version: number | null }[] } }[];
  };
}

function untilAnswers(): Promise<void> {
  return until(async () => (await ask(null, PUBLISHED)).data?.['publications'] != null);
}

async function figuresOf(id: string): Promise<unknown> {
  const text = `{ publication(id: "${id}") { sha256 figures(first: 100) { edges { node { indicatorCode inPeriod { value } parts { version sha256 } } } } } }`;
  return (await ask(null, text)).data;
}

function shaIn({ data }: Answer): string {
  return /"sha256":"([0-9a-f]{64})"/.exec(JSON.stringify(data))?.[1] ?? '';
}
