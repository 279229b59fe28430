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
import {
  AccommodationCapacityEntity,
  AccommodationStayEntity,
  DocumentationSupportEntity,
  FlowObservationEntity,
  ReceptionEntity,
  TraffickingScreeningEntity,
  VoluntaryReturnEntity,
} from './entities.ts';
import { loadIncidents } from './missing-migrants/load-incidents.ts';

/** IOM's invented records, and beside them the real incidents of the Missing Migrants Project. */
export const seed: Seed = {
  presence: [
    { centreCode: 'CMID-TAP', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CMID-HUX', startsOn: INITIATIVE.start, endsOn: HUIXTLA_CLOSED },
    { centreCode: 'CIM-TIJ', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-CJS', startsOn: INITIATIVE.start, endsOn: null },
    { centreCode: 'CIM-MAT', startsOn: INITIATIVE.start, endsOn: null },
  ],
  tables: [
    AccommodationCapacityEntity,
    FlowObservationEntity,
    ReceptionEntity,
    AccommodationStayEntity,
    DocumentationSupportEntity,
    VoluntaryReturnEntity,
    TraffickingScreeningEntity,
  ],
  publicFacts: loadIncidents,
  things: (into, scale) => {
    addCapacities(into, scale);
    addFlows(into);
  },
  person: (into, person) => {
    const dice = createDice('iom', person.index);
    if (!dice.chance(MET[person.group])) return;
    const isReturned = person.group === 'RETURNED_NATIONAL';
    const receivedOn = dayAfterArrival(person, dice.between(0, isReturned ? 1 : 6));
    if (receivedOn === null) return;
    into.add(PersonEntity, personRow('iom', person, receivedOn));
    addReception(into, person, receivedOn, dice);
    addStays(into, person, receivedOn, dice);
    if (dice.chance(0.3)) addDocument(into, person, receivedOn, dice);
    if (dice.chance(0.045)) addReturn(into, person, receivedOn, dice);
    if (dice.chance(0.11)) addScreening(into, person, receivedOn, dice);
  },
};

// How likely IOM meets a person of a group.
const MET: Readonly<Record<InventedPerson['group'], number>> = {
  RETURNED_NATIONAL: 0.86,
  ASYLUM_SEEKER: 0.42,
  MIGRANT: 0.46,
  HOST_COMMUNITY: 0,
  OTHER: 0.3,
};

function addReception(into: RowSink, person: InventedPerson, receivedOn: string, dice: Dice): void {
  const isReturned = person.group === 'RETURNED_NATIONAL';
  into.add(ReceptionEntity, {
    ...personRecord('iom', 'reception', person, receivedOn, dice),
    receivedOn,
    kind: isReturned ? dice.weighted({ RETURN_FLIGHT: 0.38, RETURN_BY_LAND: 0.62 }) : 'ARRIVAL',
    assistance: dice.chance(isReturned ? 0.93 : 0.8)
      ? dice.weighted({ FOOD_AND_HYGIENE: 0.5, ONWARD_TRANSPORT: 0.3, ORIENTATION: 0.2 })
      : null,
  });
}

// Returned nationals stay a few nights; others up to four weeks, and once more where they move on to.
function addStays(into: RowSink, person: InventedPerson, receivedOn: string, dice: Dice): void {
  const isReturned = person.group === 'RETURNED_NATIONAL';
  if (dice.chance(isReturned ? 0.3 : 0.38)) {
    const admittedOn = withinInitiative(addDays(receivedOn, dice.between(0, 2)));
    const nights = isReturned ? dice.between(1, 6) : dice.between(3, 28);
    if (admittedOn !== null) addStay(into, person, { admittedOn, nights, part: 0 }, dice);
  }
  const movedOn = dayAfterArrival(person, dice.between(60, 70));
  if (person.movesTo !== null && movedOn !== null && dice.chance(0.4)) {
    addStay(into, person, { admittedOn: movedOn, nights: dice.between(2, 14), part: 1 }, dice);
  }
}

function addStay(
  into: RowSink,
  person: InventedPerson,
  { admittedOn, nights, part }: { admittedOn: string; nights: number; part: number },
  dice: Dice,
): void {
  const record = personRecord('iom', 'stay', person, admittedOn, dice, part);
  const leftOn = withinInitiative(addDays(admittedOn, nights));
  const isInHuixtla = record.centreCode === 'CMID-HUX';
  const dischargedOn = isInHuixtla ? leftHuixtlaOn(person, leftOn, dice) : leftOn;
  into.add(AccommodationStayEntity, {
    ...record,
    admittedOn,
    dischargedOn,
    status: dischargedOn === null ? 'ADMITTED' : 'DISCHARGED',
    unit: unitOf(person, record.centreCode, dice),
  });
}

// Whoever was still in Huixtla left when it closed; of some who moved nowhere else nobody wrote it down.
function leftHuixtlaOn({ movesTo }: InventedPerson, leftOn: string | null, dice: Dice) {
  if (leftOn !== null && leftOn <= HUIXTLA_CLOSED) return leftOn;
  return movesTo === null && dice.chance(0.5) ? null : HUIXTLA_CLOSED;
}

function unitOf({ age, sex }: InventedPerson, centreCode: string, dice: Dice) {
  if (age !== null && age < 12) return 'FAMILY' as const;
  if (centreCode === 'CMID-HUX' && age !== null && age < 18) return 'ADOLESCENTS' as const;
  if (dice.chance(0.4)) return 'FAMILY' as const;
  return sex === 'FEMALE' ? ('WOMEN' as const) : ('MEN' as const);
}

function addDocument(into: RowSink, person: InventedPerson, receivedOn: string, dice: Dice): void {
  const requestedOn = withinInitiative(addDays(receivedOn, dice.between(2, 30)));
  if (requestedOn === null) return;
  const obtainedOn = withinInitiative(addDays(requestedOn, dice.between(15, 90)));
  const isMexican = person.nationality === 'MEX';
  into.add(DocumentationSupportEntity, {
    ...personRecord('iom', 'document', person, requestedOn, dice),
    requestedOn,
    document: isMexican ? 'CURP' : dice.weighted({ TVRH: 0.6, CURP: 0.4 }),
    obtainedOn: dice.chance(0.85) ? obtainedOn : null,
  });
}

function addReturn(into: RowSink, person: InventedPerson, receivedOn: string, dice: Dice): void {
  const requestedOn = withinInitiative(addDays(receivedOn, dice.between(10, 120)));
  if (requestedOn === null || ['MEX', 'UNKNOWN'].includes(person.nationality)) return;
  const consentedOn = dice.chance(0.85)
    ? withinInitiative(addDays(requestedOn, dice.between(2, 15)))
    : null;
  const departedOn =
    consentedOn !== null && dice.chance(0.8)
      ? withinInitiative(addDays(consentedOn, dice.between(7, 60)))
      : null;
  const isWithdrawn = departedOn === null && dice.chance(0.5);
  const reached = departedOn ? 'DEPARTED' : consentedOn ? 'CONSENTED' : 'REQUESTED';
  into.add(VoluntaryReturnEntity, {
    ...personRecord('iom', 'return', person, requestedOn, dice),
    requestedOn,
    consentedOn,
    departedOn,
    stage: isWithdrawn ? 'WITHDRAWN' : reached,
    destinationCountry: person.nationality,
    hasReintegrationPlan: dice.chance(0.45),
  });
}

function addScreening(into: RowSink, person: InventedPerson, receivedOn: string, dice: Dice): void {
  const screenedOn = withinInitiative(addDays(receivedOn, dice.between(0, 5)));
  if (screenedOn === null) return;
  const isPotentialVictim = dice.chance(person.sex === 'FEMALE' ? 0.055 : 0.03);
  const referredOn = withinInitiative(addDays(screenedOn, dice.between(0, 9)));
  into.add(TraffickingScreeningEntity, {
    ...personRecord('iom', 'screening', person, screenedOn, dice),
    screenedOn,
    result: isPotentialVictim ? 'POTENTIAL_VICTIM' : 'NO_INDICATION',
    referredOn: isPotentialVictim && dice.chance(0.82) ? referredOn : null,
    consentToReporting: dice.chance(0.86),
  });
}

// Beds at scale 1. In Huixtla nobody foresaw the closing: its last slice was never ended.
const CAPACITIES = [
  { centreCode: 'CMID-TAP', validFrom: '2024-10-01', validTo: '2025-03-31', beds: 120 },
  { centreCode: 'CMID-TAP', validFrom: '2025-04-01', validTo: '2025-12-31', beds: 130 },
  { centreCode: 'CMID-TAP', validFrom: '2026-01-01', validTo: null, beds: 140 },
  { centreCode: 'CMID-HUX', validFrom: '2024-10-01', validTo: '2025-08-31', beds: 30 },
  { centreCode: 'CMID-HUX', validFrom: '2025-09-01', validTo: null, beds: 24 },
  { centreCode: 'CIM-TIJ', validFrom: '2024-10-01', validTo: '2025-06-30', beds: 40 },
  { centreCode: 'CIM-TIJ', validFrom: '2025-07-01', validTo: null, beds: 45 },
  { centreCode: 'CIM-CJS', validFrom: '2024-10-01', validTo: null, beds: 30 },
  { centreCode: 'CIM-MAT', validFrom: '2024-10-01', validTo: '2025-02-28', beds: 20 },
  { centreCode: 'CIM-MAT', validFrom: '2025-03-01', validTo: null, beds: 26 },
];

function addCapacities(into: RowSink, scale: number): void {
  for (const [at, { beds, ...slice }] of CAPACITIES.entries()) {
    into.add(AccommodationCapacityEntity, {
      id: inventedId('iom/capacity', at),
      ...slice,
      beds: Math.max(2, Math.round(beds * scale)),
      recordedOn: slice.validFrom,
    });
  }
}

// Points of observation on the way; three municipalities called Matamoros or Juárez are others, told apart by code.
const OBSERVED = ['07087', '07089', '07065', '27017', '02004', '08037', '28022', '28032'];
const PASSING = { HND: 34, VEN: 22, GTM: 20, HTI: 18, CUB: 14, UNKNOWN: 5 } as const;
const WEEKS = 104;

function addFlows(into: RowSink): void {
  for (let week = 0; week < WEEKS; week += 1) {
    for (const municipality of OBSERVED) {
      const dice = createDice(`iom/flow ${municipality}`, week);
      const observedOn = addDays(INITIATIVE.start, week * 7 + dice.between(0, 6));
      for (const [at, [nationality, usual]] of Object.entries(PASSING).entries()) {
        const people = dice.between(1, 2 * usual);
        const women = Math.floor(people * (0.2 + 0.15 * dice.next()));
        const children = Math.floor(people * (0.15 + 0.1 * dice.next()));
        into.add(FlowObservationEntity, {
          id: inventedId(`iom/flow ${municipality}`, week, at),
          observedOn,
          municipality,
          direction: dice.weighted({ NORTHBOUND: 0.55, SOUTHBOUND: 0.45 }),
          nationality,
          people,
          women,
          men: Math.floor((people - women - children) * (0.9 + 0.1 * dice.next())),
          children,
          recordedOn: addDays(observedOn, dice.between(0, 3)),
        });
      }
    }
  }
}
