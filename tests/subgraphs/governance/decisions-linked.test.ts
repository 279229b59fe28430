import { expect, test } from '@jest/globals';

import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';
import { fullRights } from '../../support/full-rights.ts';
import { government, officer } from './support/deciders.ts';
import { useDecisions } from './support/use-decisions.ts';

const { db, query } = useDecisions();
const reader = fullRights('governance');

const idOf = async (number: string): Promise<string> => {
  const [row]: readonly { readonly id: string }[] = await db().query(
    'SELECT id FROM decision WHERE number = $1 UNION SELECT id FROM risk WHERE number = $1',
    [number],
  );
  return row?.id ?? '';
};

interface Links {
  readonly indicators: readonly string[];
  readonly unlink?: readonly string[];
  readonly idempotencyKey: string;
}

const link = async (number: string, links: Links, identity: Identity = government) => {
  const text = `mutation ($id: ID!, $indicators: [ID!]!, $unlink: [ID!]! = [], $idempotencyKey: ID!) {
    linkDecisionToIndicators(decision: $id, indicators: $indicators, unlink: $unlink, idempotencyKey: $idempotencyKey) { number indicators { code } }
  }`;
  const { data, errors } = await query(text, identity, {
    id: await idOf(number),
    ...links,
  });
  return { linked: data?.['linkDecisionToIndicators'] ?? null, error: errors?.[0] };
};
const linkedTo = (number: string, ...codes: readonly string[]) => ({
  linked: { number, indicators: codes.map((code) => ({ code })) },
  error: undefined,
});

test('a quarter hour before the Board meets: what was decided and asked for about an indicator', async () => {
  const { data, errors } = await query(
    '{ indicator(code: "OP5.3") { decisions { number subject } actionPoints { text dueOn indicators { code } } } }',
    reader,
  );
  expect(errors).toBeUndefined();
  expect(data?.['indicator']).toEqual({
    decisions: [{ number: 'D-03/1', subject: 'FRAMEWORK' }],
    actionPoints: [
      { text: 'Adapt the register of doses', dueOn: '2025-06-30', indicators: [{ code: 'OP5.3' }] },
      {
        text: 'Explain the late start of vaccination at Matamoros',
        dueOn: '2025-03-14',
        indicators: [{ code: 'OP5.3' }],
      },
    ],
  });
});

test('who may not read the committee sees no decisions of an indicator', async () => {
  const { errors } = await query('{ indicator(code: "OP5.3") { code decisions { number } } }', {
    ...reader,
    scopes: ['monitoring:joint'],
  });
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

test('the committee links a decision, takes a link back, and the rest stays', async () => {
  const more = { indicators: ['OP7.2', 'OP7.1', 'OP7.1'], idempotencyKey: 'more' };
  expect(await link('D-04/2', more)).toEqual(linkedTo('D-04/2', 'OP4.3', 'OP7.1', 'OP7.2'));
  const less = { indicators: ['OP8.4'], unlink: ['OP7.2', 'OP1.1'], idempotencyKey: 'less' };
  expect(await link('D-04/2', less)).toEqual(linkedTo('D-04/2', 'OP4.3', 'OP7.1', 'OP8.4'));
  const [kept]: readonly unknown[] = await db().query(
    'SELECT linked, unlinked, actor FROM indicator_linking ORDER BY id DESC LIMIT 1',
  );
  expect(kept).toEqual({
    linked: ['OP8.4'],
    unlinked: ['OP1.1', 'OP7.2'],
    actor: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  const [told]: readonly unknown[] = await db().query(
    'SELECT action, record_type, fields, record_ids FROM audit_entry ORDER BY sequence DESC LIMIT 1',
  );
  expect(told).toEqual({
    action: 'WRITE',
    record_type: 'Decision',
    fields: ['indicators'],
    record_ids: [await idOf('D-04/2')],
  });
});

test('a key repeated changes nothing more; with another body it is an error', async () => {
  const once = { indicators: ['OP1.1'], idempotencyKey: 'once' };
  await link('D-05/1', once);
  await link('D-05/1', { indicators: [], unlink: ['OP1.1'], idempotencyKey: 'then' });
  expect(await link('D-05/1', once)).toEqual(linkedTo('D-05/1'));
  for (const [number, links] of [
    ['D-05/1', { ...once, indicators: ['OP1.2'] }],
    ['D-05/1', { ...once, unlink: ['OP1.2'] }],
    ['D-05/2', once],
  ] as const) {
    const { linked, error } = await link(number, links);
    expect([linked, error?.extensions?.['argument']]).toEqual([null, 'idempotencyKey']);
  }
});

test('what is not there is not linked', async () => {
  const unknown = await link('D-05/1', { indicators: ['OP9.9'], idempotencyKey: 'unknown' });
  expect(unknown.error?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'indicators',
  });
  const away = { indicators: [], unlink: ['OP9.9'], idempotencyKey: 'unknown, to unlink' };
  expect((await link('D-05/1', away)).error?.extensions).toMatchObject({ argument: 'unlink' });
  const none = await link('D-99/9', { indicators: ['OP1.1'], idempotencyKey: 'none' });
  expect(none.error?.message).toContain('is not the id of a decision of the committee');
  expect(none.error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'decision' });
});

test('what says nothing, or two things about one indicator, is refused and written down nowhere', async () => {
  const count = (): Promise<unknown> => db().query('SELECT count(*) FROM indicator_linking');
  const before = await count();
  const both = { indicators: ['OP1.1'], unlink: ['OP1.1'], idempotencyKey: 'both' };
  expect((await link('D-05/1', both)).error?.extensions).toMatchObject({ argument: 'unlink' });
  const nothing = { indicators: [], idempotencyKey: 'nothing' };
  expect((await link('D-05/1', nothing)).error?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'indicators',
  });
  expect(await count()).toEqual(before);
});

test('who does not sit in the committee links nothing', async () => {
  const { linked, error } = await link(
    'D-05/1',
    { indicators: ['OP1.1'], idempotencyKey: 'x' },
    officer,
  );
  expect([linked, error?.extensions?.['code']]).toEqual([null, 'FORBIDDEN']);
});

test('action points and risks are linked too', async () => {
  const [point]: readonly { readonly id: string }[] = await db().query(
    `SELECT id FROM action_point WHERE text = 'Send the framework to the state delegations'`,
  );
  const text = `mutation ($point: ID!, $risk: ID!, $indicators: [ID!]!) {
    linkActionPointToIndicators(actionPoint: $point, indicators: $indicators, idempotencyKey: "point") { indicators { code } }
    linkRiskToIndicators(risk: $risk, indicators: $indicators, idempotencyKey: "risk") { indicators { code } }
  }`;
  const risk = await idOf('R-01');
  const { data, errors } = await query(text, government, {
    point: point?.id,
    risk,
    indicators: ['OC1.1'],
  });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ linkActionPointToIndicators: { indicators: [{ code: 'OC1.1' }] } });
  const { data: seen } = await query('{ indicator(code: "OC1.1") { risks { number } } }', reader);
  expect(JSON.stringify(seen)).toContain('"R-01"');
});
