import { createCipheriv, createHash } from 'node:crypto';

import { PersonEntity } from '../people/person-entity.ts';
import { createDice } from './dice.ts';
import type { RowSink } from './insert-rows.ts';

/**
 * A sink that gives two in three registered people an invented card, encrypted under an invented key
 * of this agency, so that the same card looks different in each database.
 */
export function withCards(agency: string, into: RowSink): RowSink {
  const key = createHash('sha256').update(`illustrative key of ${agency}`).digest();
  return {
    ...into,
    add: (table, row) => {
      into.add(table, row);
      if (table !== PersonEntity || !('id' in row) || typeof row.id !== 'string') return;
      const dice = createDice(row.id);
      if (dice.chance(0.66))
        into.add('card', { personId: row.id, ciphertext: encrypted(key, row.id) });
    },
  };
}

// The nonce comes from the person's pseudonym, which is used once: a seed is the same every time.
function encrypted(key: Buffer, personId: string): string {
  const nonce = createHash('sha256').update(personId).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const cardNumber = createDice(`card ${personId}`).between(1_000_000_000, 2_147_483_646);
  const body = Buffer.concat([
    cipher.update(String(cardNumber)),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return `\\x${Buffer.concat([nonce, body]).toString('hex')}`;
}
