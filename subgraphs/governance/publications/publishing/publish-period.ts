import type { EntityManager } from 'typeorm';

import { answerBefore, answerBeforeAlone } from '../../../_kit/answers/answer-before.ts';
import { keepAnswer } from '../../../_kit/answers/keep-answer.ts';
import { keyedRequest } from '../../../_kit/answers/keyed-request.ts';
import { approvedVersions } from '../../decisions/approved-versions.ts';
import { lockPeriod } from '../../decisions/lock-reports.ts';
import { indicators } from '../../framework/queries.ts';
import type { Context } from '../../loaders.ts';
import { changesBetween } from '../content/changes.ts';
import type { WholeFigure } from '../content/figure-content.ts';
import { figureToPublish } from '../content/figure-to-publish.ts';
import { keepHidden } from '../content/keep-hidden.ts';
import type { PublicationRow } from '../entities.ts';
import { readFigures } from '../reading/published-figures.ts';
import { sealedContent } from '../reading/seals.ts';
import { accountForChanges } from './account-for-changes.ts';
import { countedVersions, refuseDifference, refuseUnavailable } from './compare-versions.ts';
import { hiddenBefore } from './hidden-before.ts';
import { publicationById } from './publication-by-id.ts';
import type { PeriodReader } from './read-period.ts';
import { periodReader } from './read-period.ts';
import { conflict } from './refusals.ts';
import { refuseUnchanged } from './refuse-unchanged.ts';
import { standingPublication } from './standing-publication.ts';
import type { Edition } from './store-publication.ts';
import { storePublication } from './store-publication.ts';
import type { PublishArgs, WantedPublication } from './wanted-publication.ts';
import { wantedPublication } from './wanted-publication.ts';

/**
 * Publishes the joint table of a period, once for a key. What is read through the gateway is stored in
 * one transaction, in which nobody decides about the period, and only if it is still what is approved.
 */
export async function publishPeriod(args: PublishArgs, context: Context): Promise<PublicationRow> {
  const { db, identity, asOf } = context;
  const request = keyedRequest('publishPeriod', args, identity);
  const before = await answerBefore(db.manager, request);
  if (before !== null) return publicationById(db.manager, before);
  const wanted = wantedPublication(args, asOf);
  const standing = await standingPublication(db.manager, wanted);
  const edition = await readEdition(wanted, standing, context);
  const id = await db.transaction(async (manager) => {
    const meanwhile = await answerBeforeAlone(manager, request);
    if (meanwhile !== null) return meanwhile;
    await lockPublishing(manager, wanted.period.code);
    await standingPublication(manager, wanted);
    refuseDifference(edition.versions, await approvedVersions(manager, wanted.period.code));
    const stored = await storePublication(manager, wanted, edition, context);
    await keepAnswer(manager, request, stored);
    return stored;
  });
  context.wakeServices();
  return publicationById(db.manager, id);
}

/** Until the transaction ends nobody else publishes, nor decides about the period. */
async function lockPublishing(manager: EntityManager, periodCode: string): Promise<void> {
  await lockPeriod(manager, periodCode);
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('publication'))`);
}

async function readEdition(
  wanted: WantedPublication,
  standing: PublicationRow | null,
  context: Context,
): Promise<Edition> {
  const { period } = wanted;
  const framework = await indicators(context.db, {});
  const codes = framework.map(({ code }) => code);
  const reader = periodReader(context.askGateway, period.code, codes);
  const approved = await approvedVersions(context.db.manager, period.code);
  if (approved.length === 0) {
    throw conflict(`Cannot publish "${period.code}": nothing of it is approved`);
  }
  // The tables are read after the versions: whatever was approved in between shows in the second list.
  const first = await reader.versions();
  refuseUnavailable(first);
  refuseDifference(countedVersions(first), approved);
  const read = await reader.figures(first);
  const parts = new Map(read.map(({ indicatorCode, result }) => [indicatorCode, result.parts]));
  refuseUnavailable(parts);
  const versions = countedVersions(parts);
  refuseDifference(versions, countedVersions(first));
  const sheets = new Map(framework.map((indicator) => [indicator.code, indicator]));
  const hidden = await hiddenBefore(context.db.manager, period.code);
  const figures = read.flatMap((figure) => {
    const indicator = sheets.get(figure.indicatorCode);
    const before = hidden.get(figure.indicatorCode);
    if (!indicator) return [];
    const published = figureToPublish(figure, indicator, period.end);
    return [before ? keepHidden(published, before) : published];
  });
  const changes = await changesOf(standing, figures, reader, context);
  if (standing) refuseUnchanged(standing, changes, figures);
  return { figures, versions, changes };
}

async function changesOf(
  standing: PublicationRow | null,
  figures: readonly WholeFigure[],
  reader: PeriodReader,
  { db }: Context,
): Promise<Edition['changes']> {
  const content = standing && sealedContent(standing);
  if (!content) return [];
  return accountForChanges(changesBetween(await readFigures(db, content), figures), reader);
}
