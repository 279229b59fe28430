import type { GraphQLSchema } from 'graphql';
import { Kind, isInterfaceType, isObjectType, parse } from 'graphql';
import type { DirectiveNode, SelectionSetNode } from 'graphql';

/** An object of a made-up world: its fields are values, or functions of arguments and of who asks. */
export type Thing = Readonly<Record<string, unknown>>;

/** Who asks: an agency by its name, or nobody in particular. */
export interface Asker {
  readonly agency?: string;
}

/** What a set of subgraphs tells of; a thing that an agency in its `absentIn` does not know. */
export interface World {
  readonly Query: Thing;
  readonly Mutation?: Thing;
  /** The entities, each with its `__typename`. */
  readonly things: readonly Thing[];
}

/** The value of a thing's field. */
export function valueOf(thing: Thing, field: string, args: unknown = {}, asker?: Asker): unknown {
  const value = thing[field];
  return typeof value === 'function' ? Reflect.apply(value, thing, [args, asker]) : value;
}

/** Whether a value is an object and no list. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Gives each entity of a subgraph its `__resolveReference`: the thing that has one of its keys, with
 * the external fields that the reference brings, and no others.
 */
export function referenceResolvers(schema: GraphQLSchema, world: World, agency: string) {
  const resolvers: Record<string, { __resolveReference: (reference: Thing) => unknown }> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const keys = [...(type.astNode?.directives ?? []), ...directivesOf(type.extensionASTNodes)]
      .filter(({ name }) => name.value === 'key')
      .map(fieldSetOf);
    if (keys.length === 0) continue;
    const isAny = isInterfaceType(type) || has(type.astNode?.directives, 'interfaceObject');
    const external = Object.values(type.getFields()).flatMap(({ name, astNode }) =>
      has(astNode?.directives, 'external') ? [name] : [],
    );
    const masked = Object.fromEntries(external.map((name) => [name, undefined]));
    resolvers[type.name] = {
      __resolveReference: (reference) => {
        const thing = world.things.find(
          (each) =>
            (isAny || each['__typename'] === type.name) &&
            keys.some((key) => matches(each, reference, key)),
        );
        if (!thing || isAbsent(thing, agency)) return null;
        const __typename = isInterfaceType(type) ? thing['__typename'] : type.name;
        const known = Object.create(thing) as Thing;
        return Object.assign(known, masked, reference, { __typename });
      },
    };
  }
  return resolvers;
}

function isAbsent({ absentIn }: Thing, agency: string): boolean {
  return Array.isArray(absentIn) && absentIn.includes(agency);
}

type Directives = readonly DirectiveNode[];

function directivesOf(nodes: readonly { readonly directives?: Directives | undefined }[]) {
  return nodes.flatMap(({ directives = [] }) => directives);
}

function has(directives: Directives = [], name: string): boolean {
  return directives.some((directive) => directive.name.value === name);
}

function fieldSetOf({ arguments: args = [] }: DirectiveNode): SelectionSetNode {
  const value = args.find(({ name }) => name.value === 'fields')?.value;
  const [definition] = parse(value?.kind === Kind.STRING ? `{${value.value}}` : '').definitions;
  if (definition?.kind === Kind.OPERATION_DEFINITION) return definition.selectionSet;
  throw new SyntaxError('Cannot read the fields of a key');
}

function matches(thing: Thing, reference: Thing, { selections }: SelectionSetNode): boolean {
  return selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const name = selection.name.value;
    const [own, wanted] = [valueOf(thing, name), reference[name]];
    if (wanted === undefined) return false;
    return selection.selectionSet && isThing(own) && isThing(wanted)
      ? matches(own, wanted, selection.selectionSet)
      : JSON.stringify(own) === JSON.stringify(wanted);
  });
}
