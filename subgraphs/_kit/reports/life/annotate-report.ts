import type { EntityManager } from 'typeorm';

import type { SubgraphContext } from '../../context.ts';
import { badInput } from '../../errors/bad-input.ts';
import type { IndicatorQuestion } from '../indicator-question.ts';
import type { ChangeArgs } from './change-report.ts';
import { changeReport } from './change-report.ts';
import { conflict } from './conflict.ts';
import { findVersion } from './find-version.ts';
import { lockOf } from './refuse-locked.ts';
import type { EvidenceLink, ReportVersion } from './report-version.ts';
import { reportedBy } from './reported-by.ts';
import { shortText } from './short-text.ts';

/** What `…AnnotateReport` is given. */
export interface AnnotateArgs extends ChangeArgs {
  readonly version: number;
  readonly note?: string | null;
  readonly evidence?: readonly GivenLink[] | null;
}

type GivenLink = Pick<EvidenceLink, 'title' | 'url'>;

/**
 * Adds a note to a version, whatever its stage, and links to means of verification until it is
 * verified: what it was approved on is not added to. Its content stays.
 */
export function annotateReport(
  field: string,
  indicators: readonly IndicatorQuestion[],
  args: AnnotateArgs,
  context: SubgraphContext,
): Promise<ReportVersion> {
  reportedBy(indicators, args, context.asOf);
  const note = shortText('note', args.note);
  const evidence = args.evidence ?? [];
  if (note === null && evidence.length === 0) {
    throw badInput('note', null, 'a note; write one, or link to evidence');
  }
  refuseUnreadable(evidence);
  const fields = [
    ...(evidence.length > 0 ? ['evidence'] : []),
    ...(note === null ? [] : ['notes']),
  ];
  return changeReport(context, {
    field,
    args,
    fields,
    run: async ({ tx, versions, now }) => {
      const found = findVersion(versions, args.version);
      if (evidence.length > 0) refuseLater(found);
      const by: WrittenBy = [found.id, now, context.identity.sub];
      if (note !== null) await tx.query(NOTE, [...by, note]);
      if (evidence.length > 0) await addEvidence(tx, by, evidence);
      return found.id;
    },
  });
}

type WrittenBy = readonly [reportId: string, at: Date, actor: string];

const LONGEST = { title: 200, url: 2_000, links: 20 } as const;

function refuseLater(version: ReportVersion): void {
  const locked = lockOf(version);
  if (locked === null) return;
  const what = `Cannot link evidence to version ${version.version} of ${version.indicatorCode} for ${version.periodCode}`;
  throw conflict(`${what}: it was ${locked}, write a note, or link it to a new version`);
}

function refuseUnreadable(evidence: readonly GivenLink[]): void {
  if (evidence.length > LONGEST.links) {
    throw badInput('evidence', evidence.length, `at most ${LONGEST.links} links`);
  }
  evidence.forEach(({ title, url }, at) => {
    if (title.trim() === '' || title.length > LONGEST.title) {
      throw badInput(`evidence[${at}].title`, title, `1 to ${LONGEST.title} characters`);
    }
    if (!isAddress(url))
      throw badInput(`evidence[${at}].url`, url, 'an address; write "https://…"');
  });
}

function isAddress(url: string): boolean {
  return /^https?:\/\/\S+$/.test(url) && url.length <= LONGEST.url && URL.canParse(url);
}

async function addEvidence(
  tx: EntityManager,
  by: WrittenBy,
  evidence: readonly GivenLink[],
): Promise<void> {
  const titles = evidence.map(({ title }) => title.trim());
  await tx.query(EVIDENCE, [...by, titles, evidence.map(({ url }) => url)]);
}

const NOTE = `INSERT INTO report_note (report_id, at, actor, text) VALUES ($1, $2, $3, $4)`;

const EVIDENCE = `
  INSERT INTO report_evidence (report_id, at, actor, title, url)
  SELECT $1, $2, $3, title, url FROM unnest($4::text[], $5::text[]) AS link(title, url)`;
