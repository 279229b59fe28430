import { createDice } from './dice.ts';
import type { InventedPerson } from './invented-population.ts';

/** Whether an invented person lets an agency count its sensitive records about her; most do. */
export function consentsToReporting(agency: string, { index }: InventedPerson): boolean {
  return createDice(`${agency} consent`, index).chance(0.93);
}
