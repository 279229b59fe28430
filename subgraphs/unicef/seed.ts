import { addDays, daysBetween } from '../_kit/calendar/days.ts';
import { INITIATIVE, withinInitiative } from '../_kit/calendar/reporting-period.ts';
import { PersonEntity } from '../_kit/people/person-entity.ts';
import { consentsToReporting } from '../_kit/seeding/consents-to-reporting.ts';
import type { Dice } from '../_kit/seeding/dice.ts';
import { createDice } from '../_kit/seeding/dice.ts';
import type { RowSink } from '../_kit/seeding/insert-rows.ts';
import type { InventedPerson } from '../_kit/seeding/invented-population.ts';
import { HUIXTLA_CLOSED } from '../_kit/seeding/invented-population.ts';
import { dayAfterArrival, personRecord, personRow } from '../_kit/seeding/person-record.ts';
import type { Seed } from '../_kit/seeding/seed.ts';
import type { SchoolEnrolmentRow } from './entities.ts';
import {
  ChildCaseEntity,
  FamilyReunificationEntity,
  LearningSpaceAttendanceEntity,
  MhpssActivityEntity,
  RightsRestitutionPlanEntity,
  SchoolEnrolmentEntity,
} from './entities.ts';

/** UNICEF's invented records: which children it meets of the invented population, and what it does for them. */
export const seed: Seed = {
  presence: [
    { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
    { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-MAT', startsOn: INITIATIVE.start, endsOn: null },
  ],
  tables: [
    ChildCaseEntity,
    RightsRestitutionPlanEntity,
    SchoolEnrolmentEntity,
    LearningSpaceAttendanceEntity,
    FamilyReunificationEntity,
    MhpssActivityEntity,
  ],
  person: (into, person) => {
    const dice = createDice('unicef', person.index);
    if (!isChild(person, dice) || !dice.chance(0.45)) return;
    const metOn = dayAfterArrival(person, dice.between(0, 20));
    if (metOn === null) return;
    into.add(PersonEntity, personRow('unicef', person, metOn));
    const hasCase = dice.chance(isAdolescent(person) ? 0.2 : 0.06);
    const asksForSchool = isOfSchoolAge(person) && dice.chance(0.34);
    if (hasCase) addCase(into, person, metOn, dice);
    if (asksForSchool) addSchool(into, person, metOn, dice);
    if (!asksForSchool || dice.chance(0.35)) addLearning(into, person, metOn, dice);
    if (dice.chance(0.09)) addActivities(into, person, metOn, dice);
  },
};

// Of those whose age nobody recorded, about a third are taken for children.
function isChild({ age }: InventedPerson, dice: Dice): boolean {
  return age === null ? dice.chance(0.33) : age < 18;
}

function isAdolescent({ age }: InventedPerson): boolean {
  return age !== null && age >= 12;
}

function isOfSchoolAge({ age }: InventedPerson): boolean {
  return age === null || age >= 3;
}

function elapsed(day: string): number {
  return daysBetween(INITIATIVE.start, day) / 730;
}

function addCase(into: RowSink, person: InventedPerson, openedOn: string, dice: Dice): void {
  const record = personRecord('unicef', 'case', person, openedOn, dice);
  const isUnaccompanied = dice.chance(0.66);
  const isTakenIn = dice.chance(isUnaccompanied ? 0.94 : 0.3);
  const inCareFrom = isTakenIn ? withinInitiative(addDays(openedOn, dice.between(0, 3))) : null;
  const inCareTo = inCareFrom && withinInitiative(addDays(inCareFrom, dice.between(20, 190)));
  const mayClose = inCareFrom === null || inCareTo !== null;
  const closes = addDays(inCareTo ?? openedOn, dice.between(5, 60));
  const closedOn = mayClose && dice.chance(0.8) ? withinInitiative(closes) : null;
  into.add(ChildCaseEntity, {
    ...record,
    openedOn,
    separation: isUnaccompanied ? 'UNACCOMPANIED' : 'SEPARATED',
    stage: closedOn ? 'CLOSED' : stageOf(openedOn, dice),
    consentToReporting: consentsToReporting('unicef', person),
    inCareFrom,
    inCareTo,
    closedOn,
  });
  addPlan(into, person, record.id, openedOn, dice);
  if (dice.chance(0.5)) addReunification(into, person, openedOn, dice);
}

function stageOf(openedOn: string, dice: Dice) {
  const age = daysBetween(openedOn, INITIATIVE.end);
  if (age < 20) return 'ASSESSMENT' as const;
  return age < 60 || dice.chance(0.4) ? ('DETERMINATION' as const) : 'DECIDED';
}

// Plans become more frequent, and come sooner: from about 48 of 100 children in care to more than 80.
function addPlan(
  into: RowSink,
  person: InventedPerson,
  childCaseId: string,
  openedOn: string,
  dice: Dice,
): void {
  const share = elapsed(openedOn);
  if (!dice.chance(0.66 + 0.28 * share)) return;
  const issuedOn = withinInitiative(
    addDays(openedOn, dice.between(2, Math.round(50 - 34 * share))),
  );
  if (issuedOn === null) return;
  const isFulfilled = dice.chance(0.4);
  const fulfilledOn = isFulfilled
    ? withinInitiative(addDays(issuedOn, dice.between(60, 240)))
    : null;
  into.add(RightsRestitutionPlanEntity, {
    ...personRecord('unicef', 'plan', person, issuedOn, dice),
    childCaseId,
    issuedOn,
    status: fulfilledOn ? 'FULFILLED' : dice.chance(0.6) ? 'IN_PROGRESS' : 'ISSUED',
    reviewDueOn: addDays(issuedOn, 90),
    fulfilledOn,
  });
}

function addReunification(into: RowSink, person: InventedPerson, openedOn: string, dice: Dice) {
  const requestedOn = withinInitiative(addDays(openedOn, dice.between(1, 30)));
  if (requestedOn === null) return;
  const outcome = dice.weighted({ REUNIFIED: 0.62, NOT_POSSIBLE: 0.16, OPEN: 0.22 });
  const isReunified = outcome === 'REUNIFIED';
  const reunifiedOn = isReunified
    ? withinInitiative(addDays(requestedOn, dice.between(10, 150)))
    : null;
  const isFound = reunifiedOn !== null || dice.chance(0.5);
  const open = isFound ? ('VERIFICATION' as const) : ('TRACING' as const);
  into.add(FamilyReunificationEntity, {
    ...personRecord('unicef', 'reunification', person, requestedOn, dice),
    requestedOn,
    status: reunifiedOn ? 'REUNIFIED' : outcome === 'NOT_POSSIBLE' ? outcome : open,
    destination: isFound
      ? dice.weighted({ IN_MEXICO: 0.45, COUNTRY_OF_ORIGIN: 0.3, THIRD_COUNTRY: 0.25 })
      : null,
    reunifiedOn,
  });
}

// Some ask again a year later, for the next cycle.
function addSchool(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const requestedOn = withinInitiative(addDays(metOn, dice.between(0, 40)));
  if (requestedOn === null) return;
  addRequest(into, person, metOn, requestedOn, 0, dice);
  const again = withinInitiative(addDays(requestedOn, dice.between(366, 390)));
  if (again !== null && dice.chance(0.25)) addRequest(into, person, again, again, 1, dice);
}

function addRequest(
  into: RowSink,
  person: InventedPerson,
  knownSince: string,
  requestedOn: string,
  part: number,
  dice: Dice,
): void {
  const wait = Math.round((46 - 29 * elapsed(requestedOn)) * (0.2 + 1.6 * dice.next()));
  const isEnrolled = dice.chance(0.87 + 0.07 * elapsed(requestedOn));
  const enrolledOn = isEnrolled ? withinInitiative(addDays(requestedOn, wait)) : null;
  const drops = enrolledOn !== null && dice.chance(0.09);
  const droppedOn = drops ? withinInitiative(addDays(enrolledOn, dice.between(15, 120))) : null;
  const attends = dice.chance(0.9) ? ('ATTENDING' as const) : ('ENROLLED' as const);
  into.add(SchoolEnrolmentEntity, {
    ...personRecord('unicef', 'school', person, requestedOn, dice, part),
    schoolCycle: cycleOf(requestedOn),
    level: levelOf(person, part, dice),
    referredOn: dice.chance(0.55)
      ? addDays(knownSince, dice.between(0, daysBetween(knownSince, requestedOn)))
      : null,
    requestedOn,
    enrolledOn,
    status: enrolledOn === null ? 'REQUESTED' : droppedOn ? 'DROPPED_OUT' : attends,
    droppedOn,
    consentToReportingWait: consentsToReporting('unicef', person),
  });
}

// From July on, requests are for the cycle that begins in August.
function cycleOf(day: string): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '07' ? 1 : 0);
  return `${year}-${year + 1}`;
}

function levelOf(
  { age }: InventedPerson,
  yearsLater: number,
  dice: Dice,
): SchoolEnrolmentRow['level'] {
  const years = (age ?? dice.between(6, 14)) + yearsLater;
  if (years < 6) return 'PRESCHOOL';
  if (years < 12) return 'PRIMARY';
  return years < 15 ? 'LOWER_SECONDARY' : 'UPPER_SECONDARY';
}

function addLearning(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const days = dice.between(1, 6);
  let attendedOn: string | null = metOn;
  for (let day = 0; day < days && attendedOn !== null; day += 1) {
    into.add(LearningSpaceAttendanceEntity, {
      ...personRecord('unicef', 'learning', person, attendedOn, dice, day),
      attendedOn,
      activity: activityOf(person, dice),
      minutes: dice.between(2, 12) * 15,
    });
    attendedOn = withinInitiative(addDays(attendedOn, dice.between(1, 14)));
  }
}

function activityOf({ age, nationality }: InventedPerson, dice: Dice) {
  if (age !== null && age < 5) return 'PLAY' as const;
  if (nationality === 'HTI' && dice.chance(0.5)) return 'SPANISH' as const;
  return dice.weighted({ LITERACY: 0.36, NUMERACY: 0.28, PLAY: 0.16, LIFE_SKILLS: 0.2 });
}

function addActivities(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const activities = dice.between(1, 4);
  let heldOn = withinInitiative(addDays(metOn, dice.between(0, 25)));
  for (let part = 0; part < activities && heldOn !== null; part += 1) {
    into.add(MhpssActivityEntity, {
      ...personRecord('unicef', 'activity', person, heldOn, dice, part),
      heldOn,
      kind: dice.weighted({
        GROUP_PLAY: 0.35,
        GROUP_SUPPORT: 0.3,
        INDIVIDUAL_SUPPORT: 0.2,
        FAMILY_SUPPORT: 0.15,
      }),
      consentToReporting: consentsToReporting('unicef', person),
    });
    heldOn = withinInitiative(addDays(heldOn, dice.between(5, 20)));
  }
}
