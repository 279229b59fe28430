import type { EntityManager } from 'typeorm';

import { badInput } from '../../../_kit/errors/bad-input.ts';

/** A row by its id, the argument that names it, and codes of indicators. */
interface Named {
  readonly table: 'decision' | 'action_point' | 'risk';
  readonly argument: string;
  readonly id: string;
  readonly codes: readonly string[];
}

/** Throws BAD_USER_INPUT where there is no such row, or no such indicator. */
export async function refuseUnknown(
  manager: EntityManager,
  { table, argument, id, codes }: Named,
): Promise<void> {
  const rows: readonly unknown[] = await manager.query(
    `SELECT id FROM ${table} WHERE id::text = lower($1)`,
    [id],
  );
  if (rows.length === 0) throw badInput(argument, id, 'the id of one');
  const unknown: readonly { readonly code: string }[] = await manager.query(
    `SELECT code FROM unnest($1::text[]) AS code WHERE code NOT IN (SELECT code FROM indicator)`,
    [codes],
  );
  const [first] = unknown;
  if (first) throw badInput('indicators', first.code, 'an indicator of the framework');
}
