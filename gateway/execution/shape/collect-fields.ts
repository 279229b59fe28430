import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  isUnionType,
} from 'graphql';

/** What is needed to know which fields an operation selects. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The coerced values of the variables on which @skip and @include depend. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The fields selected on a type, by response key in the order of the operation; a key may stand several times. */
export function collectFields(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  for (const { selections } of selectionSets) collect(selecting, type, selections, fields);
  return fields;
}

function collect(
  selecting: Selecting,
  type: GraphQLCompositeType,
  selections: readonly SelectionNode[],
  fields: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(selection, selecting.conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      fields.set(key, [...(fields.get(key) ?? []), selection]);
    } else {
      const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
      const fragment = isSpread ? selecting.fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      if (!fragment || !applies(selecting.schema, type, condition)) continue;
      collect(selecting, type, fragment.selectionSet.selections, fields);
    }
  }
}

function isIncluded(selection: SelectionNode, conditions: Selecting['conditions']): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, conditions);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, conditions);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function applies(schema: GraphQLSchema, type: GraphQLCompositeType, condition?: string): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && !isUnionType(type) && schema.isSubType(wanted, type);
}
