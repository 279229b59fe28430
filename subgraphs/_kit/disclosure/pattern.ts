import type { Column } from './place.ts';
import { COLUMNS } from './place.ts';

/** The class of a dimension's hidden categories in a collapsed table. */
export const CLASS = '*';

/** Categories of each dimension that are hidden as one class; a dimension that is left out hides none. */
export type Classes = ReadonlyMap<Column, ReadonlySet<string>>;

/** The hidden block of a table of two dimensions: these rows crossed with these columns, collapsed ones as "*". */
export interface Block {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What a table of a report looks like: how its dimensions are collapsed, and the block that is hidden in it. */
export interface Pattern {
  readonly classes: Classes;
  /** By the name of each listed table, with its hidden block or null. */
  readonly tables: ReadonlyMap<string, Block | null>;
}

/** A pattern as it is stored. */
export interface StoredPattern {
  readonly classes: Readonly<Partial<Record<Column, readonly string[]>>>;
  readonly tables: Readonly<Record<string, Block | null>>;
}

/** The category in a collapsed table. */
export function collapsed(classes: Classes, column: Column, category: string): string {
  return classes.get(column)?.has(category) === true ? CLASS : category;
}

/** The pattern in an order that is always the same. */
export function storedPattern({ classes, tables }: Pattern): StoredPattern {
  return {
    classes: Object.fromEntries(
      COLUMNS.flatMap((column) => {
        const hidden = classes.get(column);
        return hidden && hidden.size > 0 ? [[column, [...hidden].toSorted()]] : [];
      }),
    ),
    tables: Object.fromEntries([...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
