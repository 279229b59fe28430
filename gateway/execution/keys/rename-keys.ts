import type { DocumentNode } from 'graphql';
import { Kind, visit } from 'graphql';

import type { InternalKeys } from './internal-keys.ts';

/** An operation's document with every field under its internal key, and every variable under its internal name. */
export function renameKeys(document: DocumentNode, keys: InternalKeys): DocumentNode {
  return visit(document, {
    Field: (field) => {
      const key = keys.keyOf(field);
      if (key === (field.alias?.value ?? field.name.value)) return undefined;
      return { ...field, alias: { kind: Kind.NAME, value: key } };
    },
    Variable: ({ name, ...variable }) => ({
      ...variable,
      name: { kind: Kind.NAME, value: keys.variableOf(name.value) },
    }),
  });
}
