import { setTimeout as sleep } from 'node:timers/promises';

import pg from 'pg';

import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { readQuestions } from '../../schema/read-questions.ts';
import { startCluster } from '../databases.ts';
import { freePorts } from '../free-ports.ts';
import { runGraph } from '../graph/run-graph.ts';
import { createServerGroup } from '../graph/server-group.ts';
import { personaToken } from '../persona-token.ts';
import { addressOf, gatewayAddress, gatewayProcess } from '../processes/server-processes.ts';
import type { Progress } from '../progress.ts';
import { createProgress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { benchSettings } from './bench-settings.ts';
import { countCalls } from './count-calls.ts';
import { quantile } from './quantile.ts';

/** What the Board's page took, warm. */
export interface BoardMeasures {
  readonly scale: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly answerKiB: number;
  /** For one question: requests from the gateway to agencies, and statements on their databases. */
  readonly subgraphCalls: number;
  readonly statements: number;
}

const warmUps = 10;

/** Asks for the Board's page, as it is saved, many times, one after the other, of a graph with data of this scale. */
export async function benchBoard(rounds: number, scale: number): Promise<BoardMeasures> {
  const settings = await benchSettings(scale);
  const progress = createProgress([
    'postgres',
    ...settings.agencies.map(({ name }) => name),
    'gateway',
  ]);
  const { agencies } = settings;
  const graph = runGraph({ settings, agencies, withGateway: true, scale, progress });
  try {
    await graph.ready.finally(() => {
      progress.finish();
    });
    const answers = await askRepeatedly(gatewayAddress(settings), warmUps + rounds);
    const times = answers.slice(warmUps).map(({ ms }) => ms);
    return {
      scale,
      medianMs: Math.round(quantile(times, 0.5)),
      p95Ms: Math.round(quantile(times, 0.95)),
      answerKiB: Math.round((answers[0]?.bytes ?? 0) / 1024),
      subgraphCalls: await callsOfOne(settings, progress),
      statements: await statementsOfOne(settings),
    };
  } finally {
    await graph.stop();
  }
}

interface Asked {
  readonly ms: number;
  readonly bytes: number;
}

async function askRepeatedly(gateway: string, times: number): Promise<readonly Asked[]> {
  const answers: Asked[] = [];
  const token = await personaToken(gateway, 'governance-officer');
  for (let time = 0; time < times; time += 1) answers.push(await askOnce(gateway, token));
  return answers;
}

async function askOnce(gateway: string, token: string): Promise<Asked> {
  const startedAt = performance.now();
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: boardPage() }),
  });
  const text = await response.text();
  const ms = performance.now() - startedAt;
  if (text.includes('"errors"')) throw new StartupError(`Cannot measure: ${text.slice(0, 500)}`);
  return { ms, bytes: text.length };
}

function boardPage(): string {
  const page = readQuestions().find(({ file }) => file.endsWith('-board-page.graphql'));
  if (!page) throw new StartupError("Cannot measure: the Board's page is not among the questions");
  return page.query;
}

/** Asks a second gateway, whose agencies stand behind counters. */
async function callsOfOne(settings: Settings, progress: Progress): Promise<number> {
  const [gatewayPort = 0] = await freePorts(1);
  const counters = await Promise.all(
    settings.agencies.map(({ port }) => countCalls(`${addressOf(settings, port)}/graphql`)),
  );
  const agencies = settings.agencies.map((agency, index) => ({
    ...agency,
    remoteUrl: counters[index]?.url ?? null,
  }));
  const counted = { ...settings, gatewayPort, agencies };
  const group = createServerGroup(progress);
  group.start(gatewayProcess(counted, null));
  await group.awaitReady(gatewayAddress(counted));
  await askRepeatedly(gatewayAddress(counted), 1);
  await group.stop();
  for (const counter of counters) counter.close();
  return counters.reduce((sum, counter) => sum + counter.calls(), 0);
}

/** Each statement of a question is a transaction of its own, which PostgreSQL counts; told within a second. */
async function statementsOfOne(settings: Settings): Promise<number> {
  const asked = 20;
  const cluster = await startCluster(settings);
  const before = await transactions(cluster.url('postgres', 'postgres'));
  await askRepeatedly(gatewayAddress(settings), asked);
  const after = await transactions(cluster.url('postgres', 'postgres'));
  await cluster.release();
  return Math.round((after - before) / asked);
}

async function transactions(url: string): Promise<number> {
  await sleep(3_000);
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    `SELECT sum(xact_commit)::int AS count FROM pg_stat_database WHERE datname <> 'postgres'`,
  );
  await client.end();
  return rows[0]?.count ?? 0;
}
