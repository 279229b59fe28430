import { addDays } from '../_kit/calendar/days.ts';
import { INITIATIVE, withinInitiative } from '../_kit/calendar/reporting-period.ts';
import { PersonEntity } from '../_kit/people/person-entity.ts';
import type { Dice } from '../_kit/seeding/dice.ts';
import { createDice } from '../_kit/seeding/dice.ts';
import type { RowSink } from '../_kit/seeding/insert-rows.ts';
import type { InventedPerson } from '../_kit/seeding/invented-population.ts';
import { HUIXTLA_CLOSED } from '../_kit/seeding/invented-population.ts';
import { dayAfterArrival, personRecord, personRow } from '../_kit/seeding/person-record.ts';
import { inventedId } from '../_kit/seeding/pseudonym.ts';
import type { Seed } from '../_kit/seeding/seed.ts';
import type { GbvCaseRow, GenderMarkerRow } from './entities.ts';
import {
  EmpowermentTrainingEntity,
  GbvCaseEntity,
  GenderAuditEntity,
  GenderMarkerEntity,
  SafeSpaceVisitEntity,
} from './entities.ts';

/** UN Women's invented records: audits and markers, and whom of the invented population it receives, supports and trains. */
export const seed: Seed = {
  presence: [
    { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
    { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-MAT', startsOn: INITIATIVE.start, endsOn: null },
  ],
  tables: [
    GbvCaseEntity,
    SafeSpaceVisitEntity,
    EmpowermentTrainingEntity,
    GenderAuditEntity,
    GenderMarkerEntity,
  ],
  things: (into) => {
    addAudits(into);
    addMarkers(into);
  },
  person: (into, person) => {
    const dice = createDice('un-women', person.index);
    const discloses = dice.chance(person.sex === 'FEMALE' ? 0.032 : 0.0015);
    const visits = person.sex !== 'MALE' && dice.chance(0.1);
    const trains = mayTrain(person) && dice.chance(0.115);
    if (!discloses && !visits && !trains) return;
    const metOn = dayAfterArrival(person, dice.between(2, 40));
    if (metOn === null) return;
    into.add(PersonEntity, personRow('un-women', person, metOn));
    if (discloses) addGbvCase(into, person, metOn, dice);
    if (visits || discloses) addVisits(into, person, metOn, dice);
    if (trains) addTrainings(into, person, metOn, dice);
  },
};

function mayTrain({ sex, age }: InventedPerson): boolean {
  return sex === 'FEMALE' && (age === null || age >= 15);
}

function addGbvCase(into: RowSink, person: InventedPerson, disclosedOn: string, dice: Dice): void {
  const services = answeredServices(dice);
  const firstServiceOn =
    services.servicesAccepted.length > 0 ? firstService(disclosedOn, dice) : null;
  const closesOn = dice.chance(0.6) ? addDays(disclosedOn, dice.between(30, 260)) : null;
  const closedOn = closesOn === null ? null : withinInitiative(closesOn);
  into.add(GbvCaseEntity, {
    ...personRecord('un-women', 'gbv', person, disclosedOn, dice),
    disclosedOn,
    incidentType: incidentOf(person, dice),
    consentToReporting: dice.chance(0.87),
    ...services,
    firstServiceOn,
    status: closedOn === null ? 'OPEN' : 'CLOSED',
    closedOn,
  });
}

const OFFERED = {
  HEALTH: 0.8,
  PSYCHOSOCIAL: 0.95,
  LEGAL: 0.6,
  SHELTER: 0.35,
  SECURITY: 0.3,
  LIVELIHOOD: 0.25,
} as const;

const SERVICES = ['HEALTH', 'PSYCHOSOCIAL', 'LEGAL', 'SHELTER', 'SECURITY', 'LIVELIHOOD'] as const;

// What is offered is accepted, declined or, now and then, left without an answer.
function answeredServices(dice: Dice) {
  const servicesOffered = SERVICES.filter((service) => dice.chance(OFFERED[service]));
  const answers = servicesOffered.map((service) => ({
    service,
    answer: dice.weighted({ accepted: 0.6, declined: 0.32, none: 0.08 }),
  }));
  const answered = (wanted: string) =>
    answers.filter(({ answer }) => answer === wanted).map(({ service }) => service);
  return {
    servicesOffered,
    servicesAccepted: answered('accepted'),
    servicesDeclined: answered('declined'),
  };
}

// The share served within 72 hours rises from about a half to seven in ten.
function firstService(disclosedOn: string, dice: Dice): string | null {
  const yearsIn = (Date.parse(disclosedOn) - Date.parse(INITIATIVE.start)) / 31_557_600_000;
  const inTime = dice.chance(0.5 + 0.11 * yearsIn);
  const days = inTime ? dice.between(0, 3) : dice.between(4, 30);
  return inTime || dice.chance(0.8) ? withinInitiative(addDays(disclosedOn, days)) : null;
}

function incidentOf({ age }: InventedPerson, dice: Dice): GbvCaseRow['incidentType'] {
  const isChild = age !== null && age < 18;
  return dice.weighted({
    RAPE: 0.12,
    SEXUAL_ASSAULT: 0.17,
    PHYSICAL_ASSAULT: 0.29,
    FORCED_MARRIAGE: isChild ? 0.05 : 0.02,
    DENIAL_OF_RESOURCES: 0.15,
    PSYCHOLOGICAL_ABUSE: 0.25,
  });
}

function addVisits(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const consentToReporting = dice.chance(0.92);
  const visits = dice.between(1, 5);
  for (let visit = 0; visit < visits; visit += 1) {
    const visitedOn = withinInitiative(addDays(metOn, visit * dice.between(4, 25)));
    if (visitedOn === null) return;
    const activity = dice.weighted({
      REST: 0.25,
      GROUP: 0.3,
      INDIVIDUAL_SESSION: 0.12,
      INFORMATION: 0.21,
      CHILDCARE: 0.12,
    });
    into.add(SafeSpaceVisitEntity, {
      ...personRecord('un-women', 'visit', person, visitedOn, dice, visit),
      visitedOn,
      activity,
      psychosocialSupport:
        activity === 'INDIVIDUAL_SESSION' || (activity === 'GROUP' && dice.chance(0.2)),
      consentToReporting,
    });
  }
}

function addTrainings(into: RowSink, person: InventedPerson, metOn: string, dice: Dice): void {
  const courses = dice.chance(0.13) ? 2 : 1;
  for (let course = 0; course < courses; course += 1) {
    const enrolledOn = withinInitiative(addDays(metOn, course * 100 + dice.between(3, 45)));
    if (enrolledOn === null) return;
    const completesOn = addDays(enrolledOn, dice.between(20, 75));
    into.add(EmpowermentTrainingEntity, {
      ...personRecord('un-women', 'training', person, enrolledOn, dice, course),
      enrolledOn,
      course: dice.weighted({
        RIGHTS: 0.28,
        FINANCE: 0.2,
        ENTREPRENEURSHIP: 0.22,
        DIGITAL: 0.14,
        TRADE: 0.16,
      }),
      completedOn: dice.chance(0.79) ? withinInitiative(completesOn) : null,
    });
  }
}

// Huixtla met the standard shortly before it closed; Ciudad Juárez lost it and won it back; Matamoros never met it.
const AUDITS = {
  'CMID-TAP': { '2024-11-20': 58, '2025-05-14': 71, '2025-09-09': 83, '2026-04-21': 88 },
  'CMID-HUX': { '2024-12-03': 49, '2025-06-18': 66, '2025-10-22': 81 },
  'CIM-TIJ': { '2025-02-11': 62, '2025-08-26': 80, '2026-03-17': 86 },
  'CIM-CJS': { '2025-03-05': 64, '2025-11-12': 82, '2026-05-06': 77, '2026-09-02': 84 },
  'CIM-MAT': { '2025-04-09': 41, '2025-12-10': 55, '2026-06-24': 72 },
};

function addAudits(into: RowSink): void {
  for (const [centre, [centreCode, audits]] of Object.entries(AUDITS).entries()) {
    for (const [audit, [auditedOn, score]] of Object.entries(audits).entries()) {
      const id = inventedId('un-women/audit', centre, audit);
      const recordedOn = addDays(auditedOn, 5);
      const meetsStandard = score >= 80;
      into.add(GenderAuditEntity, { id, centreCode, auditedOn, score, meetsStandard, recordedOn });
    }
  }
}

const LEADS: readonly (readonly [GenderMarkerRow['agency'], string])[] = [
  ['UNHCR', 'OP1'],
  ['IOM', 'OP2'],
  ['ILO', 'OP3'],
  ['UN_WOMEN', 'OP4'],
  ['PAHO', 'OP5'],
  ['UNICEF', 'OP6'],
  ['UNOPS', 'OP7'],
  ['UNOPS', 'OP8'],
];
const MARKED = 64;

function addMarkers(into: RowSink): void {
  for (let index = 0; index < MARKED; index += 1) {
    const dice = createDice('un-women marker', index);
    const [agency, outputCode] = dice.pick(LEADS);
    const subject = dice.chance(0.25) ? 'ENGAGEMENT' : 'ACTIVITY';
    const number = String(index + 1).padStart(3, '0');
    const codedOn = addDays(INITIATIVE.start, dice.between(0, 700));
    into.add(GenderMarkerEntity, {
      id: inventedId('un-women/marker', index),
      code: `${subject === 'ENGAGEMENT' ? 'ENG' : 'ACT'}-${number}`,
      subject,
      agency,
      outputCode,
      marker:
        agency === 'UN_WOMEN' ? 3 : Number(dice.weighted({ 0: 0.14, 1: 0.38, 2: 0.4, 3: 0.08 })),
      codedOn,
      recordedOn: addDays(codedOn, dice.between(0, 9)),
    });
  }
}
