import type { FieldNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

import type { Fragments } from './fragments.ts';

/** Why a field is null: it is not hers to see, or nothing is left of what was selected below it. */
export type Withheld = 'forbidden' | 'emptied';

/** Copies what a client may not see, so that each copy can be told from what is written alike elsewhere. */
export class Withholding {
  readonly fields = new Map<FieldNode, Withheld>();
  readonly #fragments: Fragments;
  readonly #copies = new Map<string, FragmentDefinitionNode>();

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  /** The fragments that copies spread. */
  get copiedFragments(): Iterable<FragmentDefinitionNode> {
    return this.#copies.values();
  }

  field(field: FieldNode): FieldNode {
    const { selectionSet } = field;
    const copy = { ...field, ...(selectionSet && { selectionSet: this.selections(selectionSet) }) };
    // Whoever may see that there is an object may see of what type it is.
    if (field.name.value !== '__typename') this.fields.set(copy, 'forbidden');
    return copy;
  }

  /** A field of which nothing is left; `shown` says why. */
  emptied(field: FieldNode, shown: SelectionSetNode): FieldNode {
    const copy = { ...field, selectionSet: shown };
    this.fields.set(copy, 'emptied');
    return copy;
  }

  selections(set: SelectionSetNode): SelectionSetNode {
    return { ...set, selections: set.selections.map((each) => this.#selection(each)) };
  }

  #selection(selection: SelectionNode): SelectionNode {
    if (selection.kind === Kind.FIELD) return this.field(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return { ...selection, selectionSet: this.selections(selection.selectionSet) };
    const name = this.#fragmentCopy(selection.name.value);
    return { ...selection, name: { kind: Kind.NAME, value: name } };
  }

  #fragmentCopy(name: string): string {
    const copyName = `${name}!`; // no client can name a fragment so
    const fragment = this.#fragments.get(name);
    if (fragment && !this.#copies.has(copyName)) {
      const selectionSet = this.selections(fragment.selectionSet);
      const copied = {
        ...fragment,
        name: { kind: Kind.NAME, value: copyName },
        selectionSet,
      } as const;
      this.#copies.set(copyName, copied);
    }
    return copyName;
  }
}
