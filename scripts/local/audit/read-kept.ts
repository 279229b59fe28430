import { isSigned } from '../../../subgraphs/_kit/audit/checkpoints/checkpoint.ts';
import type { Checkpoint } from '../../../subgraphs/_kit/audit/checkpoints/checkpoint.ts';
import type { PublicKeys } from '../../../subgraphs/_kit/audit/checkpoints/checkpoint-keys.ts';
import type { KeptHash } from '../../../subgraphs/_kit/audit/verify-chain.ts';
import type { OpenAudit } from './open-audits.ts';

/** What others keep of a subgraph's audit; what its key did not sign counts for nothing, for anybody could have made it. */
export async function readKept(
  subgraph: string,
  keepers: readonly OpenAudit[],
  publicKeys: PublicKeys,
): Promise<readonly KeptHash[]> {
  const keys = publicKeys.get(subgraph) ?? [];
  const kept = await Promise.all(
    keepers
      // The gateway is handed none.
      .filter(({ name }) => name !== 'gateway')
      .map(async ({ name, client }) => {
        const { rows } = await client.query<Checkpoint & { readonly signature: string }>(
          `SELECT subgraph, sequence::float8 AS sequence, hash, signature,
             to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
           FROM audit_checkpoint WHERE subgraph = $1 ORDER BY audit_checkpoint.sequence`,
          [subgraph],
        );
        return rows
          .filter(({ signature, ...checkpoint }) => isSigned(checkpoint, signature, keys))
          .map(({ sequence, hash }) => ({ keeper: name, sequence, hash }));
      }),
  );
  return kept.flat();
}
