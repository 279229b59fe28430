import type {
  ConstDirectiveNode,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql';
import { GraphQLError, defaultFieldResolver, getNamedType, isObjectType } from 'graphql';

import type { SubgraphContext } from '../context.ts';
import { selectedFields } from './selected-fields.ts';
import { sensitiveFields } from './sensitive-types.ts';

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/**
 * Makes every field that may be refused, for want of a right or of a purpose, tell the audit when it
 * is: what was asked for, never by which arguments. Stands outside of what refuses.
 */
export function auditRefusals(schema: GraphQLSchema): GraphQLSchema {
  const guarded = new Set([
    ...sensitiveFields(schema).map(({ field }) => field),
    ...Object.values(schema.getTypeMap()).filter(isObjectType).flatMap(guardedFields),
  ]);
  for (const field of guarded) auditField(field);
  return schema;
}

function guardedFields(type: GraphQLObjectType): readonly Field[] {
  const fields = Object.values(type.getFields());
  if (isGuarded(type)) return fields;
  return fields.filter((field) => {
    const target = getNamedType(field.type);
    return isGuarded(field) || (isObjectType(target) && isGuarded(target));
  });
}

interface Declared {
  readonly astNode?:
    { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

function isGuarded({ astNode }: Declared): boolean {
  return (astNode?.directives ?? []).some(({ name }) =>
    ['authenticated', 'policy', 'requiresScopes'].includes(name.value),
  );
}

function auditField(field: Field): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context: SubgraphContext, info) => {
    const refuse = async (error: unknown): Promise<never> => {
      if (isRefusal(error)) await tell(context, info);
      throw error;
    };
    // Most fields are there at once: they are not made to wait.
    try {
      const value: unknown = resolve(source, args, context, info);
      return value instanceof Promise ? value.catch(refuse) : value;
    } catch (error) {
      return refuse(error);
    }
  };
}

function isRefusal(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  return ['FORBIDDEN', 'PURPOSE_REQUIRED'].includes(String(error.extensions['code']));
}

/** What cannot be written down is refused all the same. */
async function tell({ identity, audit }: SubgraphContext, info: GraphQLResolveInfo): Promise<void> {
  const { sub, agency, purpose } = identity;
  const fields = selectedFields(info);
  const recordType = `${info.parentType.name}.${info.fieldName}`;
  const fact = { sub, agency, purpose, fields, recordType, recordIds: [], count: 0 };
  await audit.load({ ...fact, action: 'REFUSAL' }).catch((error: unknown) => {
    console.error(`Cannot write to the audit that ${recordType} was refused`, error);
  });
}
