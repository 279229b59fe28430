import type { Question, Relation } from '../system/linear-system.ts';
import type { TightSystem } from './tighten.ts';

/** Unknowns that hang together, and the relations between them; others say nothing of them. */
export interface Component {
  readonly variables: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Terms are places within `variables`. */
  readonly relations: readonly Relation[];
  readonly questions: readonly (Question & { readonly at: number })[];
}

/** Takes a system apart: unknowns that no relation connects can be asked about each for itself. */
export function components(tight: TightSystem): readonly Component[] {
  const { relations } = tight;
  const isOpen = (variable: number) => tight.lower[variable] !== tight.upper[variable];
  const openIn = ({ terms }: Relation) => terms.map(([variable]) => variable).filter(isOpen);
  const rootOf = joined(relations.map(openIn));
  const members = new Map<number, { variables: number[]; relations: Relation[] }>();
  const at = (root: number) => {
    const found = members.get(root) ?? { variables: [], relations: [] };
    members.set(root, found);
    return found;
  };
  const all = new Set([...relations.flatMap(openIn), ...tight.system.questions.keys()]);
  for (const variable of all) if (isOpen(variable)) at(rootOf(variable)).variables.push(variable);
  for (const relation of relations) {
    const [first] = openIn(relation);
    if (first !== undefined) at(rootOf(first)).relations.push(relation);
  }
  return [...members.values()]
    .map((member) => componentOf(tight, member.variables, member.relations))
    .filter(({ questions }) => questions.length > 0);
}

/** Puts together what stands in one set; resolves to who stands for a member's whole group. */
function joined(sets: readonly (readonly number[])[]): (member: number) => number {
  const above = new Map<number, number>();
  const rootOf = (member: number): number => {
    let root = member;
    for (let up = above.get(root); up !== undefined && up !== root; up = above.get(root)) root = up;
    above.set(member, root);
    return root;
  };
  for (const set of sets)
    for (const member of set) above.set(rootOf(member), rootOf(set[0] ?? member));
  return rootOf;
}

function componentOf(
  { system, lower, upper }: TightSystem,
  variables: readonly number[],
  relations: readonly Relation[],
): Component {
  const places = new Map(variables.map((variable, at) => [variable, at]));
  return {
    variables,
    lower: variables.map((variable) => lower[variable] ?? 0),
    upper: variables.map((variable) => upper[variable] ?? Infinity),
    relations: relations.map((relation) => within(relation, places, lower)),
    questions: variables.flatMap((variable, at) => {
      const asked = system.questions.get(variable);
      return asked ? [{ ...asked, at }] : [];
    }),
  };
}

// What is known stands on the other side.
function within(
  relation: Relation,
  places: ReadonlyMap<number, number>,
  lower: Float64Array,
): Relation {
  let known = 0;
  const terms = relation.terms.flatMap(([variable, times]) => {
    const at = places.get(variable);
    if (at !== undefined) return [[at, times] as const];
    known += times * (lower[variable] ?? 0);
    return [];
  });
  return { ...relation, terms, lower: relation.lower - known, upper: relation.upper - known };
}
