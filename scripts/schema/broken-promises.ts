import type { GraphQLSchema, GraphQLType } from 'graphql';
import { isListType, isNonNullType, parse, validate } from 'graphql';

import type { Question } from './read-questions.ts';
import type { Used } from './used-coordinates.ts';
import { usedCoordinates } from './used-coordinates.ts';

/**
 * What the saved examples use of a graph that its successor no longer gives them, or gives less of: one
 * line each. What was deprecated before may go. A result may become non-null, never nullable; an argument the reverse.
 */
export function brokenPromises(
  before: GraphQLSchema,
  after: GraphQLSchema,
  questions: readonly Question[],
): readonly string[] {
  return questions.flatMap(({ file, query }) => {
    const document = parse(query);
    const kept = usedCoordinates(after, document);
    const narrowed = [...usedCoordinates(before, document).values()]
      .filter(({ element }) => element.deprecationReason == null)
      .flatMap((used) => difference(used, kept.get(used.coordinate)));
    const invalid = validate(after, document).map(({ message }) => message);
    return [...new Set([...narrowed, ...invalid])].map((line) => `${file}: ${line}`);
  });
}

function difference({ coordinate, element }: Used, kept: Used | undefined): readonly string[] {
  if (!kept) return [`${coordinate} is gone`];
  const isArgument = coordinate.endsWith(':)');
  const [narrow, wide] = isArgument
    ? [element.type, kept.element.type]
    : [kept.element.type, element.type];
  if (isAtLeast(narrow, wide)) return [];
  return [`${coordinate} was ${String(element.type)} and is ${String(kept.element.type)}`];
}

/** Whether a type promises what another does: the same names, non-null wherever the other is. */
function isAtLeast(type: GraphQLType, promised: GraphQLType): boolean {
  if (isNonNullType(promised))
    return isNonNullType(type) && isAtLeast(type.ofType, promised.ofType);
  if (isNonNullType(type)) return isAtLeast(type.ofType, promised);
  if (isListType(promised)) return isListType(type) && isAtLeast(type.ofType, promised.ofType);
  return String(type) === String(promised);
}
