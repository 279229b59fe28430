import { Kind } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** How much a selection holds, each fragment counted wherever it is used. */
export interface Measure {
  readonly depth: number;
  readonly nesting: number;
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
  /** The fields of its first level. */
  readonly rootFields: number;
  readonly introspects: boolean;
}

/**
 * The largest measures of a document's operations and fragments, used or not, and all their selections
 * together; `cyclic` where a fragment holds itself.
 */
export function measureDocument(document: DocumentNode): Measure | 'cyclic' {
  const measurer = new Measurer(document);
  const measures = document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) return [measurer.operation(definition)];
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return [];
    return [{ ...measurer.fragment(definition), rootFields: 0 }];
  });
  return measurer.isCyclic ? 'cyclic' : measures.reduce(together, nothing);
}

const nothing: Measure = {
  depth: 0,
  nesting: 0,
  aliases: 0,
  directives: 0,
  selections: 0,
  rootFields: 0,
  introspects: false,
};

/** Measures each fragment once, however often it is used. */
class Measurer {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<FragmentDefinitionNode, Measure | 'under way'>();
  isCyclic = false;

  constructor({ definitions }: DocumentNode) {
    for (const definition of definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.#fragments.set(definition.name.value, definition);
    }
  }

  operation({ selectionSet, directives, variableDefinitions }: OperationDefinitionNode): Measure {
    const ofVariables = (variableDefinitions ?? []).map(({ directives: own }) => count(own));
    return withDirectives(this.#set(selectionSet), count(directives) + sum(ofVariables));
  }

  fragment(definition: FragmentDefinitionNode): Measure {
    const known = this.#measured.get(definition);
    if (known === 'under way') this.isCyclic = true;
    if (known) return known === 'under way' ? nothing : known;
    this.#measured.set(definition, 'under way');
    const set = this.#set(definition.selectionSet);
    const measure = withDirectives(set, count(definition.directives));
    this.#measured.set(definition, measure);
    return measure;
  }

  #set({ selections }: SelectionSetNode): Measure {
    const whole = selections.map((selection) => this.#selection(selection)).reduce(plus, nothing);
    return { ...whole, nesting: whole.nesting + 1 };
  }

  #selection(selection: SelectionNode): Measure {
    const within = withDirectives(this.#within(selection), count(selection.directives));
    const one = { ...within, selections: within.selections + 1 };
    if (selection.kind !== Kind.FIELD) return one;
    return {
      ...one,
      depth: within.depth + 1,
      aliases: within.aliases + (selection.alias ? 1 : 0),
      rootFields: 1,
      introspects: within.introspects || introspections.has(selection.name.value),
    };
  }

  #within(selection: SelectionNode): Measure {
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      return selection.selectionSet ? this.#set(selection.selectionSet) : nothing;
    }
    const definition = this.#fragments.get(selection.name.value);
    return definition ? this.fragment(definition) : nothing;
  }
}

const introspections: ReadonlySet<string> = new Set(['__schema', '__type']);

function count(nodes: readonly unknown[] | undefined): number {
  return nodes?.length ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function withDirectives(measure: Measure, directives: number): Measure {
  return { ...measure, directives: measure.directives + directives };
}

/** Of two selections beside each other. */
function plus(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    nesting: Math.max(one.nesting, other.nesting),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    selections: one.selections + other.selections,
    rootFields: one.rootFields + other.rootFields,
    introspects: one.introspects || other.introspects,
  };
}

/** Of two definitions. */
function together(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    nesting: Math.max(one.nesting, other.nesting),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    selections: one.selections + other.selections,
    rootFields: Math.max(one.rootFields, other.rootFields),
    introspects: one.introspects || other.introspects,
  };
}
