import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { buildSchema, graphql } from 'graphql';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import { openIdentity } from '../../../gateway/access/identity/open-identity.ts';
import { explorerRoutes } from '../../../gateway/explorer/explorer-routes.ts';
import { projectRoot } from '../../../gateway/project-root.ts';
import { jsonResponse } from '../../../subgraphs/_kit/wire/json-response.ts';
import type { Route } from '../../../subgraphs/_kit/wire/route.ts';
import { serveHttp } from '../../../subgraphs/_kit/wire/serve-http.ts';
import { findChromium } from '../../support/find-chromium.ts';
import { until } from '../../support/until.ts';

jest.setTimeout(120_000);

const executablePath = findChromium();
const inBrowser = executablePath === undefined ? test.skip : test;
const flags =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking';
const page = join(projectRoot, 'dist/gateway/explorer/page');
const personasFile = join(projectRoot, 'schema/personas.csv');
const folder = mkdtempSync(join(tmpdir(), 'who-'));
const supergraph = join(folder, 'supergraph.graphql');
const schema = buildSchema('type Query { whoAsks: String  whatFor: String }');

const question = '# Who asks?\nquery WhoAsks {\n  whoAsks\n  whatFor\n}\n';

let browser: Browser | undefined;
const stops: (() => Promise<void>)[] = [];
const seen: IncomingHttpHeaders[] = [];

function queryOf(body: Buffer): string {
  const sent: unknown = JSON.parse(body.toString());
  const { query }: { readonly query?: unknown } = { ...(sent ?? {}) };
  return typeof query === 'string' ? query : '';
}

/** An explorer in front of a graph that tells who asks. */
async function serve(withIssuer: boolean): Promise<string> {
  const localIssuer = withIssuer ? { folder: join(folder, 'issuer'), personasFile } : null;
  const identity = await openIdentity({ issuers: [], localIssuer, databaseUrl: null });
  const answer: Route = {
    methods: ['POST'],
    respond: async ({ headers, rawBody }) => {
      seen.push(headers);
      const { sub, purpose } = await identity.authenticate({ headers });
      const rootValue = { whoAsks: `asked by ${sub}`, whatFor: `for ${purpose ?? 'nothing'}` };
      return jsonResponse(200, await graphql({ schema, source: queryOf(rawBody), rootValue }));
    },
  };
  const routes = new Map([
    ...explorerRoutes(page, supergraph, identity.personas),
    ...identity.routes,
    ['/graphql', answer] as const,
  ]);
  const place = { host: '127.0.0.1', port: 0, portVariable: 'PORT' };
  const server = await serveHttp({ ...place, maxBodyBytes: 100_000, routes });
  stops.push(server.stop);
  return server.url;
}

beforeAll(async () => {
  if (executablePath === undefined) return;
  spawnSync(process.execPath, ['scripts/build.js'], { cwd: projectRoot, stdio: 'inherit' });
  mkdirSync(join(folder, 'questions'));
  writeFileSync(join(folder, 'questions/01-who.graphql'), question);
  browser = await chromium.launch({ executablePath, args: flags.split(' ') });
});

afterAll(async () => {
  await browser?.close();
  for (const stop of stops) await stop();
});

async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  if (!browser) throw new Error('The browser did not start');
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${address}/graphiql`);
  await page.getByRole('tab', { name: 'WhoAsks' }).waitFor();
  return { page, complaints };
}

async function execute(page: Page, answer: string): Promise<void> {
  const shown = page.locator('.graphiql-response').getByText(answer).first();
  await until(async () => {
    await page.getByRole('button', { name: /execute query/i }).click();
    return shown.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
  });
}

const stored = (page: Page): Promise<string> =>
  page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])');

inBrowser(
  'the explorer asks as the persona that is chosen, for the purpose that is stated',
  async () => {
    const { page, complaints } = await open(await serve(true));
    await page.getByText('You are nobody in particular').waitFor();
    await execute(page, 'asked by public');
    await page.getByLabel('Ask as').selectOption('UN Women, case worker');
    await page.getByText('You are UN Women, case worker. You may: un-women:cases').waitFor();
    await execute(page, 'asked by persona:un-women-case-worker');
    await page.getByLabel('Purpose').selectOption('case management');
    await execute(page, 'for CASE_MANAGEMENT');
    await page.getByLabel('Ask as').selectOption('Analyst');
    await execute(page, 'for nothing');
    await page.getByLabel('Ask as').selectOption('The public');
    await execute(page, 'asked by public');
    expect(complaints).toEqual([]);
  },
);

inBrowser(
  'tokens and headers are not stored in the browser, and a reload forgets them',
  async () => {
    const { page } = await open(await serve(true));
    await page.getByLabel('Ask as').selectOption('Analyst');
    await execute(page, 'asked by persona:analyst');
    const token = seen.at(-1)?.authorization?.replace('Bearer ', '') ?? '';
    expect(token.split('.')).toHaveLength(3);
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) textarea').focus();
    await page.keyboard.insertText(`{ "Authorization": "Bearer ${token}", "x-typed": "by-hand" }`);
    await until(async () => {
      await page.getByRole('button', { name: /execute query/i }).click();
      return seen.at(-1)?.['x-typed'] === 'by-hand';
    });
    const text = await stored(page);
    expect(text).toMatch(/graphiql:queries.*whoAsks/);
    expect(text).not.toMatch(/authorization|bearer|by-hand/i);
    for (const part of token.split('.')) expect(text).not.toContain(part);
    await page.reload();
    await page.getByText('You are nobody in particular').waitFor();
    await execute(page, 'asked by public');
  },
);

inBrowser('without a local issuer there is nobody to choose', async () => {
  const { page, complaints } = await open(await serve(false));
  await execute(page, 'asked by public');
  expect(await page.getByLabel('Ask as').count()).toBe(0);
  expect(complaints).toEqual([]);
});
