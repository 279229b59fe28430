/** How a subgraph's mutations begin: its name in camelCase. */
export function prefixOf(subgraph: string): string {
  return subgraph.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
