/** The ids of the records in what a resolver gave: one record, a list of them, or a page with edges. */
export function recordIds(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(recordIds);
  if (typeof value !== 'object' || value === null) return [];
  if ('edges' in value && Array.isArray(value.edges)) return value.edges.flatMap(nodeIds);
  return 'id' in value ? [String(value.id)] : [];
}

function nodeIds(edge: unknown): readonly string[] {
  return typeof edge === 'object' && edge !== null && 'node' in edge ? recordIds(edge.node) : [];
}
