import { getNullableType, isListType } from 'graphql';
import type { GraphQLField } from 'graphql';

import type { GivenArguments } from './given-arguments.ts';
import type { ListSize } from './weights.ts';

/** How many items a field is asked for, and which lists hold them. */
interface AskedSize {
  readonly size: number;
  /** The largest number that was given; 0 where none was. */
  readonly page: number;
  /** Empty where the field itself is the list. */
  readonly sizedFields: ReadonlySet<string>;
}

/** By what the schema states; else by `first` or `last`, as the connections of Relay have them. */
export function listSizeOf(
  stated: ListSize | undefined,
  field: GraphQLField<unknown, unknown>,
  given: GivenArguments,
  usual: number,
): AskedSize | undefined {
  const listSize = stated ?? conventional(field);
  if (!listSize) return undefined;
  const sizes = listSize.slicingArguments.map((name) => given.at(name));
  const numbers = sizes.flatMap((size) => numberIn(size) ?? []);
  const lengths = sizes.flatMap((size) => (Array.isArray(size) ? [size.length] : []));
  const asked = [...numbers, ...lengths];
  const isNull = sizes.includes(null);
  const size = asked.length > 0 ? Math.max(...asked) : unasked(listSize, given, usual, isNull);
  return {
    size: Math.max(0, size),
    page: Math.max(0, ...numbers),
    sizedFields: new Set(listSize.sizedFields),
  };
}

/** What says nothing may be answered with the default; what says null, with whatever the agency holds usual. */
function unasked(
  { slicingArguments, assumedSize }: ListSize,
  given: GivenArguments,
  usual: number,
  isNull: boolean,
): number {
  const defaults = slicingArguments.flatMap((name) => numberIn(given.defaultOf(name)) ?? []);
  const known = defaults.length > 0 ? Math.max(...defaults) : undefined;
  if (isNull) return Math.max(known ?? 0, assumedSize ?? usual);
  return known ?? assumedSize ?? usual;
}

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function conventional({ args, type }: GraphQLField<unknown, unknown>): ListSize | undefined {
  const slicingArguments = args.map(({ name }) => name).filter((name) => pageArguments.has(name));
  if (slicingArguments.length === 0) return undefined;
  const sizedFields = isListType(getNullableType(type)) ? [] : ['edges', 'nodes'];
  return { assumedSize: null, slicingArguments, sizedFields };
}

const pageArguments: ReadonlySet<string> = new Set(['first', 'last']);
