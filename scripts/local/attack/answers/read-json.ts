/** A member of what a JSON text says; null where there is none. */
export function memberOf(json: unknown, name: string): unknown {
  if (typeof json !== 'object' || json === null) return null;
  return Object.entries(json).find(([key]) => key === name)?.[1] ?? null;
}

/** The elements of a JSON array; none where it is no array. */
export function elementsOf(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}

/** A JSON text; null where it is none. */
export function textOf(json: unknown): string | null {
  return typeof json === 'string' ? json : null;
}

/** A JSON number; null where it is none. */
export function numberOf(json: unknown): number | null {
  return typeof json === 'number' ? json : null;
}
