import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLError } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import type { ErrorCode } from '../errors/error-codes.ts';
import { keepCheckpointField } from './checkpoints/checkpoint-mutation.ts';
import type { HandedCheckpoint } from './checkpoints/keep-checkpoint.ts';
import { keepCheckpoint } from './checkpoints/keep-checkpoint.ts';
import { selectedFields } from './selected-fields.ts';
import type { AuditTrailArgs } from './trail/audit-trail.ts';
import { auditTrail } from './trail/audit-trail.ts';

/** How a subgraph shows its audit to auditors and keeps others' checkpoints, the same in each. */
export function auditResolvers(subgraph: string) {
  return {
    [rootType(subgraph)]: {
      auditTrail: (
        _root: unknown,
        args: AuditTrailArgs,
        context: SubgraphContext,
        info: GraphQLResolveInfo,
      ) => {
        demand(context, ['audit:read', `audit:${subgraph}`]);
        return readTrail(args, context, info);
      },
    },
    Mutation: {
      [keepCheckpointField(subgraph)]: (
        _root: unknown,
        args: HandedCheckpoint,
        context: SubgraphContext,
      ) => {
        demand(context, ['audit:checkpoint']);
        return keepCheckpoint(args, context);
      },
    },
  };
}

/** The type of a subgraph's own root field: its name in PascalCase. */
function rootType(subgraph: string): string {
  return subgraph.replace(/(?:^|-)(\w)/g, (_all, letter: string) => letter.toUpperCase());
}

/** Reading the audit is an entry of it. */
async function readTrail(args: AuditTrailArgs, context: SubgraphContext, info: GraphQLResolveInfo) {
  const { db, identity, audit } = context;
  const page = await auditTrail(db, args);
  const { sub, agency, purpose } = identity;
  const recordIds = page.edges.map(({ node }) => String(node.sequence));
  const read = { recordType: 'AuditEntry', recordIds, fields: selectedFields(info) };
  await audit.load({
    sub,
    agency,
    purpose,
    action: 'AUDIT_READ',
    count: recordIds.length,
    ...read,
  });
  return page;
}

function demand({ identity }: SubgraphContext, scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !identity.scopes.includes(scope));
  if (missing.length === 0) return;
  const code: ErrorCode = 'FORBIDDEN';
  throw new GraphQLError(`Cannot do this without the scope ${missing.join(' and ')}`, {
    extensions: { code },
  });
}
