import { addDays } from '../_kit/calendar/days.ts';
import { INITIATIVE, withinInitiative } from '../_kit/calendar/reporting-period.ts';
import { PersonEntity } from '../_kit/people/person-entity.ts';
import type { Dice } from '../_kit/seeding/dice.ts';
import { createDice } from '../_kit/seeding/dice.ts';
import type { RowSink } from '../_kit/seeding/insert-rows.ts';
import type { InventedPerson } from '../_kit/seeding/invented-population.ts';
import { HUIXTLA_CLOSED } from '../_kit/seeding/invented-population.ts';
import { dayAfterArrival, personRecord, personRow } from '../_kit/seeding/person-record.ts';
import type { Seed } from '../_kit/seeding/seed.ts';
import { EmployerCentreEntity, EmployerEntity, VacancyEntity } from './employers/entities.ts';
import { inventIscoGroup, inventedEmployers } from './employers/invented-employers.ts';
import type { IloPersonRecord, PlacementRow } from './entities.ts';
import {
  JobSeekerEntity,
  LabourRightsCaseEntity,
  PlacementEntity,
  SkillsCertificationEntity,
} from './entities.ts';

/** ILO's invented records: employers and vacancies, and whom of the invented population it profiles, places and certifies. */
export const seed: Seed = {
  presence: [
    { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
    { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-MAT', startsOn: INITIATIVE.start, endsOn: null },
  ],
  tables: [
    EmployerEntity,
    EmployerCentreEntity,
    VacancyEntity,
    JobSeekerEntity,
    PlacementEntity,
    SkillsCertificationEntity,
    LabourRightsCaseEntity,
  ],
  things: (into) => {
    for (const { employer, centres, vacancies } of inventedEmployers) {
      into.add(EmployerEntity, employer);
      for (const centre of centres) into.add(EmployerCentreEntity, centre);
      for (const vacancy of vacancies) into.add(VacancyEntity, vacancy);
    }
  },
  person: (into, person) => {
    const dice = createDice('ilo', person.index);
    if ((person.age !== null && person.age < LEAST_AGE_OF_WORK) || !dice.chance(0.17)) return;
    const metOn = dayAfterArrival(person, dice.between(4, 50));
    if (metOn === null) return;
    into.add(PersonEntity, personRow('ilo', person, metOn));
    const placedOn = placementDay(person, metOn, dice);
    addJobSeeker(into, person, metOn, placedOn, dice);
    if (placedOn !== null) addPlacement(into, person, placedOn, dice);
    if (dice.chance(0.15)) addCertification(into, person, metOn, dice);
    if (dice.chance(0.06)) addLabourRightsCase(into, person, metOn, dice);
  },
};

// Federal Labour Law, article 22 bis.
const LEAST_AGE_OF_WORK = 15;

function iloRecord(
  kind: string,
  person: InventedPerson,
  happenedOn: string,
  dice: Dice,
  part = 0,
): IloPersonRecord {
  const record = personRecord('ilo', kind, person, happenedOn, dice, part);
  const { age } = person;
  if (age === null) return { ...record, ageBand: 'UNKNOWN', iloAgeBand: 'UNKNOWN' };
  if (age < 18) return { ...record, ageBand: 'AGE_15_17', iloAgeBand: 'AGE_15_17' };
  if (age >= 60) return { ...record, ageBand: 'AGE_60_PLUS', iloAgeBand: 'AGE_60_PLUS' };
  return { ...record, ageBand: 'AGE_18_59', iloAgeBand: age < 25 ? 'AGE_18_24' : 'AGE_25_59' };
}

function placementDay({ age }: InventedPerson, metOn: string, dice: Dice): string | null {
  const isPlaced = dice.chance(age !== null && age < 18 ? 0.12 : 0.29);
  return isPlaced ? withinInitiative(addDays(metOn, dice.between(7, 90))) : null;
}

const SKILLS = {
  COOKING: 0.16,
  CLEANING: 0.16,
  CONSTRUCTION: 0.14,
  AGRICULTURE: 0.12,
  SALES: 0.11,
  ASSEMBLY: 0.08,
  SEWING: 0.06,
  DRIVING: 0.05,
  CARE: 0.05,
  OFFICE: 0.03,
  DIGITAL: 0.03,
  LANGUAGES: 0.01,
};

function addJobSeeker(
  into: RowSink,
  person: InventedPerson,
  registeredOn: string,
  placedOn: string | null,
  dice: Dice,
): void {
  const gaveUpOn = dice.chance(0.4) ? addDays(registeredOn, dice.between(20, 240)) : null;
  const closedOn = placedOn ?? (gaveUpOn === null ? null : withinInitiative(gaveUpOn));
  const skills = Array.from({ length: dice.between(0, 3) }, () => dice.weighted(SKILLS));
  into.add(JobSeekerEntity, {
    ...iloRecord('seeker', person, registeredOn, dice),
    registeredOn,
    iscoGroup: inventIscoGroup(dice),
    skills: [...new Set(skills)],
    status: placedOn !== null ? 'PLACED' : closedOn !== null ? 'WITHDRAWN' : 'SEEKING',
    closedOn,
  });
}

function addPlacement(into: RowSink, person: InventedPerson, placedOn: string, dice: Dice): void {
  const first = placement(person, placedOn, dice, 0);
  if (!first) return;
  into.add(PlacementEntity, first);
  // Who was out of work by the 90th day is now and then placed again.
  if (first.retainedAt90Days !== false || !dice.chance(0.3)) return;
  const againOn = withinInitiative(addDays(placedOn, dice.between(95, 160)));
  const second = againOn === null ? null : placement(person, againOn, dice, 1);
  if (second) into.add(PlacementEntity, second);
}

function placement(
  person: InventedPerson,
  placedOn: string,
  dice: Dice,
  part: number,
): PlacementRow | null {
  const record = iloRecord('placement', person, placedOn, dice, part);
  const here = inventedEmployers.filter(({ centres }) =>
    centres.some(
      ({ centreCode, activeFrom, activeTo }) =>
        centreCode === record.centreCode &&
        placedOn >= activeFrom &&
        (activeTo === null || placedOn <= activeTo),
    ),
  );
  if (here.length === 0) return null;
  const { employer, vacancies } = dice.pick(here);
  const open = vacancies.filter(
    ({ centreCode, openedOn, closedOn }) =>
      centreCode === record.centreCode &&
      openedOn <= placedOn &&
      (closedOn === null || closedOn >= placedOn),
  );
  const imssRegistered = dice.chance(0.93);
  return {
    ...record,
    employerId: employer.id,
    vacancyId: open.length > 0 ? dice.pick(open).id : null,
    placedOn,
    imssRegistered,
    ...retention(placedOn, imssRegistered, dice),
  };
}

// Whom nobody could reach on a day is unknown, and counts as no. Jobs last longer in the second year.
function retention(placedOn: string, isFormal: boolean, dice: Dice) {
  const stays = placedOn < '2025-10-01' ? [0.9, 0.82, 0.7] : [0.93, 0.87, 0.77];
  const last = dice.next();
  const on = (days: number, share = 0, unknown = 0) => {
    const isUnknown = dice.chance(unknown);
    if (!isFormal || isUnknown || addDays(placedOn, days) > INITIATIVE.end) return null;
    return last < share;
  };
  return {
    retainedAt30Days: on(30, stays[0], 0.03),
    retainedAt90Days: on(90, stays[1], 0.06),
    retainedAt180Days: on(180, stays[2], 0.09),
  };
}

// Codes of CONOCER's national register of competence standards.
const STANDARDS = {
  EC0038: 0.26,
  EC0081: 0.24,
  EC0105: 0.12,
  EC0127: 0.14,
  EC0435: 0.12,
  'EC0217.01': 0.12,
};

function addCertification(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const assessedOn = withinInitiative(addDays(metOn, dice.between(10, 120)));
  if (assessedOn === null) return;
  const decidedOn = withinInitiative(addDays(assessedOn, dice.between(5, 45)));
  const isCompetent = dice.chance(0.86);
  const outcome = decidedOn === null ? 'PENDING' : isCompetent ? 'COMPETENT' : 'NOT_YET_COMPETENT';
  into.add(SkillsCertificationEntity, {
    ...iloRecord('certification', person, assessedOn, dice),
    standardCode: dice.weighted(STANDARDS),
    assessedOn,
    outcome,
    certifiedOn: outcome === 'COMPETENT' ? decidedOn : null,
  });
}

function addLabourRightsCase(
  into: RowSink,
  person: InventedPerson,
  metOn: string,
  dice: Dice,
): void {
  const openedOn = withinInitiative(addDays(metOn, dice.between(0, 200)));
  if (openedOn === null) return;
  const ends = dice.chance(0.65) ? addDays(openedOn, dice.between(15, 210)) : null;
  const closedOn = ends === null ? null : withinInitiative(ends);
  into.add(LabourRightsCaseEntity, {
    ...iloRecord('rights', person, openedOn, dice),
    openedOn,
    matter: dice.weighted({
      UNPAID_WAGES: 0.42,
      UNFAIR_DISMISSAL: 0.2,
      NO_SOCIAL_SECURITY: 0.18,
      EXCESSIVE_HOURS: 0.1,
      DISCRIMINATION: 0.06,
      OCCUPATIONAL_HAZARD: 0.04,
    }),
    status:
      closedOn === null
        ? dice.weighted({ ADVICE: 0.5, CONCILIATION: 0.5 })
        : dice.weighted({ RESOLVED: 0.7, DROPPED: 0.3 }),
    closedOn,
  });
}
