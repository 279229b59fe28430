import { GraphQLError } from 'graphql';

import type { ErrorCode } from '../../../_kit/errors/error-codes.ts';
import { canonicalJson } from '../../../_kit/reports/life/canonical-json.ts';
import { checksum } from '../content/checksum.ts';
import type { FigureSeal, PublicationContent } from '../content/publication-content.ts';
import type {
  PublicationRow,
  PublishedCellRow,
  PublishedFigureRow,
  StoredFigure,
} from '../entities.ts';

/**
 * What a period's publication says, if it is what its checksum was made of; null for an edition of the
 * framework and where it was withdrawn. Throws where anything of it was changed.
 */
export function sealedContent(row: PublicationRow): PublicationContent | null {
  const { content, id } = row;
  if (content === null || !('figures' in content)) return null;
  if (checksum(content) !== row.sha256 || canonicalJson(said(content)) !== canonicalJson(kept(row)))
    throw broken(id);
  return content;
}

/** What stands beside the content stands in it too. */
const said = ({ id, title, publishedOn, period, restates }: PublicationContent) => [
  id,
  title,
  publishedOn,
  period,
  restates,
];
const kept = ({ id, title, publishedOn, periodCode, restates }: PublicationRow) => [
  id,
  title,
  publishedOn,
  periodCode,
  restates,
];

/** A figure of a publication, if it is what was sealed; throws where it is not. */
export function sealedFigure(
  publicationId: string,
  seal: FigureSeal,
  stored: Pick<StoredFigure, 'content'> | undefined,
): PublishedFigureRow {
  const content = stored?.content ?? null;
  if (content === null || checksum(content) !== seal.content) throw broken(publicationId);
  return { ...content, publicationId, cellsSha256: seal.cells };
}

/** The cells of a figure, if they are what was sealed; throws where they are not. */
export function sealedCells(
  { publicationId, cellsSha256 }: PublishedFigureRow,
  cells: readonly PublishedCellRow[] | null | undefined,
): readonly PublishedCellRow[] {
  if (cells == null || checksum(cells) !== cellsSha256) throw broken(publicationId);
  return cells;
}

function broken(id: string): GraphQLError {
  const code: ErrorCode = 'INTERNAL_SERVER_ERROR';
  const message = `Cannot show publication "${id}": its content does not match its checksum, tell its operator`;
  return new GraphQLError(message, { extensions: { code } });
}
