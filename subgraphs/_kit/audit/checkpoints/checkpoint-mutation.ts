/** The name of the mutation by which a subgraph keeps another's checkpoint: the name in camelCase, then `KeepCheckpoint`. */
export function keepCheckpointField(subgraph: string): string {
  const camel = subgraph.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return `${camel}KeepCheckpoint`;
}

/** The operation that asks a subgraph to keep a checkpoint; its variables are the checkpoint's parts. */
export function checkpointMutation(keeper: string): string {
  return `mutation KeepCheckpoint($idempotencyKey: ID!, $subgraph: ID!, $sequence: Int!, $hash: String!, $at: DateTime!, $signature: String!) {
  ${keepCheckpointField(keeper)}(idempotencyKey: $idempotencyKey, subgraph: $subgraph, sequence: $sequence, hash: $hash, at: $at, signature: $signature) { sequence }
}`;
}
