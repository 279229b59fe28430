import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import type { TakenDecision } from '../committee/approvals/approve.ts';
import { approve } from '../committee/approvals/approve.ts';
import { ADOPTED } from '../committee/approvals/seed.ts';
import { earlierVersions } from '../framework/earlier-versions.ts';
import { indicatorFramework } from '../framework/indicator-framework.ts';
import { checksum } from './content/checksum.ts';
import { PublicationEntity } from './entities.ts';

const CHANGED: TakenDecision = { number: 'D-03/1', on: '2025-05-15' };

/** Publishes the framework, once as adopted and once as changed; figures are published by those who do. */
export function seedPublications(into: RowSink): void {
  publish(into, 'PUB-2024-01', 'Results framework as adopted', '2024-11-15', titles(true), ADOPTED);
  const changed = 'Results framework, second edition';
  publish(into, 'PUB-2025-01', changed, '2025-06-02', titles(false), CHANGED);
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
  content: ReturnType<typeof titles>,
  by: TakenDecision,
): void {
  const sealed = { content, sha256: checksum(content), indicatorCount: content.length };
  into.add(PublicationEntity, { id, title, publishedOn, ...sealed, ...OF_NO_PERIOD });
  approve(into, 'PUBLICATION', id, by);
}

const OF_NO_PERIOD = {
  periodCode: null,
  publishedBy: null,
  restates: null,
  idempotencyKey: null,
  requestSha256: null,
  withdrawnOn: null,
  withdrawalReason: null,
  withdrawnBy: null,
  withdrawalKey: null,
};
