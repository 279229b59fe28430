import { createHash } from 'node:crypto';

import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, OperationTypeNode, getOperationAST, print } from 'graphql';

import type { ShownOperation } from '../../execution/shape/shown-operation.ts';
import type { Filter } from './filter-selections.ts';
import { SelectionFilter } from './filter-selections.ts';
import { fragmentsOf } from './fragments.ts';
import { usedDefinitions } from './used-definitions.ts';
import type { WithheldErrors } from './withheld-errors.ts';
import { noErrors, nothingLeft, withheldErrors } from './withheld-errors.ts';

/** An operation as an identity may ask it. */
export interface FilteredOperation {
  /** Without what is forbidden and what only that used; null where nobody may be asked at all. */
  readonly document: DocumentNode | null;
  /** SHA-256 of the document's text: equal for all that ask the agencies the same. */
  readonly key: string;
  readonly isChanged: boolean;
  /** What the response shows: more than is asked, where something was taken away. */
  readonly shown: ShownOperation;
  readonly errors: WithheldErrors;
}

interface Sent extends Filter {
  /** Valid for the schema. */
  readonly document: DocumentNode;
  readonly operationName: string | null;
}

/** Takes from an operation what an identity may not see, before it is planned; a mutation goes whole or not at all. */
export function filterOperation({ document, operationName, ...filter }: Sent): FilteredOperation {
  const operation = getOperationAST(document, operationName);
  const type = operation && filter.apiSchema.getRootType(operation.operation);
  if (!type) throw new TypeError('Cannot find the operation to filter');
  const fragments = fragmentsOf(document);
  const selections = new SelectionFilter(filter, fragments);
  const root = selections.selections(type, operation.selectionSet);
  const isRootOpen = filter.grants.allow(filter.rules.ofType(type.name));
  if (isRootOpen && !selections.isChanged) return unchanged(usedDefinitions(operation, fragments));
  const kept = isRootOpen ? root.kept : onlyIntrospection(operation.selectionSet);
  const left = kept && usedDefinitions({ ...operation, selectionSet: kept }, selections.kept);
  const errors = withheldErrors(root.shown, selections.shown, selections.withheld);
  const shown = shownOperation({ ...operation, selectionSet: root.shown }, selections);
  if (!left) return changed(null, shown, errors.all.length > 0 ? errors : nothingLeft);
  const isRefused = operation.operation === OperationTypeNode.MUTATION && errors.all.length > 0;
  return isRefused
    ? changed(null, shown, { all: errors.all, under: () => errors.all })
    : changed(left, shown, errors);
}

function unchanged(document: DocumentNode): FilteredOperation {
  const shown = { document, withheld: new Set<never>() };
  return { document, key: keyOf(document), isChanged: false, shown, errors: noErrors };
}

function changed(
  document: DocumentNode | null,
  shown: ShownOperation,
  errors: WithheldErrors,
): FilteredOperation {
  return { document, key: document ? keyOf(document) : '', isChanged: true, shown, errors };
}

function keyOf(document: DocumentNode): string {
  return createHash('sha256').update(print(document)).digest('hex');
}

function shownOperation(
  operation: OperationDefinitionNode,
  { shown, withheld }: SelectionFilter,
): ShownOperation {
  const definitions = [operation, ...shown.values()];
  return {
    document: { kind: Kind.DOCUMENT, definitions },
    withheld: new Set(withheld.keys()),
  };
}

/** What is told of the schema is told to everyone. */
function onlyIntrospection({ selections, ...set }: SelectionSetNode): SelectionSetNode | null {
  const kept = selections.filter(
    (each) => each.kind === Kind.FIELD && /^__(schema|type)$/.test(each.name.value),
  );
  return kept.length > 0 ? { ...set, selections: kept } : null;
}
