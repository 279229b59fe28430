import { checksum } from '../content/checksum.ts';
import type { WholeFigure } from '../content/figure-content.ts';
import type { AccountedChange } from '../content/publication-content.ts';
import type { PublicationRow } from '../entities.ts';
import { sealedContent } from '../reading/seals.ts';
import { conflict } from './refusals.ts';

/** CONFLICT for a restatement that would publish the same once more: most likely what changed waits to be approved. */
export function refuseUnchanged(
  standing: PublicationRow,
  changes: readonly AccountedChange[],
  figures: readonly WholeFigure[],
): void {
  const seals = sealedContent(standing)?.figures ?? [];
  const published = new Map(seals.map(({ indicatorCode, cells }) => [indicatorCode, cells]));
  const isSame = figures.every(
    ({ indicatorCode, cells }) => published.get(indicatorCode) === checksum(cells),
  );
  if (changes.length > 0 || !isSame) return;
  throw conflict(
    `Cannot restate "${standing.id}": nothing of it changed; wait until what changed is approved`,
    { publication: standing.id },
  );
}
