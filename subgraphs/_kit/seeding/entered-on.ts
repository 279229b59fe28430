import { addDays } from '../calendar/days.ts';
import { INITIATIVE } from '../calendar/reporting-period.ts';
import type { Dice } from './dice.ts';

/** The invented day on which something was entered: mostly within three days, sometimes weeks late. */
export function enteredOn(happenedOn: string, dice: Dice): string {
  const days = dice.chance(0.025) ? dice.between(25, 90) : dice.between(0, 3);
  const entered = addDays(happenedOn, days);
  const last = INITIATIVE.end > happenedOn ? INITIATIVE.end : happenedOn;
  return entered > last ? last : entered;
}
