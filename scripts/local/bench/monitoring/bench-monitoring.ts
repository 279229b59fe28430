import { benchBoard } from '../bench-board.ts';
import { benchDrafts } from './bench-drafts.ts';
import { benchProtection } from './bench-protection.ts';

/** Prints what drafts, protecting the largest table and the Board's page take, as the records grow. */
export async function benchMonitoring({ quick }: { readonly quick: boolean }): Promise<void> {
  const rounds = quick ? 3 : 5;
  const drafts = [];
  for (const scale of quick ? [1, 10] : [1, 10, 100]) drafts.push(await benchDrafts(rounds, scale));
  console.log('A draft of UNHCR, people reached (OP7.3) in a quarter: counted, protected, stored');
  console.table(drafts);
  console.log('Protecting the largest table of a report');
  console.table([await benchProtection(rounds)]);
  const boards = [];
  for (const scale of quick ? [1] : [1, 10]) boards.push(await benchBoard(quick ? 20 : 100, scale));
  console.log("The Board's page");
  console.table(boards);
}
