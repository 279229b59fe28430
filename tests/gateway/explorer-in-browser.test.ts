import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

import { findChromium } from '../support/find-chromium.ts';
import { startGateway } from '../support/start-gateway.ts';
import { startTinyAgency } from '../support/tiny-agency.ts';
import { tinySdl, writeTinySupergraph } from '../support/tiny-supergraph.ts';
import { until } from '../support/until.ts';

jest.setTimeout(120_000);

const sdl = `
  "A place where people are received."
  type Centre { name: String beds: Int }
  type Query { centres: [Centre!]! }`;
const schema = buildSubgraphSchema({
  typeDefs: tinySdl(sdl),
  resolvers: { Query: { centres: () => [{ name: 'Tapachula', beds: 12 }] } },
});
const questions = {
  '01-beds':
    '# How many beds has each centre?\nquery BedsOfCentres {\n  centres {\n    name\n    beds\n  }\n}\n',
  '02-names':
    '# What are the centres called?\nquery NamesOfCentres {\n  centres {\n    name\n  }\n}\n',
};
const flags = [
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run',
  '--disable-background-networking --disable-component-update --disable-sync',
].flatMap((line) => line.split(' '));

const executablePath = findChromium();
const inBrowser = executablePath === undefined ? test.skip : test;

let browser: Browser | undefined;
let address = '';
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  if (executablePath === undefined) return;
  const root = join(import.meta.dirname, '../..');
  spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
  const supergraph = writeTinySupergraph({ centres: sdl });
  const folder = join(dirname(supergraph), 'questions');
  mkdirSync(folder);
  for (const [name, text] of Object.entries(questions)) {
    writeFileSync(join(folder, `${name}.graphql`), text);
  }
  const agency = await startTinyAgency(schema);
  const gateway = await startGateway(supergraph, { centres: agency.url });
  address = gateway.url;
  stops.push(gateway.stop, agency.stop);
  browser = await chromium.launch({ executablePath, args: flags });
});

afterAll(async () => {
  await browser?.close();
  for (const stop of stops) await stop();
});

async function tabTitles(page: Page): Promise<(string | null)[]> {
  const tabs = await page.locator('[id^="graphiql-session-tab-"]').all();
  return Promise.all(tabs.map((tab) => tab.getAttribute('title')));
}

/** Opens the explorer in a profile of its own, noting what the browser complains of and whom it asks. */
async function open(): Promise<{ page: Page; complaints: string[]; hosts: Set<string> }> {
  if (!browser) throw new Error('The browser did not start');
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(`${address}/graphiql`);
  await page.getByRole('button', { name: /execute query/i }).waitFor();
  return { page, complaints, hosts };
}

inBrowser(
  'the explorer shows the saved questions and answers one, asking nobody else',
  async () => {
    const { page, complaints, hosts } = await open();
    expect(await page.title()).toContain('Concierto');
    expect(await tabTitles(page)).toEqual(['BedsOfCentres', 'NamesOfCentres']);
    await execute(page, '"Tapachula"');
    await page.locator('.graphiql-response').getByText('12').waitFor();
    expect(complaints).toEqual([]);
    // Embedded fonts and icons are `data:` addresses, without a host.
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(address).host]);
  },
);

inBrowser('the documentation tells what a type is, and a question opens in its tab', async () => {
  const { page, complaints } = await open();
  await page.getByRole('button', { name: /documentation explorer/i }).click();
  await page.getByRole('link', { name: 'Centre', exact: true }).click();
  await page.getByText('A place where people are received.').waitFor();
  await page.getByRole('button', { name: /show questions/i }).click();
  await page.getByRole('button', { name: 'What are the centres called?' }).click();
  await page.locator('.graphiql-query-editor').getByText('NamesOfCentres').waitFor();
  expect(complaints).toEqual([]);
});

inBrowser('a question whose tab was closed opens in a new one', async () => {
  const { page } = await open();
  await page
    .getByRole('button', { name: /close tab/i })
    .first()
    .click();
  expect(await tabTitles(page)).toEqual(['NamesOfCentres']);
  await page.getByRole('button', { name: 'How many beds has each centre?' }).click();
  await page.getByRole('tab', { name: 'BedsOfCentres' }).waitFor();
  await until(async () => (await tabTitles(page)).join() === 'NamesOfCentres,BedsOfCentres');
});

inBrowser('what was asked is in the history', async () => {
  const { page } = await open();
  await execute(page, '"Tapachula"');
  await page.getByRole('button', { name: /show history/i }).click();
  await page.locator('.graphiql-history').getByText('BedsOfCentres').first().waitFor();
});

async function execute(page: Page, answer: string): Promise<void> {
  await page.getByRole('button', { name: /execute query/i }).click();
  await page.locator('.graphiql-response').getByText(answer).first().waitFor();
}
