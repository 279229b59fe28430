import { auditColumns } from '../../subgraphs/_kit/wire/audit/insert-audit-fact.ts';

/**
 * What the gateway's own role may do with each table of its database: all that it needs to answer
 * requests and no more; its audit it only adds to. Whoever issues, revokes or registers does so as the owner.
 */
export const servingRights: Readonly<Record<string, string>> = {
  api_token: 'SELECT',
  registered_document: 'SELECT',
  audit_entry: `INSERT (${auditColumns})`,
};
