import type { Facts } from '../facts.ts';
import { newId, thing } from '../facts.ts';

/** A work at a centre whose contract is worth so much; it has come so far, from 0 to 100, on a day: OP7.2. */
export function work(at: string, { worthUsd, amended, done, on }: Work): Facts {
  const [id, engagement] = [newId('work'), newId('engagement')];
  const value = (amount: number, from: string) =>
    thing('unops', 'contract_value', {
      id: newId('contract'),
      work_id: id,
      in_force_from: from,
      value_usd: amount,
      recorded_on: from,
    });
  return [
    ...thing('unops', 'engagement', { id: engagement, ...AGREEMENT }),
    ...thing('unops', 'infrastructure_work', {
      id,
      centre_code: at,
      engagement_id: engagement,
      ...EXTENSION,
    }),
    ...value(worthUsd, BEGINNING),
    ...(amended ? value(amended.toUsd, amended.from) : []),
    ...thing('unops', 'progress_measurement', {
      id: newId('progress'),
      work_id: id,
      measured_on: on,
      physical_percent: done,
      financial_percent: 0,
      recorded_on: on,
    }),
  ];
}

interface Work {
  readonly worthUsd: number;
  readonly amended?: { readonly toUsd: number; readonly from: string };
  readonly done: number;
  readonly on: string;
}

/** Money spent on a day; a transfer names the agency that received it: OP8.4. */
export function spent(
  amount: number,
  currency: 'USD' | 'MXN',
  on: string,
  { by = 'UNOPS', to = null }: { readonly by?: string; readonly to?: string | null } = {},
): Facts {
  return thing('unops', 'transaction', {
    id: newId('transaction'),
    agency: by,
    output_code: 'OP7',
    kind: 'EXPENDITURE',
    booked_on: on,
    amount,
    currency,
    receiving_agency: to,
    recorded_on: on,
  });
}

/** A year's budget as approved, and as revised on a later day: OP8.4. */
export function budget(
  year: number,
  amount: number,
  {
    of = 'UNOPS',
    revised,
  }: { readonly of?: string; readonly revised?: { readonly to: number; readonly on: string } } = {},
): Facts {
  const approvedOn = `${year}-01-02`;
  return thing('unops', 'budget_line', {
    id: newId('budget'),
    agency: of,
    output_code: 'OP7',
    year,
    original_amount: amount,
    revised_amount: revised?.to ?? amount,
    currency: 'USD',
    approved_on: approvedOn,
    revised_on: revised?.on ?? null,
    recorded_on: approvedOn,
  });
}

/** How many pesos a dollar is worth from a day on. */
export function rate(pesos: number, from: string): Facts {
  const rate = { in_force_from: from, per_usd: pesos, source: 'Told by the story' };
  return thing('unops', 'exchange_rate', { currency: 'MXN', ...rate });
}

/** An item handed over on a day, with all papers or without: OP7.1, OP7.6. */
export function handedOver(at: string, on: string, papers: 'WITH_PAPERS' | 'WITHOUT'): Facts {
  const [engagement, order] = [newId('engagement'), newId('order')];
  const withPapers = papers === 'WITH_PAPERS';
  return [
    ...thing('unops', 'engagement', { id: engagement, ...AGREEMENT }),
    ...thing('unops', 'purchase_order', {
      id: order,
      number: order,
      centre_code: at,
      engagement_id: engagement,
      ...PURCHASE,
    }),
    ...thing('unops', 'equipment_item', {
      id: newId('item'),
      order_id: order,
      centre_code: at,
      ...LAPTOP,
      shipped_on: BEGINNING,
      received_on: BEGINNING,
      inspected_on: on,
      handed_over_on: on,
      handover_recorded_on: on,
      custodian_post: withPapers ? 'ADMINISTRATION' : null,
      manual_given: withPapers,
      staff_trained: withPapers,
    }),
  ];
}

const BEGINNING = '2024-10-01';

const AGREEMENT = {
  partner_kind: 'GOVERNMENT',
  partner: 'A partner of the story',
  signed_value: 1_000_000,
  currency: 'USD',
  signed_on: BEGINNING,
  ends_on: '2026-09-30',
  fee_rate: 5,
  output_code: 'OP7',
  recorded_on: BEGINNING,
};

const EXTENSION = {
  title: 'Extension',
  kind: 'EXTENSION',
  starts_on: BEGINNING,
  planned_end_on: '2026-06-30',
  manual_given: false,
  staff_trained: false,
  recorded_on: BEGINNING,
};

const PURCHASE = {
  method: 'RFQ',
  ordered_on: BEGINNING,
  supplier: 'A supplier of the story',
  amount: 1_000,
  currency: 'USD',
  recorded_on: BEGINNING,
};

const LAPTOP = {
  category: 'LAPTOP',
  unspsc: '43211503',
  unit_value: 1_000,
  currency: 'USD',
  state: 'HANDED_OVER',
  ordered_on: BEGINNING,
  recorded_on: BEGINNING,
};
