import { createHash } from 'node:crypto';

import type { RowSink } from '../../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../../_kit/seeding/pseudonym.ts';
import { earlierVersions } from '../../framework/earlier-versions.ts';
import { indicatorFramework } from '../../framework/indicator-framework.ts';
import { milestones } from '../../framework/milestones.ts';
import { decisionId } from '../seed.ts';
import type { ApprovalRow } from './entities.ts';
import { ApprovalEntity, PublicationEntity } from './entities.ts';

const ADOPTED = { number: 'D-01/1', on: '2024-10-24' };

/** The decisions by which definitions were replaced. */
const REPLACED: ReadonlyMap<string, typeof ADOPTED> = new Map([
  ['OP8.5', { number: 'D-02/1', on: '2025-01-30' }],
  ['OP5.3', { number: 'D-03/1', on: '2025-05-15' }],
]);

const MEASURED = { number: 'D-02/2', on: '2025-01-30' };

/** Approves definitions and milestones, and publishes the framework, once as adopted and once as changed. */
export function seedPublishing(into: RowSink): void {
  for (const { code } of indicatorFramework) {
    approve(into, 'INDICATOR_VERSION', `${code}/v1`, ADOPTED);
    const replaced = REPLACED.get(code);
    if (replaced) approve(into, 'INDICATOR_VERSION', `${code}/v2`, replaced);
  }
  for (const { indicatorCode, dueOn } of milestones) {
    approve(into, 'MILESTONE', `${indicatorCode} ${dueOn}`, MEASURED);
  }
  publish(into, 'PUB-2024-01', 'Results framework as adopted', '2024-11-15', titles(true), ADOPTED);
  const changed = 'Results framework, second edition';
  publish(into, 'PUB-2025-01', changed, '2025-06-02', titles(false), {
    number: 'D-03/1',
    on: '2025-05-15',
  });
}

function approve(
  into: RowSink,
  subject: ApprovalRow['subject'],
  subjectKey: string,
  by: typeof ADOPTED,
): void {
  const id = inventedId(`approval ${subject} ${subjectKey}`, 0);
  into.add(ApprovalEntity, {
    id,
    subject,
    subjectKey,
    decisionId: decisionId(by.number),
    approvedOn: by.on,
  });
}

function titles(asAdopted: boolean): readonly (readonly [string, string])[] {
  const earlier = new Map(
    earlierVersions.map(({ indicatorCode, title }) => [indicatorCode, title.en]),
  );
  return indicatorFramework.map(({ code, title }) => [
    code,
    asAdopted ? (earlier.get(code) ?? title.en) : title.en,
  ]);
}

function publish(
  into: RowSink,
  id: string,
  title: string,
  publishedOn: string,
  content: readonly (readonly [string, string])[],
  by: typeof ADOPTED,
): void {
  const sha256 = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const standing = { withdrawnOn: null, withdrawalReason: null };
  const count = { indicatorCount: content.length };
  into.add(PublicationEntity, { id, title, publishedOn, sha256, content, ...count, ...standing });
  approve(into, 'PUBLICATION', id, by);
}
