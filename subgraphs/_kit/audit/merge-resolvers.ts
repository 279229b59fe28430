/** Resolvers of several parts as one: where two have the same type, it has the fields of both. */
export function mergeResolvers(...parts: readonly object[]): object {
  const merged = new Map<string, unknown>();
  for (const [type, fields] of parts.flatMap((part) => Object.entries<unknown>({ ...part }))) {
    const before = merged.get(type);
    merged.set(type, isPlain(before) && isPlain(fields) ? { ...before, ...fields } : fields);
  }
  return Object.fromEntries(merged);
}

// A scalar is an object of its own kind.
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && value.constructor === Object;
}
