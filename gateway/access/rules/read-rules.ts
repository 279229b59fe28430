import type { ConstDirectiveNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType, valueFromASTUntyped } from 'graphql';

import type { Alternatives } from './alternatives.ts';
import { simplify } from './alternatives.ts';
import type { Check, Requirement, Rules } from './rules.ts';
import { securityDirectives } from './security-directives.ts';
import type { SecurityDirectives } from './security-directives.ts';

/** Reads the rules of a supergraph; throws where they cannot be read, so that nobody serves it unprotected. */
export function readRules(supergraph: GraphQLSchema): Rules {
  const reader = new RuleReader(securityDirectives(schemaNodes(supergraph)));
  const types = new Map<string, Requirement>();
  const fields = new Map<string, Requirement>();
  for (const type of Object.values(supergraph.getTypeMap())) {
    const alike = [type, ...objectsOf(supergraph, type)];
    types.set(type.name, reader.together(alike));
    for (const field of fieldsOf(type)) {
      const sameField = alike.flatMap((each) =>
        fieldsOf(each).filter(({ name }) => name === field.name),
      );
      fields.set(`${type.name}.${field.name}`, reader.together(sameField));
    }
  }
  return {
    checks: reader.checks,
    ofType: (type) => types.get(type) ?? nothing,
    ofField: (type, field) => fields.get(`${type}.${field}`) ?? nothing,
  };
}

const nothing: Requirement = [];

function schemaNodes({ astNode, extensionASTNodes }: GraphQLSchema) {
  return astNode ? [astNode, ...extensionASTNodes] : extensionASTNodes;
}

// An interface itself can carry no rule but those that composition gathers of its objects.
function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  return isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
}

function fieldsOf(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

interface Protected {
  readonly astNode?: Directed | null | undefined;
  readonly extensionASTNodes?: readonly Directed[];
}

class RuleReader {
  readonly checks: Check[] = [];
  readonly #known = new Map<string, number>();
  readonly #names: SecurityDirectives;

  constructor(names: SecurityDirectives) {
    this.#names = names;
  }

  /** All that any of several types or fields asks. */
  together(nodes: readonly Protected[]): Requirement {
    const checks = nodes.flatMap((node) =>
      directivesOf(node).flatMap((directive) => this.#checkOf(directive) ?? []),
    );
    return [...new Set(checks.map((check) => this.#placeOf(check)))].toSorted(ascending);
  }

  #checkOf(directive: ConstDirectiveNode): Check | null {
    const { authenticated, requiresScopes, policy } = this.#names;
    const name = directive.name.value;
    if (name === authenticated) return { kind: 'authenticated' };
    if (name !== requiresScopes && name !== policy) return null;
    const [kind, argument] = name === policy ? policyKind : scopesKind;
    const anyOf = simplify(alternativesOf(directive, argument));
    return anyOf && { kind, anyOf };
  }

  #placeOf(check: Check): number {
    const key = JSON.stringify(check);
    const place = this.#known.get(key) ?? this.checks.push(check) - 1;
    this.#known.set(key, place);
    return place;
  }
}

const policyKind = ['policies', 'policies'] as const;
const scopesKind = ['scopes', 'scopes'] as const;

function directivesOf({
  astNode,
  extensionASTNodes = [],
}: Protected): readonly ConstDirectiveNode[] {
  return [astNode, ...extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

function alternativesOf(
  { name, arguments: args = [] }: ConstDirectiveNode,
  argument: string,
): Alternatives {
  const found = args.find((each) => each.name.value === argument);
  const value: unknown = found && valueFromASTUntyped(found.value);
  if (Array.isArray(value) && value.every(isListOfNames)) return value;
  throw new Error(
    `Cannot read a rule of "@${name.value}", its "${argument}" are no lists of names`,
  );
}

function isListOfNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string');
}

function ascending(one: number, other: number): number {
  return one - other;
}
