import type { EntitySchemaColumnOptions } from 'typeorm';
import { EntitySchema, EntitySchemaOptions } from 'typeorm';

/** The PostgreSQL types our tables use, by what a row holds: `date` and `numeric` are text, `timestamptz` a Date. */
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'date'
  | 'int'
  | 'float8'
  | 'numeric'
  | 'boolean'
  | 'timestamptz'
  | 'jsonb'
  | 'text[]'
  | 'int[]';

type Columns<Row> = { readonly [Property in keyof Row]-?: ColumnType };

/**
 * A table as a TypeORM entity: its name and, for each property of its row, the column's type.
 * Properties are camelCase, columns snake_case; `key` names the primary key, by default `id`.
 */
export function defineTable<Row extends object>(
  tableName: string,
  columns: Columns<Row>,
  key: readonly (keyof Row & string)[] = ['id' as keyof Row & string], // every table without a key of its own has an `id`
): EntitySchema<Row> {
  const entries = Object.entries<ColumnType>(columns).map(([property, type]) => [
    property,
    columnOptions(
      property,
      type,
      key.some((name) => name === property),
    ),
  ]);
  // Object.fromEntries forgets which properties it was given; they are those of `Columns<Row>`.
  const options = Object.fromEntries(entries) as {
    [Property in keyof Row]: EntitySchemaColumnOptions;
  };
  return new EntitySchema(
    Object.assign(new EntitySchemaOptions<Row>(), { name: tableName, tableName, columns: options }),
  );
}

function columnOptions(
  property: string,
  type: ColumnType,
  primary: boolean,
): EntitySchemaColumnOptions {
  const array = type.endsWith('[]');
  const base = { name: columnName(property), primary, nullable: true, array };
  if (type === 'text[]') return { ...base, type: 'text' };
  return type === 'int[]' ? { ...base, type: 'int' } : { ...base, type };
}

/** The column of a row's property: `happenedOn` is `happened_on`. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
