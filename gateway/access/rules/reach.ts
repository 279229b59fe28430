import type {
  GraphQLField,
  GraphQLInterfaceType,
  GraphQLNamedType,
  GraphQLObjectType,
  SelectionSetNode,
} from 'graphql';
import { Kind, getNamedType, isInterfaceType } from 'graphql';

import type { Grants } from './grants.ts';
import type { Rules } from './rules.ts';

/** What an identity may reach. */
export class Reach {
  readonly #rules: Rules;
  readonly #grants: Grants;

  constructor(rules: Rules, grants: Grants) {
    this.#rules = rules;
    this.#grants = grants;
  }

  /** A field needs its own rights, and those of what it leads to. */
  holdsField(
    parent: GraphQLObjectType | GraphQLInterfaceType,
    { name, type }: GraphQLField<unknown, unknown>,
    selectionSet: SelectionSetNode | undefined,
  ): boolean {
    return (
      this.#grants.allow(this.#rules.ofType(parent.name)) &&
      this.#grants.allow(this.#rules.ofField(parent.name, name)) &&
      this.holdsType(getNamedType(type), selectionSet)
    );
  }

  /** An interface asks for the rights to all its objects only where something is selected on it itself. */
  holdsType(type: GraphQLNamedType, selectionSet: SelectionSetNode | undefined): boolean {
    const isPassedThrough =
      isInterfaceType(type) && selectionSet !== undefined && !selectsDirectly(selectionSet);
    return isPassedThrough || this.#grants.allow(this.#rules.ofType(type.name));
  }
}

function selectsDirectly({ selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
    const isUnconditional = selection.kind === Kind.INLINE_FRAGMENT && !selection.typeCondition;
    return isUnconditional && selectsDirectly(selection.selectionSet);
  });
}
