import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { issueToken } from '../../../../gateway/access/issuer/issue-token.ts';
import { openIssuerKey } from '../../../../gateway/access/issuer/issuer-key.ts';
import { localAudience, localIssuer } from '../../../../gateway/access/issuer/local-issuer-name.ts';
import { heavyScopes } from '../gateway/bench-graph.ts';

/** People with tokens of their own, and how a gateway is told to believe those. */
export interface BenchCallers {
  /** `Authorization` headers of four who ask again and again, within the seconds for which a gateway remembers them. */
  readonly known: readonly string[];
  /** Of more than a gateway remembers: by her turn each is forgotten again. */
  readonly unknown: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly forget: () => void;
}

/** Issues tokens with a key that is made for this bench alone. */
export async function benchCallers(): Promise<BenchCallers> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-callers-'));
  const key = await openIssuerKey(folder);
  const keySet = join(folder, 'jwks.json');
  writeFileSync(keySet, JSON.stringify({ keys: [key.publicJwk] }));
  const issue = async (count: number, prefix: string): Promise<readonly string[]> => {
    const ids = Array.from({ length: count }, (_each, at) => `${prefix}-${at}`);
    return Promise.all(
      ids.map(async (id) => `Bearer ${await issueToken(key, { ...caller, id, label: id })}`),
    );
  };
  return {
    known: await issue(4, 'known'),
    unknown: await issue(3_000, 'unknown'),
    environment: {
      IDENTITY_ISSUER: localIssuer,
      IDENTITY_AUDIENCE: localAudience,
      IDENTITY_JWKS: keySet,
    },
    forget: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

const caller = {
  agency: 'UNHCR',
  member: null,
  centres: ['TAP-01', 'TAP-02'],
  scopes: [...heavyScopes, 'unhcr:cases', 'unhcr:sensitive', 'unhcr:report'],
  purposes: ['CASE_MANAGEMENT', 'REPORTING'],
};
