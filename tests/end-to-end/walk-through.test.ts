import { join } from 'node:path';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

import { readPersonas } from '../../gateway/access/issuer/read-personas.ts';
import { projectRoot } from '../../gateway/project-root.ts';
import { freePorts } from '../../scripts/local/free-ports.ts';
import { personaToken } from '../../scripts/local/persona-token.ts';
import { subgraphs } from '../../subgraphs/index.ts';
import { readWalk } from '../support/read-walk.ts';
import type { StartedScript } from '../support/start-script.ts';
import { startScript } from '../support/start-script.ts';
import { until } from '../support/until.ts';

// The README's walk-through, its own operations asked of real processes as the personas that it names.
jest.setTimeout(600_000);

const walk = readWalk(join(projectRoot, 'README.md'));
const personas = readPersonas(join(projectRoot, 'schema/personas.csv'));
const labels = new Map(personas.map(({ id, label }) => [label, id]));

let gateway = '';
let graph: StartedScript;

beforeAll(async () => {
  const names = subgraphs.map(({ name }) => `${name.toUpperCase().replaceAll('-', '_')}_PORT`);
  const ports = await freePorts(names.length + 2);
  const variables = ['PORT', 'POSTGRES_PORT', ...names].map((name, at): [string, string] => [
    name,
    String(ports[at]),
  ]);
  const data = join(projectRoot, '.data/walk-through');
  gateway = `http://127.0.0.1:${ports[0] ?? 0}`;
  const args = ['--scale', '0.05', '--data', data, '--reset'];
  graph = startScript('start', args, Object.fromEntries(variables));
  await until(() => graph.output().includes('Concierto is ready') || graph.hasEnded());
});

afterAll(async () => {
  graph.interrupt();
  await graph.ended;
});

let sha256 = '';

test('a draft is counted and submitted by its agency; others see it then, and not before', async () => {
  expect(await live('unhcr-dashboard')).toMatchObject({ unhcr: { status: 'NOT_DUE' } });
  const { unhcrDraftReport: draft } = await take('Draft');
  expect(draft).toMatchObject({ version: 1, stage: 'DRAFT' });
  expect(await live('unhcr-dashboard')).toMatchObject({
    unhcr: { status: 'NOT_DUE', stage: null },
  });
  expect(await take('Submit')).toMatchObject({ unhcrSubmitReport: { stage: 'SUBMITTED' } });
  const seen = await live('iom-dashboard');
  expect(seen).toMatchObject({ unhcr: { status: 'REPORTED', stage: 'SUBMITTED', version: 1 } });
  expect(seen).toMatchObject({ result: { basis: 'PROVISIONAL' } });
});

test('it is sent back with a reason, counts no more, and comes again with its evidence', async () => {
  expect(await take('Return')).toMatchObject({ returnReport: { kind: 'RETURNED' } });
  await untilStage('RETURNED');
  expect(await live('analyst')).toMatchObject({ result: { basis: null, reading: 'NOT_REPORTED' } });
  expect(await take('DraftAgain')).toMatchObject({ unhcrDraftReport: { version: 2 } });
  await take('Evidence');
  expect(await take('SubmitAgain')).toMatchObject({ unhcrSubmitReport: { stage: 'SUBMITTED' } });
  const { indicatorReport } = await take('Live');
  expect(indicatorReport).toMatchObject({ result: { basis: 'PROVISIONAL' } });
});

test('it is verified, then approved by another agency than its own, and locked', async () => {
  const early = await askAs(personaOf('Approve'), textOf('Approve'));
  expect(early.errors?.[0]?.message).toMatch('no level is skipped');
  expect(await take('Verify')).toMatchObject({ verifyReport: { kind: 'VERIFIED' } });
  const own = await askAs('committee-unhcr', textOf('Approve').replace('walk-8', 'walk-8-own'));
  expect(own.data?.['approveReport']).toBeNull();
  expect(own.errors).toHaveLength(1);
  expect(await take('Approve')).toMatchObject({ approveReport: { kind: 'APPROVED' } });
  await untilStage('APPROVED');
  const locked = await askAs('unhcr-officer', textOf('Draft').replace('walk-1', 'walk-8-locked'));
  expect(locked.errors?.[0]?.message).toMatch(/approved/i);
  expect(await live('analyst')).toMatchObject({ result: { basis: 'APPROVED' } });
});

test('it is published, and the public reads it there and nowhere else', async () => {
  expect(await take('Publish')).toMatchObject({
    publishPeriod: { id: 'PUB-2026-01', state: 'PARTIAL' },
  });
  const published = JSON.stringify(await take('Published'));
  expect(published).toContain('"parts":[{"version":2}]');
  const { data, errors } = await askAs(null, liveQuestion);
  expect(data).toBeNull();
  expect(JSON.stringify(errors)).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
});

test('it is reopened, restated and published again; the first publication stays as it was', async () => {
  const before = await figuresOf('PUB-2026-01');
  await untilStage('PUBLISHED');
  expect(await take('Reopen')).toMatchObject({ reopenReport: { kind: 'REOPENED' } });
  await untilReopened();
  const third = (name: string, key: string) =>
    textOf(name)
      .replace(/walk-\d+/, key)
      .replace('version: 2', 'version: 3');
  const because = (text: string) =>
    text.replace('period: "2026-Q3"', 'period: "2026-Q3", reason: "A family was counted twice"');
  await takeAs('unhcr-officer', because(third('DraftAgain', 'walk-11')));
  await takeAs(
    'unhcr-officer',
    third('SubmitAgain', 'walk-12').replace(/Now with[^"]+/, 'A family was counted twice'),
  );
  expect(await live('analyst')).toMatchObject({ unhcr: { version: 2 } });
  await takeAs(personaOf('Verify'), third('Verify', 'walk-13'));
  await takeAs(personaOf('Approve'), third('Approve', 'walk-13-approve'));
  await until(async () => (await live('analyst')).unhcr?.version === 3);
  expect(await take('Restate')).toMatchObject({
    publishPeriod: {
      id: 'PUB-2026-02',
      changes: [
        {
          indicatorCode: 'OP1.4',
          agencies: [
            { versionBefore: 2, versionAfter: 3, reasons: ['A family was counted twice'] },
          ],
        },
      ],
    },
  });
  expect(await figuresOf('PUB-2026-01')).toEqual(before);
});

test('nobody but the data-protection officer withdraws it; its figures are gone then, and its checksum stays', async () => {
  const withdraw = `mutation { withdrawPublication(idempotencyKey: "walk-15", id: "PUB-2026-01", reason: "A person could be recognised") { withdrawnOn sha256 figures { totalCount } } }`;
  const refused = await askAs('governance-officer', withdraw);
  expect(JSON.stringify(refused.errors)).toContain('UNAUTHORIZED_FIELD_OR_TYPE');
  const { withdrawPublication } = await takeAs('data-protection-officer', withdraw);
  expect(withdrawPublication).toMatchObject({ withdrawnOn: '2026-09-30', figures: null });
  expect(JSON.stringify(withdrawPublication)).toMatch(/"sha256":"[0-9a-f]{64}"/);
});

const liveQuestion = `{ indicatorReport(indicator: "OP1.4", period: "2026-Q3") {
  unhcr { status stage version reopenedUntil } result { basis reading value } } }`;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface LiveReport {
  readonly unhcr: {
    readonly stage: string;
    readonly version: number;
    readonly reopenedUntil: string;
  } | null;
}

function textOf(name: string): string {
  return (walk.get(name)?.text ?? '').replaceAll('SHA256', sha256);
}

function personaOf(name: string): string | null {
  const as = walk.get(name)?.as ?? '';
  if (as === 'The public') return null;
  return labels.get(as) ?? `nobody is called "${as}"`;
}

/** Takes one step of the README; what it answers of a version is quoted by the next. */
async function take(name: string): Promise<Readonly<Record<string, unknown>>> {
  return takeAs(personaOf(name), textOf(name));
}

async function takeAs(persona: string | null, text: string) {
  const { data, errors } = await askAs(persona, text);
  expect(errors).toBeUndefined();
  const told = /"sha256":"([0-9a-f]{64})"/.exec(JSON.stringify(data))?.[1];
  if (text.includes('SubmitReport')) sha256 = told ?? '';
  return data ?? {};
}

async function askAs(persona: string | null, query: string): Promise<Answer> {
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

async function live(persona: string): Promise<LiveReport> {
  const { data } = await askAs(persona, liveQuestion);
  return data?.['indicatorReport'] as LiveReport; // as it was asked for
}

/** A decision travels to its agency by itself. */
function untilStage(stage: string): Promise<void> {
  return until(async () => (await live('analyst')).unhcr?.stage === stage);
}

function untilReopened(): Promise<void> {
  return until(async () => (await live('analyst')).unhcr?.reopenedUntil != null);
}

async function figuresOf(id: string): Promise<unknown> {
  const text = `{ publication(id: "${id}") { sha256 figures { edges { node { indicatorCode inPeriod { value } parts { version } } } } } }`;
  return (await askAs(null, text)).data;
}
