import type { EntityManager } from 'typeorm';

import { badInput } from '../../../_kit/errors/bad-input.ts';

/** A row by its id, the argument that names it and what it is, and codes of indicators by their argument. */
interface Named {
  readonly table: 'decision' | 'action_point' | 'risk';
  readonly argument: string;
  readonly one: string;
  readonly id: string;
  readonly linked: readonly string[];
  readonly unlinked: readonly string[];
}

/** Throws BAD_USER_INPUT where there is no such row, or no such indicator. */
export async function refuseUnknown(
  manager: EntityManager,
  { table, argument, one, id, linked, unlinked }: Named,
): Promise<void> {
  const rows: readonly unknown[] = await manager.query(
    `SELECT id FROM ${table} WHERE id::text = lower($1)`,
    [id],
  );
  if (rows.length === 0) throw badInput(argument, id, `the id of ${one}`);
  const unknown: readonly { readonly code: string }[] = await manager.query(
    `SELECT code FROM unnest($1::text[]) AS code WHERE code NOT IN (SELECT code FROM indicator)`,
    [[...linked, ...unlinked]],
  );
  const [first] = unknown;
  if (!first) return;
  const of = linked.includes(first.code) ? 'indicators' : 'unlink';
  throw badInput(of, first.code, 'an indicator of the framework');
}
