import type {
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLCompositeType,
  GraphQLSchema,
  InlineFragmentNode,
  NamedTypeNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind, getNamedType, isCompositeType, isUnionType } from 'graphql';

import type { Fragments } from './fragments.ts';
import { fragmentsByName } from './fragments.ts';
import type { Grants } from './grants.ts';
import { Reach } from './reach.ts';
import type { Rules } from './rules.ts';
import type { Withheld } from './withhold.ts';
import { Withholding } from './withhold.ts';

/** A part of an operation: what of it may be asked, null where nothing is left, and what is shown of it. */
interface Filtered<Node> {
  readonly kept: Node | null;
  readonly shown: Node;
}

/** What selections are filtered by. */
export interface Filter {
  readonly rules: Rules;
  readonly grants: Grants;
  readonly apiSchema: GraphQLSchema;
}

/** Takes from the selections of one document what an identity may not see. */
export class SelectionFilter {
  readonly #withholding: Withholding;
  readonly #apiSchema: GraphQLSchema;
  readonly #reach: Reach;
  readonly #fragments: Fragments;
  readonly #filtered = new Map<string, Filtered<FragmentDefinitionNode>>();
  #isChanged = false;

  constructor({ apiSchema, rules, grants }: Filter, fragments: Fragments) {
    this.#apiSchema = apiSchema;
    this.#reach = new Reach(rules, grants);
    this.#fragments = fragments;
    this.#withholding = new Withholding(fragments);
  }

  /** Whether anything was taken away. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The fragments of which something may be asked, without the rest. */
  get kept(): Fragments {
    const met = [...this.#filtered.values()].flatMap(({ kept }) => kept ?? []);
    return fragmentsByName([...this.#fragments.values(), ...met]);
  }

  /** The fragments of what is shown. */
  get shown(): Fragments {
    const met = [...this.#filtered.values()].map(({ shown }) => shown);
    const copied = this.#withholding.copiedFragments;
    return fragmentsByName([...this.#fragments.values(), ...met, ...copied]);
  }

  get withheld(): ReadonlyMap<FieldNode, Withheld> {
    return this.#withholding.fields;
  }

  selections(type: GraphQLCompositeType, set: SelectionSetNode): Filtered<SelectionSetNode> {
    const parts = set.selections.map((each) => this.#selection(type, each));
    const kept = parts.flatMap((part) => part.kept ?? []);
    const shown = parts.map((part) => part.shown);
    return {
      kept: kept.length > 0 ? { ...set, selections: kept } : null,
      shown: { ...set, selections: shown },
    };
  }

  #selection(type: GraphQLCompositeType, selection: SelectionNode): Filtered<SelectionNode> {
    if (selection.kind === Kind.FIELD) return this.#field(type, selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.#inlineFragment(type, selection);
    return this.#spread(selection);
  }

  #field(parent: GraphQLCompositeType, field: FieldNode): Filtered<FieldNode> {
    const definition = isUnionType(parent) ? undefined : parent.getFields()[field.name.value];
    if (isUnionType(parent) || !definition) return { kept: field, shown: field }; // introspection, or the name of a type
    const type = getNamedType(definition.type);
    const isOpen = this.#reach.holdsField(parent, definition, field.selectionSet);
    if (!isOpen) return this.#without(this.#withholding.field(field));
    if (!field.selectionSet || !isCompositeType(type)) return { kept: field, shown: field };
    const { kept, shown } = this.selections(type, field.selectionSet);
    if (!kept) return this.#without(this.#withholding.emptied(field, shown));
    return { kept: { ...field, selectionSet: kept }, shown: { ...field, selectionSet: shown } };
  }

  #inlineFragment(
    around: GraphQLCompositeType,
    fragment: InlineFragmentNode,
  ): Filtered<InlineFragmentNode> {
    const { typeCondition, selectionSet } = fragment;
    const { kept, shown } = typeCondition
      ? this.#fragment(typeCondition, selectionSet)
      : this.selections(around, selectionSet);
    const whole = { ...fragment, selectionSet: shown };
    return kept
      ? { kept: { ...fragment, selectionSet: kept }, shown: whole }
      : this.#without(whole);
  }

  #spread(spread: FragmentSpreadNode): Filtered<FragmentSpreadNode> {
    const isKept = this.#named(spread.name.value)?.kept;
    return isKept ? { kept: spread, shown: spread } : this.#without(spread);
  }

  #named(name: string): Filtered<FragmentDefinitionNode> | undefined {
    const known = this.#filtered.get(name);
    const fragment = this.#fragments.get(name);
    if (known || !fragment) return known;
    const { kept, shown } = this.#fragment(fragment.typeCondition, fragment.selectionSet);
    const filtered = {
      kept: kept && { ...fragment, selectionSet: kept },
      shown: { ...fragment, selectionSet: shown },
    };
    this.#filtered.set(name, filtered);
    return filtered;
  }

  /** A fragment says the same wherever it stands: what it holds depends on its own type alone. */
  #fragment({ name }: NamedTypeNode, set: SelectionSetNode): Filtered<SelectionSetNode> {
    const type = this.#apiSchema.getType(name.value);
    if (!isCompositeType(type))
      throw new TypeError(`Cannot find type "${name.value}" in the schema`);
    if (this.#reach.holdsType(type, set)) return this.selections(type, set);
    return this.#without(this.#withholding.selections(set));
  }

  #without<Node>(shown: Node): Filtered<Node> {
    this.#isChanged = true;
    return { kept: null, shown };
  }
}
