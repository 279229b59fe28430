import type { EntityManager } from 'typeorm';

import { appendAudit } from '../../../_kit/audit/append-audit.ts';
import { addDecision } from '../../decisions/add-decision.ts';
import type { ApprovedVersion } from '../../decisions/approved-versions.ts';
import { decisionsIn } from '../../decisions/queries.ts';
import { stageAfter } from '../../decisions/report-stage.ts';
import type { Context } from '../../loaders.ts';
import { checksum } from '../content/checksum.ts';
import type { WholeFigure } from '../content/figure-content.ts';
import { hiddenPlaces } from '../content/hidden-places.ts';
import type { AccountedChange, PublicationContent } from '../content/publication-content.ts';
import type { WantedPublication } from './wanted-publication.ts';

/** What is to be published, read and protected. */
export interface Edition {
  readonly figures: readonly WholeFigure[];
  /** The versions that it rests on. */
  readonly versions: readonly ApprovedVersion[];
  readonly changes: readonly AccountedChange[];
}

/** Writes a publication, its figures, the decisions that tell the agencies, and last its entry in the audit; resolves to its id. */
export async function storePublication(
  manager: EntityManager,
  wanted: WantedPublication,
  edition: Edition,
  context: Context,
): Promise<string> {
  const id = await nextId(manager, context.asOf);
  const figures = edition.figures.map(({ cells, ...content }) => ({
    content,
    cells,
    seal: {
      indicatorCode: content.indicatorCode,
      content: checksum(content),
      cells: checksum(cells),
    },
    hidden: hiddenPlaces({ ...content, cells }),
  }));
  const seals = figures.map(({ seal }) => seal);
  const content = publicationContent(id, wanted, edition, seals, context.asOf);
  await insertPublication(manager, wanted, content, context);
  await manager.query(INSERT_FIGURES, [id, JSON.stringify(figures)]);
  await manager.query(INSERT_VERSIONS, [id, JSON.stringify(edition.versions)]);
  await tellAgencies(manager, id, wanted, edition, context);
  const { sub, agency, purpose } = context.identity;
  const fields = ['figures', 'period', 'title', ...(wanted.restates === null ? [] : ['restates'])];
  const told = { recordType: 'Publication', recordIds: [id], fields, count: 1 };
  await appendAudit(manager, { sub, agency, purpose, action: 'PUBLICATION', ...told });
  return id;
}

/** `PUB-`, the year of the clock, and the next number in it. */
async function nextId(manager: EntityManager, asOf: string): Promise<string> {
  const year = `PUB-${asOf.slice(0, 4)}-`;
  const [last]: readonly { readonly number: number | null }[] = await manager.query(
    `SELECT max(split_part(id, '-', 3)::int) AS number FROM publication WHERE starts_with(id, $1)`,
    [year],
  );
  return `${year}${String((last?.number ?? 0) + 1).padStart(2, '0')}`;
}

function publicationContent(
  id: string,
  { period, title, note, restates, reason }: WantedPublication,
  { figures, changes }: Edition,
  seals: PublicationContent['figures'],
  publishedOn: string,
): PublicationContent {
  const isComplete = figures.every(({ state }) => state === 'COMPLETE');
  const state = isComplete ? 'COMPLETE' : 'PARTIAL';
  const said = { id, title, period: period.code, publishedOn, note, restates, reason };
  return { ...said, state, changes, figures: seals };
}

async function insertPublication(
  manager: EntityManager,
  { idempotencyKey, sha256 }: WantedPublication,
  content: PublicationContent,
  { identity }: Context,
): Promise<void> {
  const { id, title, period, publishedOn, restates, figures } = content;
  await manager.query(
    `INSERT INTO publication (id, title, published_on, sha256, content, indicator_count, period_code,
       published_by, restates, idempotency_key, request_sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      title,
      publishedOn,
      checksum(content),
      JSON.stringify(content),
      figures.length,
      period,
      identity.sub,
      restates,
      idempotencyKey,
      sha256,
    ],
  );
}

/** A version that is published already stays so: its agency is not told twice. */
async function tellAgencies(
  manager: EntityManager,
  publicationId: string,
  { period }: WantedPublication,
  { versions }: Edition,
  context: Context,
): Promise<void> {
  const decisions = await decisionsIn(manager, period.code);
  for (const approved of versions) {
    const about = decisions.filter(
      ({ agencyCode, indicatorCode, version }) =>
        agencyCode === approved.agencyCode &&
        indicatorCode === approved.indicatorCode &&
        version === approved.version,
    );
    if (stageAfter(about) === 'PUBLISHED') continue;
    const decision = { ...approved, periodCode: period.code, kind: 'PUBLISHED' } as const;
    await addDecision(manager, { ...decision, publicationId }, context);
  }
}

const INSERT_FIGURES = `
  INSERT INTO published_figure (publication_id, indicator_code, position, content, cells, hidden)
  SELECT $1, figure #>> '{seal,indicatorCode}', place, figure -> 'content', figure -> 'cells', figure -> 'hidden'
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS f(figure, place)`;

const INSERT_VERSIONS = `
  INSERT INTO published_version (publication_id, indicator_code, agency_code, version, sha256)
  SELECT $1, "indicatorCode", "agencyCode", version, sha256
  FROM jsonb_to_recordset($2::jsonb) AS v("indicatorCode" text, "agencyCode" text, version int, sha256 text)`;
