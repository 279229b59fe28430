import { addDays } from '../../_kit/calendar/days.ts';
import { INITIATIVE } from '../../_kit/calendar/reporting-period.ts';
import type { Dice } from '../../_kit/seeding/dice.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { HUIXTLA_CLOSED } from '../../_kit/seeding/invented-population.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import { engagementOn } from '../engagements/seed.ts';
import { enteredOn } from '../../_kit/seeding/entered-on.ts';
import { transferOf } from '../legacy/seed.ts';
import type { CustodianPost } from './custodian-post.ts';
import type { EquipmentItemRow, PurchaseOrderRow } from './entities.ts';
import { EquipmentItemEntity, PurchaseOrderEntity } from './entities.ts';
import type { EquipmentCategory } from './equipment-category.ts';

/** Invented orders, and every item on its way; more than 1,200 of them were handed over to Tapachula, as is reported. */
export function seedProcurement(into: RowSink): void {
  let index = 0;
  for (const [centreCode, plan] of PLANS) {
    for (const { category, quantity } of batches(plan.items)) {
      seedOrder(into, { centreCode, category, quantity, index, ...plan });
      index += 1;
    }
  }
}

interface CentrePlan {
  /** Orders are placed between these days. */
  readonly from: string;
  readonly to: string;
  /** After this day nothing more happens at the centre. */
  readonly until: string;
  readonly partners: readonly string[];
  readonly items: Readonly<Partial<Record<EquipmentCategory, number>>>;
}

const OPEN = INITIATIVE.end;

const PLANS: readonly (readonly [string, CentrePlan])[] = [
  [
    'CMID-TAP',
    {
      from: '2024-10-14',
      to: '2026-08-20',
      until: OPEN,
      partners: ['Federal Government', 'UNHCR', 'UNICEF', 'IOM', 'PAHO', 'State of Chiapas'],
      items: {
        LAPTOP: 184,
        TABLET: 86,
        PRINTER: 34,
        SOFA: 142,
        CHAIR: 396,
        TABLE: 148,
        STORAGE_MODULE: 212,
        AIR_CONDITIONER: 58,
        MEDICAL: 64,
        REFRIGERATOR: 18,
        GENERATOR: 4,
        PLAYGROUND: 22,
      },
    },
  ],
  [
    'CMID-HUX',
    {
      from: '2024-11-20',
      to: '2025-09-22',
      until: HUIXTLA_CLOSED,
      partners: ['Municipality of Huixtla', 'UNICEF'],
      items: { LAPTOP: 10, SOFA: 8, CHAIR: 30, TABLE: 10, STORAGE_MODULE: 12, PLAYGROUND: 4 },
    },
  ],
  // Ordered late: some of it was never handed over there.
  [
    'CMID-HUX',
    {
      from: '2025-10-27',
      to: '2025-10-30',
      until: HUIXTLA_CLOSED,
      partners: ['Municipality of Huixtla'],
      items: { TABLET: 8, STORAGE_MODULE: 6 },
    },
  ],
  [
    'CIM-TIJ',
    {
      from: '2024-11-04',
      to: '2026-08-25',
      until: OPEN,
      partners: ['Municipality of Tijuana', 'IOM', 'Southern Connectivity Foundation'],
      items: {
        LAPTOP: 36,
        PRINTER: 8,
        SOFA: 20,
        CHAIR: 64,
        TABLE: 24,
        STORAGE_MODULE: 28,
        AIR_CONDITIONER: 10,
      },
    },
  ],
  [
    'CIM-CJS',
    {
      from: '2024-11-18',
      to: '2026-08-10',
      until: OPEN,
      partners: ['Federal Government', 'IOM', 'Border Communities Network'],
      items: {
        LAPTOP: 22,
        PRINTER: 5,
        SOFA: 14,
        CHAIR: 44,
        TABLE: 16,
        STORAGE_MODULE: 18,
        MEDICAL: 8,
      },
    },
  ],
  [
    'CIM-MAT',
    {
      from: '2025-01-20',
      to: '2026-08-28',
      until: OPEN,
      partners: ['Federal Government', 'UNHCR', 'Furniture for Shelters Company'],
      items: {
        LAPTOP: 20,
        SOFA: 12,
        CHAIR: 36,
        TABLE: 14,
        STORAGE_MODULE: 20,
        REFRIGERATOR: 3,
        GENERATOR: 2,
      },
    },
  ],
];

interface Article {
  /** Codes that end in 00 name the class, where no commodity fits. */
  readonly unspsc: string;
  readonly valueUsd: number;
  readonly custodian: CustodianPost;
  readonly hasSerial: boolean;
}

const ARTICLES: Readonly<Record<EquipmentCategory, Article>> = {
  LAPTOP: {
    unspsc: '43211503',
    valueUsd: 890,
    custodian: 'INFORMATION_TECHNOLOGY',
    hasSerial: true,
  },
  TABLET: { unspsc: '43211509', valueUsd: 310, custodian: 'LEARNING_SPACE', hasSerial: true },
  PRINTER: {
    unspsc: '43212100',
    valueUsd: 420,
    custodian: 'INFORMATION_TECHNOLOGY',
    hasSerial: true,
  },
  SOFA: { unspsc: '56101502', valueUsd: 540, custodian: 'ADMINISTRATION', hasSerial: false },
  CHAIR: { unspsc: '56101504', valueUsd: 65, custodian: 'ADMINISTRATION', hasSerial: false },
  TABLE: { unspsc: '56101519', valueUsd: 170, custodian: 'ADMINISTRATION', hasSerial: false },
  STORAGE_MODULE: { unspsc: '56101500', valueUsd: 260, custodian: 'STORES', hasSerial: false },
  AIR_CONDITIONER: { unspsc: '40101701', valueUsd: 720, custodian: 'MAINTENANCE', hasSerial: true },
  MEDICAL: { unspsc: '42190000', valueUsd: 1150, custodian: 'HEALTH_POST', hasSerial: true },
  REFRIGERATOR: { unspsc: '52141501', valueUsd: 680, custodian: 'HEALTH_POST', hasSerial: true },
  GENERATOR: { unspsc: '26111600', valueUsd: 9400, custodian: 'MAINTENANCE', hasSerial: true },
  PLAYGROUND: { unspsc: '49240000', valueUsd: 830, custodian: 'LEARNING_SPACE', hasSerial: false },
};

const LARGEST_ORDER = 24;

function batches(items: CentrePlan['items']) {
  return Object.keys(ARTICLES)
    .filter((category): category is EquipmentCategory => category in items)
    .flatMap((category) => {
      const total = items[category] ?? 0;
      return Array.from({ length: Math.ceil(total / LARGEST_ORDER) }, (_, batch) => ({
        category,
        quantity: Math.min(LARGEST_ORDER, total - batch * LARGEST_ORDER),
      }));
    });
}

interface OrderPlan extends CentrePlan {
  readonly centreCode: string;
  readonly category: EquipmentCategory;
  readonly quantity: number;
  readonly index: number;
}

function seedOrder(into: RowSink, plan: OrderPlan): void {
  const dice = createDice('unops order', plan.index);
  const span = (Date.parse(plan.to) - Date.parse(plan.from)) / 86_400_000;
  const orderedOn = addDays(plan.from, Math.floor(span * dice.next() ** 1.35));
  const { valueUsd } = ARTICLES[plan.category];
  const currency = dice.chance(0.4) ? 'MXN' : 'USD';
  const unitValue = Math.round(
    valueUsd * (0.9 + 0.2 * dice.next()) * (currency === 'MXN' ? 19 : 1),
  );
  const order: PurchaseOrderRow = {
    id: inventedId('unops/order', plan.index),
    number: `PO-${orderedOn.slice(0, 4)}-${String(plan.index + 1).padStart(4, '0')}`,
    method: methodOf(plan.quantity * valueUsd, dice),
    centreCode: plan.centreCode,
    engagementId: engagementOn(dice.pick(plan.partners), orderedOn),
    orderedOn,
    supplier: `Supplier ${dice.between(1, 18)} (illustrative)`,
    amount: (unitValue * plan.quantity).toFixed(2),
    currency,
    recordedOn: enteredOn(orderedOn, dice),
  };
  into.add(PurchaseOrderEntity, order);
  const steps = stepsOfOrder(orderedOn, dice);
  for (let part = 0; part < plan.quantity; part += 1) {
    into.add(EquipmentItemEntity, itemRow(plan, order, part, unitValue, steps, dice));
  }
}

function methodOf(value: number, dice: Dice): PurchaseOrderRow['method'] {
  if (value < 9_000) return 'RFQ';
  return dice.chance(0.85) ? 'ITB' : 'RFP';
}

type Steps = Readonly<
  Record<'shippedOn' | 'receivedOn' | 'inspectedOn' | 'handedOverOn' | 'inUseOn', string>
>;

function stepsOfOrder(orderedOn: string, dice: Dice): Steps {
  const shippedOn = addDays(orderedOn, dice.between(12, 40));
  const receivedOn = addDays(shippedOn, dice.between(4, 25));
  const inspectedOn = addDays(receivedOn, dice.between(0, 9));
  const handedOverOn = addDays(inspectedOn, dice.between(2, 30));
  return { shippedOn, receivedOn, inspectedOn, handedOverOn, inUseOn: addDays(handedOverOn, 3) };
}

// A few items stop on their way; those that go on may come days after the rest of their order.
function itemRow(
  plan: OrderPlan,
  { id: orderId, centreCode, orderedOn, currency, recordedOn }: PurchaseOrderRow,
  part: number,
  unitValue: number,
  steps: Steps,
  dice: Dice,
): EquipmentItemRow {
  const { unspsc, custodian, hasSerial } = ARTICLES[plan.category];
  const id = inventedId(orderId, part);
  const reached = reachedSteps(steps, plan.until, dice);
  const handover = handoverOf(reached.handedOverOn, centreCode, custodian, dice);
  return {
    id,
    orderId,
    centreCode,
    category: plan.category,
    unspsc,
    serial: hasSerial ? `SN-${id.slice(0, 8).toUpperCase()}` : null,
    unitValue: unitValue.toFixed(2),
    currency,
    state: stateOf(reached),
    orderedOn,
    ...reached,
    ...handover,
    recordedOn,
  };
}

type Reached = { readonly [Step in keyof Steps]: string | null };

function reachedSteps(steps: Steps, until: string, dice: Dice): Reached {
  const stopsBefore = dice.chance(0.035) ? dice.between(1, 4) : 5;
  const delay = dice.chance(0.15) ? dice.between(1, 14) : 0;
  const on = (step: number, day: string) => {
    const delayed = addDays(day, step === 0 ? 0 : delay);
    return step < stopsBefore && delayed <= until ? delayed : null;
  };
  return {
    shippedOn: on(0, steps.shippedOn),
    receivedOn: on(1, steps.receivedOn),
    inspectedOn: on(2, steps.inspectedOn),
    handedOverOn: on(3, steps.handedOverOn),
    inUseOn: on(4, addDays(steps.inUseOn, dice.between(0, 12))),
  };
}

function stateOf(reached: Reached): EquipmentItemRow['state'] {
  if (reached.inUseOn !== null) return 'IN_USE';
  if (reached.handedOverOn !== null) return 'HANDED_OVER';
  if (reached.inspectedOn !== null) return 'INSPECTED';
  if (reached.receivedOn !== null) return 'RECEIVED';
  return reached.shippedOn === null ? 'ORDERED' : 'SHIPPED';
}

// Handovers become better documented over the two years.
function handoverOf(
  handedOverOn: string | null,
  centreCode: string,
  custodian: CustodianPost,
  dice: Dice,
) {
  const elapsed =
    (Date.parse(handedOverOn ?? INITIATIVE.start) - Date.parse(INITIATIVE.start)) / 63_072_000_000;
  const happens = (share: number) => dice.chance(share) && handedOverOn !== null;
  const number = dice.between(1000, 9999);
  return {
    assetTransferId: handedOverOn === null ? null : transferOf(centreCode, handedOverOn),
    handoverRecordedOn: handedOverOn === null ? null : enteredOn(handedOverOn, dice),
    custodianPost: happens(0.975) ? custodian : null,
    handoverDocument: happens(0.86 + 0.12 * elapsed)
      ? `HD-${centreCode}-${(handedOverOn ?? '').slice(0, 7)}-${number}`
      : null,
    manualGiven: happens(0.86 + 0.12 * elapsed),
    staffTrained: happens(0.82 + 0.14 * elapsed),
  };
}
