import type { AgencyCode } from '../../_kit/agency-code.ts';
import { addDays } from '../../_kit/calendar/days.ts';
import { INITIATIVE } from '../../_kit/calendar/reporting-period.ts';
import type { Dice } from '../../_kit/seeding/dice.ts';
import { createDice } from '../../_kit/seeding/dice.ts';
import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { inventedId } from '../../_kit/seeding/pseudonym.ts';
import type { EngagementRow } from '../engagements/entities.ts';
import { inventedEngagements } from '../engagements/seed.ts';
import { enteredOn } from '../../_kit/seeding/entered-on.ts';
import type { ManagementFeeRow, TransactionRow } from './entities.ts';
import { BudgetLineEntity, ExchangeRateEntity, TransactionEntity } from './entities.ts';

/** Invented rates, budgets, bookings and fees: UNOPS's by engagement, the other agencies' by output. */
export function seedFinance(into: RowSink): void {
  RATES.forEach((perUsd, month) => {
    const inForceFrom = firstOfMonth(month - 1);
    const rate = { inForceFrom, perUsd: perUsd.toFixed(6), source: 'Illustrative: invented' };
    into.add(ExchangeRateEntity, { currency: 'MXN', ...rate });
  });
  const accounts = [...PROGRAMMES.map(programmeAccount), ...inventedEngagements.map(ownAccount)];
  for (const account of accounts) seedBookings(into, account);
  for (const budget of budgetsOf(accounts).values()) seedBudget(into, budget);
  seedTransfers(into);
}

/** What money is planned and booked for: an agency's output, or an engagement of UNOPS. */
interface Account {
  readonly key: string;
  readonly agency: AgencyCode;
  readonly outputCode: string;
  readonly currency: 'USD' | 'MXN';
  readonly engagementId: string | null;
  readonly feePercent: number;
  /** Share of the plan that is really spent. */
  readonly delivery: number;
  /** Planned direct cost of a month of the initiative. */
  readonly planned: (month: number) => number;
}

// Pesos for one US dollar, from September 2024 on, month by month; invented.
const RATES = [
  19.62, 19.7, 20.05, 20.38, 20.61, 20.52, 20.44, 20.29, 19.63, 19.41, 18.92, 18.74, 18.66, 18.45,
  18.38, 18.51, 18.12, 17.96, 18.05, 18.31, 18.2, 17.88, 17.94, 18.1, 18.22,
];

const MONTHS = 24;

// Planned direct cost of 2025, the other years in proportion.
const PROGRAMMES = [
  { agency: 'UNHCR', outputCode: 'OP1', currency: 'USD', yearly: 4_200_000, feePercent: 6.5 },
  { agency: 'UNHCR', outputCode: 'OP3', currency: 'USD', yearly: 520_000, feePercent: 6.5 },
  { agency: 'IOM', outputCode: 'OP2', currency: 'USD', yearly: 3_800_000, feePercent: 7 },
  { agency: 'IOM', outputCode: 'OP1', currency: 'USD', yearly: 640_000, feePercent: 7 },
  { agency: 'ILO', outputCode: 'OP3', currency: 'USD', yearly: 980_000, feePercent: 8 },
  { agency: 'ILO', outputCode: 'OP3', currency: 'MXN', yearly: 7_600_000, feePercent: 8 },
  { agency: 'UN_WOMEN', outputCode: 'OP4', currency: 'USD', yearly: 1_250_000, feePercent: 8 },
  { agency: 'UN_WOMEN', outputCode: 'OP5', currency: 'USD', yearly: 190_000, feePercent: 8 },
  { agency: 'PAHO', outputCode: 'OP5', currency: 'USD', yearly: 1_700_000, feePercent: 7 },
  { agency: 'PAHO', outputCode: 'OP5', currency: 'MXN', yearly: 16_400_000, feePercent: 7 },
  { agency: 'UNICEF', outputCode: 'OP6', currency: 'USD', yearly: 2_350_000, feePercent: 8 },
  { agency: 'UNICEF', outputCode: 'OP5', currency: 'USD', yearly: 310_000, feePercent: 8 },
] as const;

function programmeAccount(programme: (typeof PROGRAMMES)[number]): Account {
  const { agency, outputCode, currency, feePercent, yearly } = programme;
  const key = `${agency} ${outputCode} ${currency}`;
  const delivery = 0.84 + 0.11 * createDice(`unops delivery ${key}`).next();
  const planned = (month: number) => (yearly / 12) * (month < 3 ? 0.8 : month < 15 ? 1 : 1.06);
  return { key, agency, outputCode, currency, engagementId: null, feePercent, delivery, planned };
}

// An engagement is planned evenly from the month after its signature to its last month.
function ownAccount(engagement: EngagementRow): Account {
  const { id, outputCode, currency, feeRate, signedValue, signedOn, endsOn } = engagement;
  const feePercent = Number(feeRate);
  const first = Math.max(0, monthOf(signedOn) + 1);
  const last = monthOf(endsOn);
  const monthly = Number(signedValue) / (1 + feePercent / 100) / (last - first + 1);
  const planned = (month: number) => (month >= first && month <= last ? monthly : 0);
  const own = { agency: 'UNOPS', engagementId: id, delivery: 0.93 } as const;
  return { key: id, ...own, outputCode, currency, feePercent, planned };
}

function seedBookings(into: RowSink, account: Account): void {
  const dice = createDice(`unops bookings ${account.key}`);
  for (let month = 0; month < MONTHS; month += 1) {
    const cost = account.planned(month) * account.delivery * (0.8 + 0.4 * dice.next());
    if (cost === 0) continue;
    seedCommitment(into, account, month, cost, dice);
    const spent = seedExpenditure(into, account, month, cost, dice);
    const chargedOn = addDays(firstOfMonth(month + 1), -1);
    const charged: Omit<ManagementFeeRow, 'fullCost'> = {
      id: inventedId(`unops/fee/${account.key}`, month),
      agency: account.agency,
      outputCode: account.outputCode,
      engagementId: account.engagementId,
      chargedOn,
      directCost: money(spent),
      fee: money((spent * account.feePercent) / 100),
      currency: account.currency,
      recordedOn: enteredOn(chargedOn, dice),
    };
    into.add('management_fee', charged); // the database adds up the full cost
  }
}

// What is spent in a month was mostly committed weeks before.
function seedCommitment(
  into: RowSink,
  account: Account,
  month: number,
  cost: number,
  dice: Dice,
): void {
  const wished = addDays(firstOfMonth(month), -dice.between(5, 40));
  const bookedOn = wished < INITIATIVE.start ? INITIATIVE.start : wished;
  book(into, account, `commitment ${month}`, 'COMMITMENT', bookedOn, cost * 1.03, dice);
}

// Paid within five weeks; one booking in fifty is partly taken back.
function seedExpenditure(
  into: RowSink,
  account: Account,
  month: number,
  cost: number,
  dice: Dice,
): number {
  const parts = [0.5, 0.3, 0.2].map((share) => Math.round(cost * share * 100) / 100);
  let spent = 0;
  for (const [part, amount] of parts.entries()) {
    const bookedOn = addDays(firstOfMonth(month), part * 9 + dice.between(0, 8));
    spent += amount;
    book(into, account, `expenditure ${month} ${part}`, 'EXPENDITURE', bookedOn, amount, dice);
    const paidOn = addDays(bookedOn, dice.between(2, 35));
    const key = `disbursement ${month} ${part}`;
    if (paidOn <= INITIATIVE.end) book(into, account, key, 'DISBURSEMENT', paidOn, amount, dice);
    if (!dice.chance(0.02)) continue;
    const takenBack = Math.round(amount * 10) / 100;
    spent -= takenBack;
    book(into, account, `return ${month} ${part}`, 'EXPENDITURE', bookedOn, -takenBack, dice);
  }
  return spent;
}

function book(
  into: RowSink,
  { key, agency, outputCode, engagementId, currency }: Account,
  name: string,
  kind: TransactionRow['kind'],
  bookedOn: string,
  amount: number,
  dice: Dice,
): void {
  into.add(TransactionEntity, {
    id: inventedId(`unops/transaction/${key}/${name}`, 0),
    agency,
    outputCode,
    engagementId,
    kind,
    bookedOn,
    amount: money(amount),
    currency,
    receivingAgency: null,
    recordedOn: enteredOn(bookedOn, dice),
  });
}

interface Budget {
  readonly account: Account;
  readonly year: number;
  readonly planned: number;
}

function budgetsOf(accounts: readonly Account[]): ReadonlyMap<string, Budget> {
  const budgets = new Map<string, Budget>();
  for (const account of accounts) {
    for (let month = 0; month < MONTHS + 3; month += 1) {
      const year = Number(firstOfMonth(month).slice(0, 4));
      const key = `${account.agency} ${account.outputCode} ${account.currency} ${year}`;
      const planned = (budgets.get(key)?.planned ?? 0) + account.planned(month);
      if (planned > 0) budgets.set(key, { account, year, planned });
    }
  }
  return budgets;
}

const APPROVED: Readonly<Record<number, string>> = {
  2024: '2024-09-20',
  2025: '2024-12-12',
  2026: '2025-12-11',
};
const REVISED: Readonly<Record<number, string>> = { 2025: '2025-06-26', 2026: '2026-06-18' };

// A budget is first approved too high or too low, and revised to the plan in June; some never are.
function seedBudget(into: RowSink, { account, year, planned }: Budget): void {
  const { agency, outputCode, currency } = account;
  const key = `unops/budget/${agency}/${outputCode}/${currency}`;
  const dice = createDice(key, year);
  const approvedOn = APPROVED[year] ?? INITIATIVE.start;
  const revisedOn = dice.chance(0.8) ? (REVISED[year] ?? null) : null;
  const original = revisedOn === null ? planned : planned * (0.86 + 0.22 * dice.next());
  into.add(BudgetLineEntity, {
    id: inventedId(key, year),
    agency,
    outputCode,
    year,
    originalAmount: money(original),
    revisedAmount: money(planned),
    currency,
    approvedOn,
    revisedOn,
    recordedOn: addDays(approvedOn, dice.between(0, 5)),
  });
}

// Money that passes between two of the seven stands in the giver's books, marked; the receiver books what she spends.
const TRANSFERS = [
  { agency: 'UNOPS', outputCode: 'OP8', receivingAgency: 'UN_WOMEN', amount: 26_000 },
  { agency: 'UNOPS', outputCode: 'OP7', receivingAgency: 'UNHCR', amount: 41_500 },
  { agency: 'IOM', outputCode: 'OP2', receivingAgency: 'UNHCR', amount: 58_000 },
  { agency: 'UNICEF', outputCode: 'OP6', receivingAgency: 'PAHO', amount: 22_400 },
] as const;

function seedTransfers(into: RowSink): void {
  for (const [index, transfer] of TRANSFERS.entries()) {
    const dice = createDice('unops transfers', index);
    for (let month = 2; month < MONTHS; month += 3) {
      for (const kind of ['DISBURSEMENT', 'EXPENDITURE'] as const) {
        const bookedOn = addDays(firstOfMonth(month), dice.between(3, 24));
        into.add(TransactionEntity, {
          id: inventedId(`unops/transfer/${kind}/${index}`, month),
          agency: transfer.agency,
          outputCode: transfer.outputCode,
          engagementId: null,
          kind,
          bookedOn,
          amount: money(transfer.amount),
          currency: 'USD',
          receivingAgency: transfer.receivingAgency,
          recordedOn: enteredOn(bookedOn, dice),
        });
      }
    }
  }
}

/** The first day of a month of the initiative, which begins with month 0. */
function firstOfMonth(month: number): string {
  return new Date(Date.UTC(2024, 9 + month, 1)).toISOString().slice(0, 10);
}

function monthOf(day: string): number {
  return (Number(day.slice(0, 4)) - 2024) * 12 + Number(day.slice(5, 7)) - 10;
}

function money(amount: number): string {
  return amount.toFixed(2);
}
