import { setTimeout as pause } from 'node:timers/promises';

import { createProgress } from '../../progress.ts';
import { openSolver } from '../solving/solver.ts';
import { describeFindings, isSound, verdictRow } from './describe-verdict.ts';
import type { PlannedAttack } from './plan-attacks.ts';

/** Runs attacks one after the other, showing how far they have come; resolves to whether all failed. */
export async function runCampaign(attacks: readonly PlannedAttack[]): Promise<boolean> {
  const solver = await openSolver();
  const progress = createProgress(['attack']);
  const rows: Record<string, ReturnType<typeof verdictRow>> = {};
  const findings: string[] = [];
  let sound = true;
  for (const [at, { name, run }] of attacks.entries()) {
    progress.show('attack', `${at + 1} of ${attacks.length}: ${name}`, at / attacks.length);
    await pause(100); // connections that were closed while nothing but the solver ran are let go
    const startedAt = performance.now();
    const verdict = await run(solver);
    rows[name] = verdictRow(verdict, performance.now() - startedAt);
    sound &&= isSound(verdict);
    findings.push(...describeFindings(verdict).map((line) => `${name}: ${line}`));
  }
  progress.show('attack', 'done', 1);
  progress.finish();
  console.table(rows);
  for (const finding of findings) console.log(finding);
  console.log(sound ? 'Nothing that is hidden was found out' : 'Something was found out');
  return sound;
}
