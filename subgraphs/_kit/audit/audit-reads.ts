import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { defaultFieldResolver, isUnionType } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import { recordIds } from './record-ids.ts';
import { requirePurpose } from './require-purpose.ts';
import { selectedFields } from './selected-fields.ts';
import type { SensitiveField } from './sensitive-types.ts';
import { isSensitive, sensitiveFields } from './sensitive-types.ts';

/**
 * Makes every field that reads what is tagged "sensitive" demand a purpose, and tell the audit which
 * records were read before anybody sees them: a read that cannot be written down fails.
 */
export function auditReads(schema: GraphQLSchema): GraphQLSchema {
  refuseEntities(schema);
  for (const sensitive of sensitiveFields(schema)) auditField(sensitive);
  return schema;
}

// Whoever asks by key passes by no field.
function refuseEntities(schema: GraphQLSchema): void {
  const entity = schema.getType('_Entity');
  const unheard = isUnionType(entity) ? entity.getTypes().filter(isSensitive) : [];
  if (unheard.length === 0) return;
  throw new Error(
    `Cannot audit reads of ${unheard.map(({ name }) => name).join(', ')} by key, take @key off what is tagged sensitive`,
  );
}

function auditField({ field, recordType }: SensitiveField): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context: SubgraphContext, info) => {
    const { identity, audit } = context;
    requirePurpose(identity, recordType);
    const value: unknown = await resolve(source, args, context, info);
    const { sub, agency, purpose } = identity;
    const fact = { sub, agency, purpose, recordType, action: 'READ' } as const;
    await audit.load({ ...fact, ...readOf(source, value, info) });
    return value;
  };
}

/** Which records a value shows, and what of them; a page of which only the number is asked shows none. */
function readOf(source: unknown, value: unknown, info: GraphQLResolveInfo) {
  const selected = selectedFields(info);
  const isValue = selected.length === 0;
  const fields = isValue ? [info.fieldName] : selected;
  const shown = isPage(value) && !fields.some(isOfRecords) ? [] : isValue ? source : value;
  const ids = recordIds(shown);
  return { fields, recordIds: ids, count: ids.length };
}

function isPage(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'edges' in value;
}

// A cursor holds the id of its record.
function isOfRecords(field: string): boolean {
  return field !== 'totalCount' && !field.startsWith('pageInfo.has');
}
