import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

import type { InternalKeys } from './internal-keys.ts';

/** An operation's document with every field under its internal key. */
export function renameKeys(
  schema: GraphQLSchema,
  document: DocumentNode,
  keys: InternalKeys,
): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        const key = keys.keyOf(types.getParentType()?.name ?? '', field);
        if (key === (field.alias?.value ?? field.name.value)) return undefined;
        return { ...field, alias: { kind: Kind.NAME, value: key } };
      },
    }),
  );
}
