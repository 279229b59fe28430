import type { Context } from '../loaders.ts';
import { decide } from './decide.ts';
import type { ReportDecisionRow } from './entities.ts';
import { forbidden } from './refusal.ts';
import type { DecisionArgs, WantedDecision } from './wanted-decision.ts';
import { wantedDecision } from './wanted-decision.ts';
import { whyNotCommittee, whyNotVerifier } from './who-may-decide.ts';

/** Decides what a mutation asks for, if who asks may. */
export async function takeDecision(
  kind: keyof typeof STEPS,
  args: DecisionArgs,
  context: Context,
): Promise<ReportDecisionRow> {
  const wanted = await wantedDecision(kind, args, context);
  const { verb, whyNot } = STEPS[kind];
  const why = whyNot(wanted, context);
  if (why !== null) throw forbidden(`Cannot ${verb} this report: ${why}`);
  return decide(wanted, context);
}

const verifier = (wanted: WantedDecision, { identity }: Context) =>
  whyNotVerifier(identity, wanted);
const committee = (wanted: WantedDecision, { identity }: Context) =>
  whyNotCommittee(identity, wanted);

const STEPS = {
  VERIFIED: { verb: 'verify', whyNot: verifier },
  // Who verifies sends back what is submitted or verified; the committee, what is verified.
  RETURNED: {
    verb: 'return',
    whyNot: (wanted: WantedDecision, context: Context) =>
      committee(wanted, context) === null ? null : verifier(wanted, context),
  },
  APPROVED: { verb: 'approve', whyNot: committee },
  REOPENED: { verb: 'reopen', whyNot: committee },
} as const;
