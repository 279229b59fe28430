import { addDays } from '../calendar/days.ts';
import { withinInitiative } from '../calendar/reporting-period.ts';
import type { PersonRow } from '../people/person-entity.ts';
import type { PersonRecordRow } from '../people/record-columns.ts';
import type { Dice } from './dice.ts';
import { enteredOn } from './entered-on.ts';
import type { InventedPerson } from './invented-population.ts';
import { HUIXTLA_CLOSED } from './invented-population.ts';
import { inventedId } from './pseudonym.ts';

/** The person as one agency registers her. */
export function personRow(
  agency: string,
  person: InventedPerson,
  firstContactOn: string,
): PersonRow {
  const { index, sex, nationality, disability } = person;
  return { id: inventedId(agency, index), sex, nationality, disability, firstContactOn };
}

/**
 * What every record about a person carries, for something that happened on a day. `part` tells the
 * records of one kind about one person apart. Some records are entered weeks late, none after the initiative.
 */
export function personRecord(
  agency: string,
  kind: string,
  person: InventedPerson,
  happenedOn: string,
  dice: Dice,
  part = 0,
): PersonRecordRow {
  return {
    id: inventedId(`${agency}/${kind}`, person.index, part),
    personId: inventedId(agency, person.index),
    centreCode: centreOn(person, happenedOn),
    populationGroup: groupOn(person, happenedOn),
    ageBand: ageBand(person.age),
    recordedOn: enteredOn(happenedOn, dice),
  };
}

/** A day so long after her arrival, or null where it would lie after the initiative's end. */
export function dayAfterArrival(person: InventedPerson, days: number): string | null {
  return withinInitiative(addDays(person.arrivedOn, days));
}

/** The vocabulary's band of an age in years. */
export function ageBand(age: number | null): PersonRecordRow['ageBand'] {
  if (age === null) return 'UNKNOWN';
  if (age < 5) return 'AGE_0_4';
  if (age < 12) return 'AGE_5_11';
  if (age < 18) return 'AGE_12_17';
  return age < 60 ? 'AGE_18_59' : 'AGE_60_PLUS';
}

/** Her group on a day: an asylum seeker becomes a refugee, or has complementary protection, on the day of the decision. */
export function groupOn(person: InventedPerson, day: string): PersonRecordRow['populationGroup'] {
  const { group, protectedOn, protectedAs } = person;
  return protectedOn !== null && day >= protectedOn ? protectedAs : group;
}

// She moves on two months after her arrival; from Huixtla at the latest when it closes.
function centreOn({ centre, movesTo, arrivedOn }: InventedPerson, day: string): string {
  if (movesTo !== null && day >= addDays(arrivedOn, 60)) return movesTo;
  return centre === 'CMID-HUX' && day > HUIXTLA_CLOSED ? 'CMID-TAP' : centre;
}
