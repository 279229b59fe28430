import type { EntityManager } from 'typeorm';

import type { IndicatorQuestion } from '../reports/indicator-question.ts';
import type { ReportFace } from './face.ts';
import { loadUnprotected } from './load-unprotected.ts';
import { loadSurroundings, makeFace } from './make-face.ts';
import { toldNationalities } from './told-nationalities.ts';

/** The faces that drafts would have if each was the next to be submitted, by their ids; nothing of them is kept. */
export async function previewFaces(
  db: Pick<EntityManager, 'query'>,
  indicators: readonly IndicatorQuestion[],
  draftIds: readonly string[],
): Promise<ReadonlyMap<string, ReportFace>> {
  if (draftIds.length === 0) return new Map();
  const drafts = await loadUnprotected(db, indicators, draftIds);
  const around = await loadSurroundings(db, drafts, indicators);
  const faces = new Map<string, ReportFace>();
  for (const draft of drafts) {
    faces.set(draft.id, await makeFace(draft, around, toldNationalities(db, draft.id)));
  }
  return faces;
}
