import { answerBefore } from '../../_kit/answers/answer-before.ts';
import { keyedRequest } from '../../_kit/answers/keyed-request.ts';
import type { Context } from '../loaders.ts';
import { decide } from './decide.ts';
import type { ReportDecisionRow } from './entities.ts';
import { decisionById } from './queries.ts';
import { forbidden } from './refusal.ts';
import type { DecisionArgs } from './wanted-decision.ts';
import { wantedDecision } from './wanted-decision.ts';
import { whyNotCommittee, whyNotReturner, whyNotVerifier } from './who-may-decide.ts';

/** Decides what a mutation asks for, if who asks may; what she asked for before under her key gets the first answer, whatever the day is now. */
export async function takeDecision(
  kind: keyof typeof STEPS,
  args: DecisionArgs,
  context: Context,
): Promise<ReportDecisionRow> {
  const { db, identity } = context;
  const { verb, whyNot } = STEPS[kind];
  const request = keyedRequest(`${verb}Report`, args, identity);
  const before = await answerBefore(db.manager, request);
  if (before !== null) return decisionById(db.manager, before);
  const wanted = await wantedDecision(kind, args, context);
  const why = whyNot(identity, wanted);
  if (why !== null) throw forbidden(`Cannot ${verb} this report: ${why}`);
  return decide(wanted, request, context);
}

const STEPS = {
  VERIFIED: { verb: 'verify', whyNot: whyNotVerifier },
  RETURNED: { verb: 'return', whyNot: whyNotReturner },
  APPROVED: { verb: 'approve', whyNot: whyNotCommittee },
  REOPENED: { verb: 'reopen', whyNot: whyNotCommittee },
} as const;
