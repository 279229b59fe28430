import { randomUUID } from 'node:crypto';

import { graphql } from 'graphql';
import type { DataSource } from 'typeorm';

import { openDatabase } from '../../../../subgraphs/_kit/database/open-database.ts';
import type { Identity } from '../../../../subgraphs/_kit/wire/identity.ts';
import { StartupError } from '../../../../subgraphs/_kit/wire/startup-error.ts';
import { unhcr } from '../../../../subgraphs/unhcr/subgraph.ts';
import { seededDay } from '../../clock.ts';
import type { OwnDatabase } from '../../databases.ts';
import { openDatabases } from '../../databases.ts';
import { workOnDatabases } from '../../work-on-databases.ts';
import { quantile } from '../quantile.ts';
import { draftSettings } from './draft-settings.ts';

/** What a draft of one indicator and quarter took: counted from all records, protected and stored. */
export interface DraftMeasures {
  readonly scale: number;
  /** People whom the agency knows. */
  readonly people: number;
  readonly medianS: number;
  readonly longestS: number;
}

const officer: Identity = {
  sub: 'bench-officer',
  agency: 'UNHCR',
  member: null,
  scopes: ['unhcr:submit', 'unhcr:cases'],
  centres: null,
  purpose: 'REPORTING',
};

/** Drafts UNHCR's widest indicator some times, over records of a scale, as its server does. */
export async function benchDrafts(rounds: number, scale: number): Promise<DraftMeasures> {
  const { settings, wanted } = await draftSettings(scale);
  // Protection is measured among all reports; at larger scales, computing them all would take long.
  await workOnDatabases(settings, wanted, {
    migrate: true,
    seedScale: scale,
    reportAsOf: scale === 1 ? seededDay : null,
  });
  const { all, cluster } = await openDatabases(settings, wanted);
  try {
    const seconds: number[] = [];
    for (const database of all) seconds.push(...(await draftSeveral(database, rounds)));
    const medianS = roundTo(quantile(seconds, 0.5));
    const longestS = roundTo(Math.max(...seconds));
    return { scale, people: await countPeople(all), medianS, longestS };
  } finally {
    await cluster?.release();
  }
}

async function draftSeveral({ url }: OwnDatabase, rounds: number): Promise<readonly number[]> {
  const db = await openDatabase(unhcr, url);
  try {
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round += 1) seconds.push(await draftOnce(db));
    return seconds;
  } finally {
    await db.destroy();
  }
}

async function draftOnce(db: DataSource): Promise<number> {
  const startedAt = performance.now();
  const { errors } = await graphql({
    schema: unhcr.schema,
    source: `mutation { unhcrDraftReport(indicator: "OP7.3", period: "2026-Q3", idempotencyKey: "${randomUUID()}") { version } }`,
    contextValue: unhcr.createContext(db, seededDay, officer),
  });
  if (errors) throw new StartupError(`Cannot measure: ${errors.map(String).join('\n')}`);
  return (performance.now() - startedAt) / 1_000;
}

async function countPeople(all: readonly OwnDatabase[]): Promise<number> {
  const [ownerUrl] = all.flatMap((database) => database.ownerUrl ?? []);
  if (ownerUrl === undefined) return NaN;
  const db = await openDatabase(unhcr, ownerUrl);
  const [row]: readonly { count: number }[] = await db.query(
    'SELECT count(*)::int AS count FROM person',
  );
  await db.destroy();
  return row?.count ?? NaN;
}

function roundTo(seconds: number): number {
  return Math.round(100 * seconds) / 100;
}
