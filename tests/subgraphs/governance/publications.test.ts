import { expect, test } from '@jest/globals';

import { unhcr } from '../../../subgraphs/unhcr/subgraph.ts';
import { ask } from '../../support/ask.ts';
import { fullRights } from '../../support/full-rights.ts';
import { saved } from '../../support/saved.ts';
import { officer } from './support/deciders.ts';
import { usePublishing } from './support/use-publishing.ts';

// One story from the first publication to its withdrawal: each test goes on where the one before ended.
const graph = usePublishing();
const { publish, withdraw, read, approve, approveUntold } = graph;

type Row = Readonly<Record<string, unknown>>;

const rows = (sql: string): Promise<readonly Row[]> => graph.db('governance').query(sql);

const FIRST = { period: '2025-Q2', title: 'Second quarter of 2025', note: 'Provisional for PAHO' };

test('a month is never published, nor a period that is not over', async () => {
  expect(await publish({ period: '2025-04', title: 'April' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('months are never published'),
  });
  expect(await publish({ period: '2026', title: 'All of 2026' })).toMatchObject({
    code: 'CONFLICT',
    message: 'Cannot publish "2026": it ends on 2026-12-31, publish it later',
  });
});

test('who may not publish is refused before anything is read', async () => {
  const asked = graph.asked.length;
  expect(await publish(FIRST, { ...officer, scopes: ['governance:verify'] })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(graph.asked).toHaveLength(asked);
});

test('a period of which nothing is approved is not published', async () => {
  expect(await publish(FIRST)).toMatchObject({
    code: 'CONFLICT',
    message: 'Cannot publish "2025-Q2": nothing of it is approved',
  });
});

test('an approval that its agency does not know yet is named, and publishing may be tried again', async () => {
  const tell = await approveUntold('unhcr', '2025-Q2', 'OP7.3');
  expect(await publish(FIRST)).toMatchObject({
    code: 'CONFLICT',
    retryable: true,
    message: expect.stringContaining('not known to their agencies yet: OP7.3 of UNHCR; nothing'),
  });
  await tell();
});

test('while an agency is away nothing is published, and it may be tried again', async () => {
  await approve('2025-Q2', 'OP1.1', 'OP3.1', 'OP5.1');
  graph.away.add('ilo');
  expect(await publish(FIRST)).toMatchObject({
    code: 'AGENCY_UNAVAILABLE',
    message: expect.stringContaining('ILO does not answer; nothing was published, try again'),
  });
  graph.away.delete('ilo');
  expect(await read('{ publications(period: "2025-Q2") { totalCount } }')).toEqual({
    publications: { totalCount: 0 },
  });
});

test('what was approved while the tables were read makes publishing a conflict that names it', async () => {
  graph.meanwhile(() => approve('2025-Q2', 'OP2.1'));
  const { code, message } = await publish(FIRST);
  graph.meanwhile(() => Promise.resolve());
  expect(code).toBe('CONFLICT');
  expect(message).toContain('OP2.1 of ');
  expect(await read('{ publications(period: "2025-Q2") { totalCount } }')).toEqual({
    publications: { totalCount: 0 },
  });
});

test('a period is published with what is missing named, its versions marked and their agencies told', async () => {
  const { data } = await publish({ ...FIRST, key: 'the first' });
  expect(data?.['publishPeriod']).toMatchObject({
    id: 'PUB-2026-01',
    title: 'Second quarter of 2025',
    state: 'PARTIAL',
    publishedOn: '2026-09-30',
    publishedBy: expect.stringMatching(/^[0-9a-f]{32}$/),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    changes: null,
    restates: null,
  });
  const shown = await read(`{ publication(id: "PUB-2026-01") {
    complete: figures(state: COMPLETE, first: 200) { edges { node { indicatorCode method inPeriod { reading } missing { agency } } } }
    none: figures(indicators: ["OP1.2"]) { edges { node { state inPeriod { reading value } missing { agency reason } parts { version } } } }
  } }`);
  expect(shown).toMatchObject({
    publication: {
      complete: {
        edges: expect.arrayContaining([
          { node: expect.objectContaining({ indicatorCode: 'OP1.1', missing: [] }) },
        ]),
      },
      none: {
        edges: [
          {
            node: {
              state: 'NONE',
              inPeriod: { reading: 'NOT_REPORTED', value: null },
              missing: [
                { agency: 'UNHCR', reason: 'NOT_APPROVED' },
                { agency: 'IOM', reason: 'NOT_APPROVED' },
              ],
              parts: [{ version: null }, { version: null }],
            },
          },
        ],
      },
    },
  });
  const [told] = await rows(
    `SELECT count(*)::int AS decided, count(o.id)::int AS sent, (SELECT count(*)::int FROM published_version) AS versions
     FROM report_decision d LEFT JOIN outbox o ON o.id = d.id WHERE kind = 'PUBLISHED'`,
  );
  expect(told?.['versions']).toBeGreaterThan(4);
  expect(told).toMatchObject({ decided: told?.['versions'], sent: told?.['versions'] });
  const [last] = await rows(
    'SELECT action, record_ids FROM audit_entry ORDER BY sequence DESC LIMIT 1',
  );
  expect(last).toEqual({ action: 'PUBLICATION', record_ids: ['PUB-2026-01'] });
});

test('how timely agencies report nobody submits, so that no version is approved, and every part is published', async () => {
  const shown = JSON.parse(
    JSON.stringify(
      await read(`{ publication(id: "PUB-2026-01") { figures(indicators: ["OP8.2"]) { edges { node {
        state inPeriod { numerator denominator } parts { agency version inPeriod { numerator denominator } } } } } } }`),
    ),
  ) as Timely; // what is asked for
  const [{ node }] = shown.publication.figures.edges;
  const ofParts = node.parts.map(({ inPeriod }) => inPeriod);
  expect(node.parts).toHaveLength(7);
  expect(node.parts.every(({ version }) => version === null)).toBe(true);
  const sum = (of: keyof Share) => ofParts.reduce((total, part) => total + (part?.[of] ?? NaN), 0);
  expect(node.inPeriod).toEqual({ numerator: sum('numerator'), denominator: sum('denominator') });
  expect(node.inPeriod.denominator).toBeGreaterThan(30);
});

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

interface Timely {
  readonly publication: {
    readonly figures: { readonly edges: readonly [{ readonly node: TimelyNode }] };
  };
}

interface TimelyNode {
  readonly inPeriod: Share;
  readonly parts: readonly { readonly version: number | null; readonly inPeriod: Share | null }[];
}

test('the same request again is answered with the same publication; another under its key is refused', async () => {
  const again = await publish({ ...FIRST, key: 'the first' });
  expect(again.data?.['publishPeriod']).toMatchObject({ id: 'PUB-2026-01' });
  expect(await publish({ ...FIRST, title: 'Another', key: 'the first' })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
});

test('a period that is published can only be restated, naming what stands', async () => {
  expect(await publish(FIRST)).toMatchObject({
    code: 'CONFLICT',
    message: 'Cannot publish 2025-Q2: "PUB-2026-01" stands, restate that one and say why',
  });
});

test('a restatement that changes nothing is none', async () => {
  const wanted = { ...FIRST, title: 'Once more', restates: 'PUB-2026-01', reason: 'Too early' };
  expect(await publish(wanted)).toMatchObject({
    code: 'CONFLICT',
    message:
      'Cannot restate "PUB-2026-01": nothing of it changed; wait until what changed is approved',
  });
});

test('published tables are read in pages, a hidden cell is blank and never 0', async () => {
  const everything =
    await read(`{ publication(id: "PUB-2026-01") { figures(first: 200) { edges { node {
    indicatorCode cells(first: 200) { totalCount pageInfo { hasNextPage endCursor } edges { node { suppressed figure { value lower upper numerator denominator } } } } } } } } }`);
  const text = JSON.stringify(everything);
  const blank =
    '"suppressed":true,"figure":{"value":null,"lower":null,"upper":null,"numerator":null,"denominator":null}';
  expect(text.split('"suppressed":true')).toHaveLength(text.split(blank).length);
  const pages: unknown[] = [];
  let after: string | null = null;
  do {
    const page = JSON.parse(
      JSON.stringify(
        await read(`{ publication(id: "PUB-2026-01") { figures(indicators: ["OP1.1"]) { edges { node {
          cells(by: [SEX, AGE, CENTRE], first: 7${after === null ? '' : `, after: "${after}"`}) { totalCount pageInfo { hasNextPage endCursor } edges { node { sex age centre } } } } } } } }`),
      ),
    ) as CellPage; // what is asked for
    const cells = page.publication.figures.edges[0]?.node.cells;
    if (!cells) throw new Error('There is no table');
    pages.push(...cells.edges);
    after = cells.pageInfo.hasNextPage ? cells.pageInfo.endCursor : null;
    if (after === null) expect(pages).toHaveLength(cells.totalCount);
  } while (after !== null);
  expect(new Set(pages.map((cell) => JSON.stringify(cell))).size).toBe(pages.length);
});

test('a table that was never declared is not asked for', async () => {
  const shown = await graph.ask(
    `{ publication(id: "PUB-2026-01") { figures(indicators: ["OP1.1"]) { edges { node { cells(by: [NATIONALITY, CENTRE]) { totalCount } } } } } }`,
  );
  expect(shown.errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
});

test.each([
  `UPDATE publication SET title = 'Other'`,
  `UPDATE publication SET withdrawn_on = '2026-09-30', withdrawal_reason = 'x', title = 'Other'`,
  `UPDATE published_figure SET content = '{}'`,
  `UPDATE published_version SET version = 9`,
  `DELETE FROM publication`,
  `DELETE FROM published_figure`,
  `TRUNCATE published_version`,
])(
  'nobody changes what is published, the owner of the database included: %s',
  async (statement) => {
    await expect(graph.db('governance').query(statement)).rejects.toThrow(/Cannot/);
  },
);

test('figures that do not match their checksum are an error, and no figures', async () => {
  const db = graph.db('governance');
  await db.query('ALTER TABLE published_figure DISABLE TRIGGER withdrawal');
  const falsify = `UPDATE published_figure SET content = jsonb_set(content, '{inPeriod,value}', $1) WHERE publication_id = 'PUB-2026-01' AND indicator_code = 'OP1.1'`;
  const [shownBefore] = await rows(
    `SELECT content #> '{inPeriod,value}' AS value FROM published_figure WHERE publication_id = 'PUB-2026-01' AND indicator_code = 'OP1.1'`,
  );
  await db.query(falsify, ['999999']);
  const shown = await graph.ask('{ publication(id: "PUB-2026-01") { id figures { totalCount } } }');
  await db.query(falsify, [JSON.stringify(shownBefore?.['value'])]);
  await db.query('ALTER TABLE published_figure ENABLE ALWAYS TRIGGER withdrawal');
  expect(shown.data).toEqual({ publication: { id: 'PUB-2026-01', figures: null } });
  expect(shown.errors?.[0]?.message).toContain('does not match its checksum');
});

test('a restatement says what changed, from what to what, who answers for it, why, and on what evidence', async () => {
  await restateUnhcr();
  const { data, message } = await publish({
    ...FIRST,
    restates: 'PUB-2026-01',
    reason: 'Late entries of UNHCR',
  });
  expect(message).toBeUndefined();
  const restated = JSON.parse(JSON.stringify(data?.['publishPeriod'])) as Restated;
  expect(restated).toMatchObject({
    id: 'PUB-2026-02',
    restates: { id: 'PUB-2026-01' },
    reason: 'Late entries of UNHCR',
  });
  expect(restated.changes.map(({ indicatorCode }) => indicatorCode)).toEqual(['OP1.1']);
  const [change] = restated.changes;
  expect(change?.agencies).toEqual([
    expect.objectContaining({
      agency: 'UNHCR',
      versionBefore: 2,
      versionAfter: 3,
      reasons: expect.arrayContaining(['Forty men were entered late']),
      submittedBy: expect.stringMatching(/^[0-9a-f]{32}$/),
      approvedAt: expect.stringMatching(/^2026-09-30T/),
      before: { value: expect.any(Number) },
      after: { value: expect.any(Number) },
      evidence: [{ title: 'Register of June', url: 'https://example.org/june' }],
    }),
  ]);
  expect(await read(RESTATED)).toEqual({
    publications: { edges: [{ node: { id: 'PUB-2026-01', restatedBy: { id: 'PUB-2026-02' } } }] },
  });
});

test('question 12 tells of a restatement who approved it, and on what evidence', async () => {
  const { data, errors } = await graph.ask(saved('12'));
  expect(errors).toBeUndefined();
  const { edges } = data?.['publications'] as { readonly edges: readonly unknown[] }; // as it is asked for
  expect(edges[0]).toMatchObject({
    node: {
      id: 'PUB-2026-02',
      restates: { id: 'PUB-2026-01' },
      changes: [
        {
          indicatorCode: 'OP1.1',
          agencies: [
            {
              agency: 'UNHCR',
              approvedBy: expect.any(String),
              evidence: [{ title: 'Register of June' }],
            },
          ],
        },
      ],
    },
  });
});

test('a withdrawn publication keeps id, title, reason, date and checksum, and its figures are gone', async () => {
  const [published] = await rows(`SELECT sha256 FROM publication WHERE id = 'PUB-2026-02'`);
  const reason = 'A cell may be recognised';
  const { data } = await withdraw({ id: 'PUB-2026-02', reason, key: 'once' });
  const gone = {
    id: 'PUB-2026-02',
    title: FIRST.title,
    sha256: published?.['sha256'],
    withdrawnOn: '2026-09-30',
    withdrawalReason: reason,
    note: null,
    state: null,
    changes: null,
    figures: null,
  };
  expect(data).toEqual({ withdrawPublication: gone });
  const again = await withdraw({ id: 'PUB-2026-02', reason, key: 'once' });
  expect(again.data).toEqual({ withdrawPublication: gone });
  expect(await withdraw({ id: 'PUB-2026-02', reason })).toMatchObject({ code: 'CONFLICT' });
  const kept = await rows(
    `SELECT content, cells FROM published_figure WHERE publication_id = 'PUB-2026-02' AND (content IS NOT NULL OR cells IS NOT NULL)`,
  );
  expect(kept).toEqual([]);
});

test('only versions that no publication holds any more are told to be withdrawn', async () => {
  const told = await rows(
    `SELECT agency_code, indicator_code, version, publication_id FROM report_decision WHERE kind = 'WITHDRAWN'`,
  );
  expect(told).toEqual([
    { agency_code: 'UNHCR', indicator_code: 'OP1.1', version: 3, publication_id: 'PUB-2026-02' },
  ]);
  const [last] = await rows('SELECT action FROM audit_entry ORDER BY sequence DESC LIMIT 1');
  expect(last).toEqual({ action: 'WITHDRAWAL' });
});

test('what a withdrawn publication restated stands again', async () => {
  expect(await read(RESTATED)).toEqual({ publications: { edges: [] } });
  const { data } = await publish({
    ...FIRST,
    restates: 'PUB-2026-01',
    reason: 'Late entries of UNHCR, once more',
  });
  expect(data?.['publishPeriod']).toMatchObject({ id: 'PUB-2026-03' });
});

test('the figures of what is withdrawn are gone from what restates it too', async () => {
  const text =
    '{ publication(id: "PUB-2026-03") { changes { before { value } after { value } statusBefore agencies { versionBefore before { value } after { value } } } } }';
  const value = expect.any(Number);
  const after = { after: { value }, agencies: [{ versionBefore: 2, after: { value } }] };
  expect(await read(text)).toMatchObject({
    publication: {
      changes: [
        { ...after, before: { value }, agencies: [{ ...after.agencies[0], before: { value } }] },
      ],
    },
  });
  await withdraw({ id: 'PUB-2026-01', reason: 'A cell may be recognised' });
  expect(await read(text)).toEqual({
    publication: {
      changes: [
        {
          ...after,
          before: null,
          statusBefore: null,
          agencies: [{ ...after.agencies[0], before: null }],
        },
      ],
    },
  });
  const kept = await rows(
    `SELECT id FROM publication WHERE jsonb_path_exists(content, '$.changes.**.before')`,
  );
  expect(kept).toEqual([]);
});

test('of two who publish a period at the same time one is first, and the other is told', async () => {
  await approve('2025-Q1', 'OP1.1');
  const wanted = { period: '2025-Q1', title: 'First quarter of 2025' };
  const both = await Promise.all([publish(wanted), publish(wanted)]);
  expect(both.map(({ code }) => code ?? 'published').toSorted()).toEqual(['CONFLICT', 'published']);
  expect(await read('{ publications(period: "2025-Q1") { totalCount } }')).toEqual({
    publications: { totalCount: 1 },
  });
});

interface CellPage {
  readonly publication: {
    readonly figures: {
      readonly edges: readonly {
        readonly node: {
          readonly cells: {
            readonly totalCount: number;
            readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
            readonly edges: readonly unknown[];
          };
        };
      }[];
    };
  };
}

const RESTATED = '{ publications(restated: true) { edges { node { id restatedBy { id } } } } }';

interface Restated {
  readonly changes: readonly { readonly indicatorCode: string; readonly agencies: unknown }[];
}

/** UNHCR corrects its report of OP1.1, which was reopened, and everybody agrees. */
async function restateUnhcr(): Promise<void> {
  const [standing] = await rows(
    `INSERT INTO report_decision (agency_code, indicator_code, period_code, version, sha256, kind, reason, expires_on, decided_at, actor)
     SELECT agency_code, indicator_code, period_code, version, sha256, 'REOPENED', 'Late entries', '2026-10-30', '2026-09-29T12:00:00Z', 'committee'
     FROM report_decision WHERE period_code = '2025-Q2' AND indicator_code = 'OP1.1' AND kind = 'APPROVED' RETURNING id, version`,
  );
  const db = graph.db('unhcr');
  for (const [event, reason, expires] of [
    ['PUBLISHED', null, null],
    ['REOPENED', 'Late entries', '2026-10-30T23:59:59Z'],
  ]) {
    await db.query(
      `INSERT INTO report_event (report_id, event, at, actor, reason, expires_on, decision_id)
       SELECT id, $1, '2026-09-29T12:00:00Z', 'committee', $2, $3, $1 || $4 FROM report
       WHERE indicator_code = 'OP1.1' AND period_code = '2025-Q2' AND version = $5`,
      [event, reason, expires, standing?.['id'], standing?.['version']],
    );
  }
  const of = 'indicator: "OP1.1", period: "2025-Q2"';
  await tellUnhcr(
    `unhcrDraftReport(idempotencyKey: "d", ${of}, reason: "Forty men were entered late") { version }`,
  );
  await tellUnhcr(
    `unhcrAnnotateReport(idempotencyKey: "a", ${of}, version: 3, evidence: [{ title: "Register of June", url: "https://example.org/june" }]) { version }`,
  );
  await tellUnhcr(
    `unhcrSubmitReport(idempotencyKey: "s", ${of}, version: 3, reason: "Forty men were entered late") { version }`,
  );
  await approve('2025-Q2', 'OP1.1');
  await tellUnhcr(
    `unhcrAnnotateReport(idempotencyKey: "b", ${of}, version: 3, note: "It was approved") { version }`,
  );
}

async function tellUnhcr(mutation: string): Promise<void> {
  const rights = fullRights('unhcr');
  const identity = { ...rights, scopes: [...rights.scopes, 'unhcr:submit'] };
  const { errors } = await ask(unhcr, graph.db('unhcr'), `mutation { ${mutation} }`, {}, identity);
  expect(errors).toBeUndefined();
}
