import type { GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';

import type { Condition, DrawnOperation, FieldSelection, Selections } from './selection.ts';

/** An operation as text, and the variables that go with it. */
export interface WrittenOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Writes a drawn operation so that it is valid: fields that would meet under one response key get keys of their own. */
export function writeOperation(schema: GraphQLSchema, drawn: DrawnOperation): WrittenOperation {
  const writer = new Writer(schema, drawn);
  const body = writer.selections(drawn.selections, '');
  const declared = [...writer.declared.values()];
  const head = declared.length > 0 ? `query (${declared.join(', ')}) ` : '';
  const fragments = [...writer.fragments].map(([text, name]) => `fragment ${name} ${text}`);
  return { query: [`${head}${body}`, ...fragments].join('\n'), variables: writer.variables };
}

interface Keyed {
  readonly parent: string;
  readonly field: string;
  readonly type: string;
}

class Writer {
  readonly declared = new Map<string, string>();
  readonly variables: Record<string, unknown> = {};
  /** Names of fragments by their text. */
  readonly fragments = new Map<string, string>();
  readonly #keys = new Map<string, Keyed[]>();
  readonly #schema: GraphQLSchema;
  readonly #drawn: DrawnOperation;

  constructor(schema: GraphQLSchema, drawn: DrawnOperation) {
    this.#schema = schema;
    this.#drawn = drawn;
  }

  selections(selections: Selections, path: string): string {
    const written = selections.map((selection) => {
      if (selection.kind === 'field') return this.#field(selection, path);
      const condition = this.#condition(selection.condition);
      const inner = this.selections(selection.selections, path);
      const on = selection.on === null ? '' : ` on ${selection.on}`;
      if (selection.kind === 'inline') return `...${on}${condition} ${inner}`;
      const text = `${on.trim()} ${inner}`;
      const name = this.fragments.get(text) ?? `F${this.fragments.size}`;
      this.fragments.set(text, name);
      return `...${name}${condition}`;
    });
    return `{ ${written.join(' ')} }`;
  }

  #field(field: FieldSelection, path: string): string {
    const args = Object.entries(field.args).map(([name, value]) => {
      if (!value.isVariable) return `${name}: ${value.literal}`;
      return `${name}: $${this.#variable(value.type, value.json)}`;
    });
    const call = `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
    const key = this.#key(field, call, path);
    const alias = key === field.name ? '' : `${key}: `;
    const below = field.selections ? ` ${this.selections(field.selections, `${path}/${key}`)}` : '';
    return `${alias}${call}${this.#condition(field.condition)}${below}`;
  }

  #key({ parent, name, alias }: FieldSelection, call: string, path: string): string {
    const keyed = { parent, field: call, type: this.#typeOf(parent, name) };
    const wished = alias ?? name;
    for (let at = 0; ; at += 1) {
      const key = at === 0 ? wished : `${wished}_${at}`;
      const known = this.#keys.get(`${path}/${key}`) ?? [];
      if (!known.every((each) => this.#agree(each, keyed))) continue;
      this.#keys.set(`${path}/${key}`, [...known, keyed]);
      return key;
    }
  }

  #agree(one: Keyed, other: Keyed): boolean {
    if (one.type !== other.type) return false;
    const [type, otherType] = [one, other].map(({ parent }) => this.#schema.getType(parent));
    const areApart = isObjectType(type) && isObjectType(otherType) && type !== otherType;
    return one.field === other.field || areApart;
  }

  #typeOf(parent: string, name: string): string {
    const type = this.#schema.getType(parent);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    return field ? String(field.type) : 'String!';
  }

  // Equal values share a variable, so that equal selections stay equal.
  #variable(type: string, value: unknown): string {
    const text = `${type} ${JSON.stringify(value)}`;
    const known = [...this.declared.keys()].indexOf(text);
    const name = `v${known < 0 ? this.declared.size : known}`;
    this.declared.set(text, `$${name}: ${type}`);
    this.variables[name] = value;
    return name;
  }

  #condition(condition: Condition | null): string {
    if (!condition) return '';
    const { directive, by } = condition;
    if (typeof by === 'boolean') return ` @${directive}(if: ${by})`;
    const { value, isDefault } = this.#drawn.variables[by] ?? { value: true, isDefault: true };
    this.declared.set(by, `$${by}: Boolean!${isDefault ? ` = ${value}` : ''}`);
    if (!isDefault) this.variables[by] = value;
    return ` @${directive}(if: $${by})`;
  }
}
