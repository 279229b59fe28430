import type { EntitySchema } from 'typeorm';

import type { RowSink } from '../../_kit/seeding/insert-rows.ts';
import { readCsv } from '../../_kit/seeding/read-csv.ts';
import { activityRow } from './activity-row.ts';
import * as entities from './entities.ts';
import { budgetRow, transactionRow } from './money-rows.ts';
import { resultRow, sectorRow } from './result-rows.ts';

const { UnhcrIatiActivityEntity, UnhcrIatiBudgetEntity, UnhcrIatiTransactionEntity } = entities;
const { UnhcrIatiSectorEntity, UnhcrIatiResultEntity } = entities;

/** The tables of the IATI files, those that are referred to first. */
export const iatiTables: readonly EntitySchema[] = Object.values(entities);

/** Adds what UNHCR published of its operation in Mexico to a sink. */
export async function loadIati(into: RowSink): Promise<void> {
  const lines = (file: string) => readCsv(new URL(`data/${file}.csv`, import.meta.url));
  for (const line of lines('activity')) into.add(UnhcrIatiActivityEntity, activityRow(line));
  for (const line of lines('budget')) into.add(UnhcrIatiBudgetEntity, budgetRow(line));
  for (const line of lines('transaction'))
    into.add(UnhcrIatiTransactionEntity, transactionRow(line));
  for (const line of lines('sector')) into.add(UnhcrIatiSectorEntity, sectorRow(line));
  for (const line of lines('result')) into.add(UnhcrIatiResultEntity, resultRow(line));
  await into.drain();
}
