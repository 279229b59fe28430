import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ConstDirectiveNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { Kind, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import pg from 'pg';
import type { DataSource } from 'typeorm';

import { allPeriods } from '../subgraphs/_kit/calendar/reporting-period.ts';
import { migrateDown, migrateUp } from '../subgraphs/_kit/database/migrate.ts';
import { openDatabase } from '../subgraphs/_kit/database/open-database.ts';
import type { Subgraph } from '../subgraphs/_kit/define-subgraph.ts';
import { writeCursor } from '../subgraphs/_kit/paging/cursor.ts';
import { seedRecords } from '../subgraphs/_kit/seeding/seed-records.ts';
import { serveSubgraph } from '../subgraphs/_kit/serve-subgraph.ts';
import { subgraphs } from '../subgraphs/index.ts';
import { ask } from './support/ask.ts';
import { countStatements } from './support/count-statements.ts';
import type { ClonedDatabase } from './support/database.ts';
import { cloneDatabase } from './support/database.ts';
import { signedHeaders, testSigningKeys } from './support/signed-headers.ts';
import { switchableProxy } from './support/switchable-proxy.ts';
import { testAsOf } from './support/test-clock.ts';

const EXAMPLES: Readonly<Record<string, Record<string, string>>> = {
  IndicatorReport: { indicatorCode: 'OP7.3', periodCode: '2025-Q3' },
  ReportingPeriod: { code: '2025-Q3' },
  Centre: { code: 'CMID-TAP' },
  Country: { iso3: 'HND' },
  Municipality: { code: '07089' },
  Agency: { code: 'UNHCR' },
};

type Page = (argument: string) => string;

const pageOf =
  (open: string, name: string, close: string): Page =>
  (argument) =>
    `{ ${open} ${name}(${argument}) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${close} }`;

const PARTITIONS = `
  WITH cell AS (
    SELECT report_id, value, centre_code IS NOT NULL AS by_centre,
      (sex IS NOT NULL)::int::text || (age_band IS NOT NULL)::int || (population_group IS NOT NULL)::int
        || (nationality IS NOT NULL)::int || (disability IS NOT NULL)::int || (centre_code IS NOT NULL)::int AS dimensions
    FROM report_cell JOIN report ON report.id = report_id WHERE indicator_code = ANY($1)
  ), total AS (SELECT report_id, value FROM cell WHERE dimensions = '000000')
  SELECT t.report_id, c.dimensions, t.value AS total, sum(c.value) AS cells
  FROM cell c JOIN total t USING (report_id)
  GROUP BY t.report_id, c.dimensions, t.value, c.by_centre
  HAVING CASE WHEN c.by_centre THEN sum(c.value) < t.value ELSE sum(c.value) <> t.value END`;

const DAY_BANDS = `
  WITH cell AS (
    SELECT report_id, denominator, centre_code, band ->> 'fromDay' AS from_day, (band ->> 'count')::int AS cases,
      num_nonnulls(sex, age_band, population_group, nationality, disability) AS others
    FROM report_cell JOIN report ON report.id = report_id CROSS JOIN jsonb_array_elements(day_bands) AS band
    WHERE indicator_code = ANY($1)
  ), of_cell AS (
    SELECT 'a cell' AS of, report_id FROM report_cell JOIN report ON report.id = report_id WHERE indicator_code = ANY($1)
      AND denominator IS DISTINCT FROM (SELECT sum((band ->> 'count')::int) FROM jsonb_array_elements(day_bands) AS band)
  ), of_centres AS (
    SELECT 'centres' AS of, report_id FROM cell WHERE others = 0 GROUP BY report_id, from_day
    HAVING sum(cases) FILTER (WHERE centre_code IS NOT NULL) <> sum(cases) FILTER (WHERE centre_code IS NULL)
  )
  SELECT * FROM of_cell UNION ALL SELECT * FROM of_centres`;

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  '%s',
  (name, subgraph) => {
    let clone: ClonedDatabase;
    let db: DataSource;
    beforeAll(async () => {
      clone = await cloneDatabase(name);
      db = await openDatabase(subgraph, clone.ownerUrl);
    });
    afterAll(async () => {
      await db.destroy();
      await clone.drop();
    });
    const entities = Object.entries(keysOf(subgraph));
    // Nobody invents decisions about reports: their pages are turned where some are taken.
    const lists = listsOf(subgraph).filter(([path]) => path !== 'reportDecisions');
    const field = name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

    test('answers a representation of every entity that it publishes, a foreign key included', async () => {
      const keys = entities.map(([__typename, key]) => ({ __typename, ...key }));
      const query = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { __typename } }';
      const { errors, data } = await ask(subgraph, db, query, { keys });
      expect(errors).toBeUndefined();
      expect(data?.['_entities']).toHaveLength(keys.length);
    });

    test.each([1, 100, 70_000])(
      'reads its reports of %i keys with one statement',
      async (count) => {
        const codes = subgraph.indicators.map(({ code }) => code);
        const keys = Array.from({ length: count }, (_, at) => ({
          __typename: 'IndicatorReport',
          indicatorCode: codes[at % codes.length] ?? '',
          periodCode: allPeriods()[Math.floor(at / codes.length)]?.code ?? `unknown-${at}`,
        })).filter(({ indicatorCode }) => indicatorCode !== 'OP8.2');
        const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on IndicatorReport { ${field} { status } } } }`;
        const statements = await countStatements(db, () => ask(subgraph, db, query, { keys }));
        expect(statements).toHaveLength(1);
      },
    );

    test('reads every entity of a hundred keys with as many statements as of one', async () => {
      for (const [typename, key] of entities) {
        const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${typename} { ${scalarFields(subgraph, typename)} } } }`;
        const statementsOf = async (count: number) => {
          const keys = Array.from({ length: count }, (_, at) => ({
            __typename: typename,
            ...numbered(key, at),
          }));
          return (await countStatements(db, () => ask(subgraph, db, query, { keys }))).length;
        };
        expect([typename, await statementsOf(100)]).toEqual([typename, await statementsOf(1)]);
      }
    });

    test('reads its submissions of many periods with one statement', async () => {
      if (name === 'governance') return;
      const keys = allPeriods().map(({ code }) => ({ __typename: 'ReportingPeriod', code }));
      const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on ReportingPeriod { ${field}Submissions { status } } } }`;
      const statements = await countStatements(db, () => ask(subgraph, db, query, { keys }));
      expect(statements).toHaveLength(1);
    });

    test.each(lists)(
      '%s refuses a page of 201 and a cursor that is none, and names the argument',
      async (_path, page) => {
        for (const [argument, text] of [
          ['first', 'first: 201'],
          ['first', 'first: 0'],
          ['after', 'after: "bm9uZQ"'],
        ] as const) {
          const { errors } = await ask(subgraph, db, page(text));
          expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
        }
      },
    );

    test.each(lists)('%s refuses a cursor of another list', async (_path, page) => {
      const foreign = writeCursor({ list: 'another.orderedOn', value: '2025-09-30', id: '7' });
      const { errors } = await ask(subgraph, db, page(`after: "${foreign}"`));
      const refused = { code: 'BAD_USER_INPUT', argument: 'after' };
      expect(errors?.[0]?.extensions).toMatchObject(refused);
    });

    test.each(lists)('%s turns pages without repeating or losing a record', async (_path, page) => {
      const all = await cursors(subgraph, db, page('first: 4'));
      const first = await cursors(subgraph, db, page('first: 2'));
      const second = await cursors(subgraph, db, page(`first: 2, after: "${first.at(-1) ?? ''}"`));
      expect(all.length).toBeGreaterThan(0);
      expect([...first, ...second].slice(0, 4)).toEqual(all);
    });

    test('says once of each type of record how it is handled, and of none that it has not', () => {
      const declared = subgraph.records.map(({ type }) => type);
      expect(declared.toSorted()).toEqual(Object.keys(recordTypes(subgraph)).toSorted());
    });

    test('handles as confidential at least what is tagged sensitive', () => {
      const classes = subgraph.records.map(({ type, sensitivity }) => [type, sensitivity] as const);
      const known = recordTypes(subgraph);
      const open = classes.filter(
        ([type, sensitivity]) =>
          known[type]?.includes('sensitive') && !sensitivity.endsWith('CONFIDENTIAL'),
      );
      expect(open).toEqual([]);
    });

    test('serves how it handles its records', async () => {
      const { data, errors } = await ask(
        subgraph,
        db,
        `{ ${field} { recordTypes { type sensitivity purpose retentionYears } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ [field]: { recordTypes: subgraph.records } });
    });

    test('has something in every table', async () => {
      const tables: readonly { name: string }[] = await db.query(
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
      );
      const empty: string[] = [];
      for (const table of tables) {
        const rows: readonly unknown[] = await db.query(`SELECT 1 FROM "${table.name}" LIMIT 1`);
        if (rows.length === 0) empty.push(table.name);
      }
      // These are written when somebody does something, and nobody invents that.
      const ofDeeds = [
        'answered_mutation',
        'audit_checkpoint',
        'audit_entry',
        'indicator_linking',
        'outbox',
        'published_figure',
        'published_version',
        'report_correction',
        'report_decision',
        'report_evidence',
        'report_note',
        // What is counted by nationality fills it.
        'told_nationality',
      ];
      expect(empty.filter((table) => !ofDeeds.includes(table))).toEqual([]);
    });

    test('every table says what it holds', async () => {
      const silent: readonly { name: string }[] = await db.query(
        `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND obj_description(oid) IS NULL AND relname <> 'migration'`,
      );
      expect(silent).toEqual([]);
    });

    test('reports every indicator that it counts, for every kind of period', async () => {
      const found: readonly { code: string }[] = await db.query(
        `SELECT DISTINCT indicator_code AS code FROM report WHERE in_period ->> 'value' IS NOT NULL`,
      );
      const counted = subgraph.indicators
        .filter(({ kind }) => kind !== 'TIMELINESS')
        .map(({ code }) => code);
      expect(found.map(({ code }) => code).toSorted()).toEqual(counted.toSorted());
    });

    test('the cells of every table without centres sum to the total, and centres overlap at most', async () => {
      const wrong: readonly unknown[] = await db.query(PARTITIONS, [
        subgraph.indicators
          .filter(({ kind }) => kind === 'PEOPLE' || kind === 'SERVICES')
          .map(({ code }) => code),
      ]);
      expect(wrong).toEqual([]);
    });

    test('the cases of a median are counted by bands of days, which sum to their number and over centres', async () => {
      const medians = subgraph.indicators
        .filter(({ kind }) => kind === 'MEDIAN')
        .map(({ code }) => code);
      const [banded]: readonly { codes: readonly string[] }[] = await db.query(
        `SELECT array_agg(DISTINCT indicator_code ORDER BY indicator_code) AS codes
         FROM report JOIN report_cell ON report_id = report.id WHERE day_bands IS NOT NULL`,
      );
      expect(banded?.codes ?? []).toEqual(medians.toSorted());
      expect(await db.query(DAY_BANDS, [medians])).toEqual([]);
    });

    test.each([
      ['an empty key', { key: '' }, 'idempotencyKey'],
      ['an endless key', { key: 'k'.repeat(201) }, 'idempotencyKey'],
      ['a key with U+0000', { key: 'k\0' }, 'idempotencyKey'],
      ['a reason with U+0000', { reason: 'late\0' }, 'reason'],
      ['half of a surrogate pair', { reason: 'late \ud83d' }, 'reason'],
    ])('%s is refused by name', async (_what, given, argument) => {
      const indicator = subgraph.indicators.find(({ kind }) => kind !== 'TIMELINESS')?.code ?? '';
      const text = `mutation ($key: ID!, $reason: String!, $indicator: ID!) { ${field}DraftReport(
        idempotencyKey: $key, indicator: $indicator, period: "2025", reason: $reason) { id } }`;
      const variables = { key: 'k', reason: 'Late', indicator, ...given };
      const { errors } = await ask(subgraph, db, text, variables);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    });

    test('says of every reason for a version who reads it, and that it must not tell of a person', () => {
      const mutations = subgraph.schema.getMutationType()?.getFields() ?? {};
      for (const verb of ['Draft', 'Correct', 'Submit', 'TakeBack']) {
        const { args = [] } = mutations[`${field}${verb}Report`] ?? {};
        const { description } = args.find(({ name: of }) => of === 'reason') ?? {};
        expect(description).toMatch(
          /Everybody who sees the report reads it.* nothing about a person\.$/,
        );
      }
    });

    test('seeds nothing where there is any record already', async () => {
      const outcome = await seedRecords(subgraph, clone.ownerUrl, { scale: 0.001 });
      expect(outcome).toEqual({ rows: 0, skipped: true });
    });

    test('goes down to an empty database and up again to the same one', async () => {
      const before = await shape(db);
      expect(await migrateDown(subgraph, clone.ownerUrl)).toBe(subgraph.migrations.length);
      expect(await shape(db)).toEqual([]);
      expect(await migrateUp(subgraph, clone.ownerUrl)).toBe(subgraph.migrations.length);
      expect(await shape(db)).toEqual(before);
      expect(await migrateUp(subgraph, clone.ownerUrl)).toBe(0);
    });
  },
);

describe.each(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  'the server of %s',
  (name, subgraph) => {
    let clone: ClonedDatabase;
    beforeAll(async () => {
      clone = await cloneDatabase(name);
    });
    afterAll(() => clone.drop());

    test('tells whether it is alive and ready, names a database that is away, and recovers by itself', async () => {
      const url = new URL(clone.url);
      const proxy = await switchableProxy(Number(url.port));
      url.port = String(proxy.port);
      const config = {
        host: '127.0.0.1',
        port: 0,
        portVariable: 'PORT',
        databaseUrl: url.href,
        signingKeys: testSigningKeys(name),
        asOf: testAsOf,
      };
      const server = await serveSubgraph(subgraph, config);
      const statusOf = async (path: string) => (await fetch(server.url + path)).status;
      try {
        expect([await statusOf('/livez'), await statusOf('/readyz')]).toEqual([200, 200]);
        proxy.turn(false);
        expect([await statusOf('/livez'), await statusOf('/readyz')]).toEqual([200, 503]);
        expect(await codeOf(server.url, subgraph)).toBe('DATABASE_UNAVAILABLE');
        proxy.turn(true);
        expect(await statusOf('/readyz')).toBe(200);
        expect(await codeOf(server.url, subgraph)).toBeUndefined();
      } finally {
        await server.stop();
        await proxy.close();
      }
    });

    test('can read its own records but no card, change nothing, and enter no other database', async () => {
      const client = new pg.Client(clone.url);
      await client.connect();
      await expect(client.query('SELECT count(*) FROM report')).resolves.toBeDefined();
      await expect(client.query('DELETE FROM report')).rejects.toThrow('permission denied');
      await expect(client.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
      const { rowCount } = await client.query(`SELECT 1 FROM pg_tables WHERE tablename = 'card'`);
      if (rowCount)
        await expect(client.query('SELECT 1 FROM card')).rejects.toThrow('permission denied');
      await client.end();
      for (const other of ['postgres', 'template1']) {
        const address = new URL(clone.url);
        address.pathname = other;
        const foreign = new pg.Client(address.href);
        await expect(foreign.connect()).rejects.toThrow('permission denied for database');
      }
    });
  },
);

function keysOf({ schema }: Subgraph): Readonly<Record<string, Record<string, string>>> {
  const union = schema.getType('_Entity');
  const types = union && 'getTypes' in union ? union.getTypes() : [];
  return Object.fromEntries(types.map((type) => [type.name, exampleKey(type)]));
}

function exampleKey({ name }: GraphQLObjectType): Record<string, string> {
  return EXAMPLES[name] ?? { code: 'OP7.3' };
}

function numbered(key: Record<string, string>, at: number): Record<string, string> {
  if (at === 0 || 'periodCode' in key) return key;
  return Object.fromEntries(Object.entries(key).map(([name, value]) => [name, `${value}${at}`]));
}

function scalarFields({ schema }: Subgraph, typename: string): string {
  const type = schema.getType(typename);
  if (!isObjectType(type)) return '__typename';
  const fields = Object.values(type.getFields())
    .filter(
      (field) => !isObjectType(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
    )
    .map((field) => field.name);
  return fields.join(' ');
}

/** Every paged list that can be reached from the root in one or two steps without further arguments. */
function listsOf({ schema }: Subgraph): readonly (readonly [string, Page])[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.flatMap((root) => {
    const type = getNamedType(root.type);
    const nested =
      isObjectType(type) && !root.args.some(isRequiredArgument)
        ? Object.values(type.getFields())
        : [];
    const own = isPaged(root) ? [[root.name, pageOf('', root.name, '')] as const] : [];
    const inner = nested
      .filter(isPaged)
      .map(
        (list) => [`${root.name}.${list.name}`, pageOf(`${root.name} {`, list.name, '}')] as const,
      );
    return [...own, ...inner];
  });
}

/**
 * The types of record that a subgraph has, with their tags: what has an id of its own and is reached,
 * but no entity, which several share. What takes a right to read is a record even where it is an entity.
 */
function recordTypes({ schema }: Subgraph): Readonly<Record<string, readonly string[]>> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const reached = new Set(
    types.flatMap((type) => Object.values(type.getFields()).map(({ type }) => getNamedType(type))),
  );
  return Object.fromEntries(
    types
      .filter((type) => 'id' in type.getFields() && reached.has(type))
      .map((type) => [type.name, type.astNode?.directives ?? []] as const)
      .filter(
        ([, directives]) =>
          directives.some(({ name }) => name.value === 'requiresScopes') ||
          !directives.some(({ name }) => name.value === 'key'),
      )
      .map(([name, directives]) => [name, tagsOf(directives)]),
  );
}

function tagsOf(directives: readonly ConstDirectiveNode[]): readonly string[] {
  return directives
    .filter(({ name }) => name.value === 'tag')
    .map(({ arguments: [label] = [] }) =>
      label?.value.kind === Kind.STRING ? label.value.value : '',
    );
}

function isPaged(field: GraphQLField<unknown, unknown>): boolean {
  const names = field.args.map(({ name }) => name);
  return names.includes('first') && names.includes('after') && !field.args.some(isRequiredArgument);
}

async function cursors(
  subgraph: Subgraph,
  db: DataSource,
  query: string,
): Promise<readonly string[]> {
  const { data, errors } = await ask(subgraph, db, query);
  expect(errors).toBeUndefined();
  return [...JSON.stringify(data).matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor = '']) => cursor);
}

async function codeOf(url: string, { name }: Subgraph): Promise<unknown> {
  const probe = { __typename: 'IndicatorReport', indicatorCode: 'OP7.3', periodCode: '2025-Q3' };
  const field = name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on IndicatorReport { ${field} { status } } } }`;
  const body = JSON.stringify({ query, variables: { keys: [probe] } });
  const headers = signedHeaders(name, body);
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const { errors } = (await response.json()) as {
    errors?: readonly { extensions: { code: string } }[];
  };
  return errors?.[0]?.extensions.code;
}

/** Everything that migrations make: columns, constraints, indexes, domains and comments. */
async function shape(db: DataSource): Promise<readonly unknown[]> {
  return db.query(`
    SELECT table_name || '.' || column_name || ' ' || coalesce(domain_name, data_type) || ' ' || is_nullable AS part
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migration'
    UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND conrelid <> coalesce(to_regclass('migration'), 0)
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migration'
    UNION ALL SELECT relname || ': ' || obj_description(oid) FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND obj_description(oid) IS NOT NULL
    ORDER BY 1`);
}
