import { addDays } from '../../_kit/calendar/days.ts';
import { INITIATIVE, withinInitiative } from '../../_kit/calendar/reporting-period.ts';
import type { Dice } from '../../_kit/seeding/dice.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { engagementOn } from '../engagements/seed.ts';
import { enteredOn } from '../../_kit/seeding/entered-on.ts';
import { transferOf } from '../legacy/seed.ts';
import type { InfrastructureWorkRow } from './entities.ts';
import {
  ContractValueEntity,
  InfrastructureWorkEntity,
  ProgressMeasurementEntity,
  WorkMilestoneEntity,
} from './entities.ts';

/** Invented works: their contracts, their monthly progress, their milestones and their handover. */
export function seedWorks(into: RowSink): void {
  WORKS.forEach((plan, index) => {
    const dice = createDice('unops work', index);
    const id = inventedId('unops/work', index);
    into.add(InfrastructureWorkEntity, workRow(id, plan, dice));
    seedContract(into, id, plan, dice);
    seedProgress(into, id, plan, dice);
    seedMilestones(into, id, plan, dice);
  });
}

interface WorkPlan {
  readonly centreCode: string;
  readonly partner: string;
  readonly title: string;
  readonly kind: InfrastructureWorkRow['kind'];
  readonly startsOn: string;
  readonly plannedDays: number;
  readonly realDays: number;
  readonly valueUsd: number;
  readonly amendment?: { readonly on: string; readonly valueUsd: number };
}

const WORKS: readonly WorkPlan[] = [
  {
    centreCode: 'CMID-TAP',
    partner: 'Federal Government',
    title: 'Extension of the care rooms',
    kind: 'EXTENSION',
    startsOn: '2024-10-21',
    plannedDays: 420,
    realDays: 460,
    valueUsd: 1_850_000,
    amendment: { on: '2025-05-05', valueUsd: 2_120_000 },
  },
  {
    centreCode: 'CMID-TAP',
    partner: 'State of Chiapas',
    title: 'Kitchen and dining hall',
    kind: 'IMPROVEMENT',
    startsOn: '2025-02-03',
    plannedDays: 300,
    realDays: 340,
    valueUsd: 640_000,
  },
  {
    centreCode: 'CMID-TAP',
    partner: 'State of Chiapas',
    title: 'Drinking water and drainage',
    kind: 'WATER_AND_SANITATION',
    startsOn: '2025-09-01',
    plannedDays: 330,
    realDays: 560,
    valueUsd: 780_000,
  },
  {
    centreCode: 'CMID-HUX',
    partner: 'Municipality of Huixtla',
    title: 'Dormitories for adolescents',
    kind: 'IMPROVEMENT',
    startsOn: '2024-11-11',
    plannedDays: 150,
    realDays: 170,
    valueUsd: 160_000,
  },
  {
    centreCode: 'CIM-TIJ',
    partner: 'Municipality of Tijuana',
    title: 'Reception hall',
    kind: 'EXTENSION',
    startsOn: '2025-03-10',
    plannedDays: 360,
    realDays: 400,
    valueUsd: 910_000,
  },
  {
    centreCode: 'CIM-TIJ',
    partner: 'Federal Government',
    title: 'Solar panels and wiring',
    kind: 'ELECTRICITY',
    startsOn: '2025-11-10',
    plannedDays: 300,
    realDays: 520,
    valueUsd: 420_000,
  },
  {
    centreCode: 'CIM-CJS',
    partner: 'Federal Government',
    title: 'Ramps, lifts and insulation',
    kind: 'ACCESSIBILITY',
    startsOn: '2025-03-17',
    plannedDays: 260,
    realDays: 300,
    valueUsd: 380_000,
  },
  {
    centreCode: 'CIM-MAT',
    partner: 'Federal Government',
    title: 'New service modules',
    kind: 'EXTENSION',
    startsOn: '2025-02-10',
    plannedDays: 480,
    realDays: 760,
    valueUsd: 1_050_000,
    amendment: { on: '2026-01-12', valueUsd: 1_190_000 },
  },
];

function workRow(id: string, plan: WorkPlan, dice: Dice): InfrastructureWorkRow {
  const { centreCode, title, kind, startsOn } = plan;
  const completedOn = withinInitiative(addDays(startsOn, plan.realDays));
  const handedOverOn = completedOn && withinInitiative(addDays(completedOn, dice.between(12, 40)));
  const isHandedOver = handedOverOn !== null;
  return {
    id,
    centreCode,
    engagementId: engagementOn(plan.partner, startsOn),
    assetTransferId: isHandedOver ? transferOf(centreCode, handedOverOn) : null,
    title,
    kind,
    startsOn,
    plannedEndOn: addDays(startsOn, plan.plannedDays),
    completedOn,
    handedOverOn,
    handoverRecordedOn: isHandedOver ? enteredOn(handedOverOn, dice) : null,
    custodianPost: isHandedOver ? 'MAINTENANCE' : null,
    handoverDocument: isHandedOver ? `HW-${id.slice(0, 8).toUpperCase()}` : null,
    manualGiven: isHandedOver && dice.chance(0.9),
    staffTrained: isHandedOver && dice.chance(0.85),
    recordedOn: enteredOn(startsOn, dice),
  };
}

function seedContract(into: RowSink, workId: string, plan: WorkPlan, dice: Dice): void {
  const values = [{ on: plan.startsOn, valueUsd: plan.valueUsd }, plan.amendment];
  values.forEach((value, part) => {
    if (!value) return;
    into.add(ContractValueEntity, {
      id: inventedId(`unops/contract/${workId}`, part),
      workId,
      inForceFrom: value.on,
      valueUsd: value.valueUsd.toFixed(2),
      recordedOn: enteredOn(value.on, dice),
    });
  });
}

// Measured on the 25th of each month, and on the day of completion; paid a month behind.
function seedProgress(into: RowSink, workId: string, plan: WorkPlan, dice: Dice): void {
  const completedOn = addDays(plan.startsOn, plan.realDays);
  const last = completedOn < INITIATIVE.end ? completedOn : INITIATIVE.end;
  const days = [...monthly25ths(plan.startsOn, last), ...(last === completedOn ? [last] : [])];
  for (const [part, measuredOn] of days.entries()) {
    const elapsed = (Date.parse(measuredOn) - Date.parse(plan.startsOn)) / 86_400_000;
    into.add(ProgressMeasurementEntity, {
      id: inventedId(`unops/progress/${workId}`, part),
      workId,
      measuredOn,
      physicalPercent: percent(elapsed / plan.realDays),
      financialPercent: percent((elapsed - 30) / plan.realDays),
      recordedOn: enteredOn(measuredOn, dice),
    });
  }
}

function monthly25ths(from: string, to: string): readonly string[] {
  return Array.from({ length: 36 }, (_, month) => {
    const day = new Date(
      Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1 + month, 25),
    );
    return day.toISOString().slice(0, 10);
  }).filter((day) => day > from && day < to);
}

// Works begin slowly, run, and end slowly.
function percent(share: number): string {
  const done = Math.min(1, Math.max(0, share));
  return (100 * done * done * (3 - 2 * done)).toFixed(2);
}

const MILESTONES = {
  SITE_HANDOVER: 0.02,
  STRUCTURE: 0.45,
  INSTALLATIONS: 0.8,
  PROVISIONAL_ACCEPTANCE: 1,
} as const;

function seedMilestones(into: RowSink, workId: string, plan: WorkPlan, dice: Dice): void {
  const { startsOn, plannedDays, realDays } = plan;
  for (const kind of [
    'SITE_HANDOVER',
    'STRUCTURE',
    'INSTALLATIONS',
    'PROVISIONAL_ACCEPTANCE',
  ] as const) {
    const share = MILESTONES[kind];
    into.add(WorkMilestoneEntity, {
      id: inventedId(`unops/milestone/${workId}/${kind}`, 0),
      workId,
      kind,
      dueOn: addDays(startsOn, Math.round(share * plannedDays)),
      reachedOn: withinInitiative(addDays(startsOn, Math.round(share * realDays))),
      recordedOn: enteredOn(startsOn, dice),
    });
  }
}
