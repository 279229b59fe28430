import { expect, test } from '@jest/globals';

import { unWomen } from '../../subgraphs/un-women/subgraph.ts';
import { unicef } from '../../subgraphs/unicef/subgraph.ts';
import { ask } from '../support/ask.ts';
import { fullRights } from '../support/full-rights.ts';
import { useGraph } from '../support/graph.ts';
import { saved } from '../support/saved.ts';

const graph = useGraph();

interface Trail {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[];
}

const thisMonth = async (): Promise<string> => {
  const [row]: readonly { month: string }[] = await graph
    .db('unhcr')
    .query(`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM') AS month`);
  return row?.month ?? '';
};

const trails = async (): Promise<Readonly<Record<string, { auditTrail: Trail }>>> => {
  const { data, errors } = await graph.ask(saved('14'), { month: await thisMonth() });
  expect(errors).toBeUndefined();
  return data as Record<string, { auditTrail: Trail }>; // the saved example's shape
};

test('14: an auditor sees who read what for which purpose, agency by agency', async () => {
  const before = await trails();
  for (const { auditTrail } of Object.values(before)) expect(auditTrail.totalCount).toBe(0);
  const worker = { ...fullRights('unicef'), sub: 'rosa', purpose: 'CASE_MANAGEMENT' };
  const supervisor = { ...worker, sub: 'ines', purpose: 'SUPERVISION' };
  const read = '{ unicef { childCases(first: 3) { edges { node { howFar: stage } } } } }';
  for (const identity of [worker, supervisor]) {
    const { errors } = await ask(unicef, graph.db('unicef'), read, {}, identity);
    expect(errors).toBeUndefined();
  }
  const { unicef: shown, ...others } = await trails();
  for (const { auditTrail } of Object.values(others)) expect(auditTrail.totalCount).toBe(0);
  const entries = (shown?.auditTrail.edges ?? []).map(({ node }) => node);
  expect(shown?.auditTrail.totalCount).toBe(2);
  const alike = {
    agency: 'UNICEF',
    recordType: 'ChildCase',
    count: 3,
    fields: ['stage'],
  };
  expect(entries).toEqual([
    expect.objectContaining({ ...alike, purpose: 'SUPERVISION' }),
    expect.objectContaining({ ...alike, purpose: 'CASE_MANAGEMENT' }),
  ]);
  const actors = new Set(entries.map(({ actor }) => actor));
  expect(actors.size).toBe(2);
  for (const actor of actors) expect(actor).toMatch(/^[0-9a-f]{32}$/);
});

test('reading the audit, and being refused to read it, are entries too', async () => {
  const db = graph.db('un-women');
  const query = `{ unWomen { auditTrail(period: "${await thisMonth()}", first: 200) { edges { node { sequence action recordType } } } } }`;
  const auditor = {
    ...fullRights('un-women'),
    agency: null,
    scopes: ['audit:read', 'audit:un-women'],
  };
  const last = async () => {
    const { data } = await ask(unWomen, db, query, {}, auditor);
    const { unWomen: root } = data as { unWomen: { auditTrail: Trail } }; // the query's shape
    return root.auditTrail.edges[0]?.node;
  };
  await last();
  expect(await last()).toMatchObject({ action: 'AUDIT_READ', recordType: 'AuditEntry' });
  const foreign = { ...auditor, scopes: ['audit:read', 'audit:iom'] };
  const { data, errors } = await ask(unWomen, db, query, {}, foreign);
  expect(data).toEqual({ unWomen: { auditTrail: null } });
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  expect(await last()).toMatchObject({ action: 'REFUSAL', recordType: 'UnWomen.auditTrail' });
});

test('pages of an audit are turned without losing an entry that is written meanwhile', async () => {
  const db = graph.db('un-women');
  const month = await thisMonth();
  const page = async (after: string | null) => {
    const query = `query ($after: String) { unWomen { auditTrail(period: "${month}", first: 2, after: $after) { edges { node { sequence } } pageInfo { hasNextPage endCursor } } } }`;
    const { data, errors } = await ask(unWomen, db, query, { after });
    expect(errors).toBeUndefined();
    const { unWomen: root } = data as {
      unWomen: { auditTrail: Trail & { pageInfo: { hasNextPage: boolean; endCursor: string } } };
    }; // the query's shape
    return root.auditTrail;
  };
  const sequences: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo } = await page(after);
    sequences.push(...edges.map(({ node }) => node['sequence']));
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  const first = Number(sequences[0]);
  expect(sequences).toEqual(Array.from({ length: first }, (_, at) => first - at));
});
