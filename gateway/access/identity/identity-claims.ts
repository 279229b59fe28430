import type { Identity } from '../../../subgraphs/_kit/wire/identity.ts';

/** Who is asking, before she says what for. */
export interface IdentityClaims {
  readonly identity: Omit<Identity, 'purpose'>;
  /** The purposes that she may state; null: all that are listed. */
  readonly purposes: readonly string[] | null;
}
