import { sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What a subgraph says of its chain at a moment, for others to keep. */
export interface Checkpoint {
  readonly subgraph: string;
  readonly sequence: number;
  readonly hash: string;
  /** In UTC, with milliseconds. */
  readonly at: string;
}

/** The Ed25519 signature of a checkpoint, in base64url. */
export function signCheckpoint(checkpoint: Checkpoint, key: KeyObject): string {
  return sign(null, textOf(checkpoint), key).toString('base64url');
}

/** Whether one of a subgraph's public keys made a signature. */
export function isSigned(
  checkpoint: Checkpoint,
  signature: string,
  keys: readonly KeyObject[],
): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  return keys.some((key) => verify(null, textOf(checkpoint), key, bytes));
}

// A version, then a line for each part, of which none can hold a line's end.
function textOf({ subgraph, sequence, hash, at }: Checkpoint): Buffer {
  return Buffer.from(['concierto-checkpoint-v1', subgraph, sequence, hash, at].join('\n'));
}
