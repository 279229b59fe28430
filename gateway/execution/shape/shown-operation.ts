import type { DocumentNode, FieldNode } from 'graphql';

/** What a response shows, where that is more than what agencies may be asked. */
export interface ShownOperation {
  /** The operation as its client wrote it, and the fragments it uses. */
  readonly document: DocumentNode;
  /** Fields of the document that are null whatever agencies sent: she may not see them. */
  readonly withheld: ReadonlySet<FieldNode>;
}
