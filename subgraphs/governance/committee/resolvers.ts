import { knownPeriod } from '../framework/queries.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { label } from '../label.ts';
import { linkingResolvers } from './linking/resolvers.ts';
import { commitmentState, daysOverdue } from './commitment.ts';
import { actionPoints, committee, decisions, meetings } from './queries.ts';

/** Where the committee's records come from. */
export const committeeResolvers = {
  Query: {
    committee: (_query, _args, { db }) => committee(db),
    meetings: (_query, args, { db }) => meetings(db, args),
    decisions: (_query, args, { db, asOf }) => decisions(db, args, asOf),
    actionPoints: (_query, args, { db, asOf }) => actionPoints(db, args, asOf),
  },
  SteeringCommittee: {
    name: ({ nameEn, nameEs, nameFr }, { lang }) =>
      label(lang, { en: nameEn, es: nameEs, fr: nameFr }),
    members: async ({ id }, { on }, { load, asOf }) => {
      const day = on ?? asOf;
      const members = await load.membersOf.load(id);
      return members.filter(({ since, until }) => since <= day && (until ?? day) >= day);
    },
  },
  CommitteeMember: {
    agency: ({ agencyCode }, _args, { load }) =>
      agencyCode === null ? null : load.agency.load(agencyCode),
  },
  Meeting: {
    period: ({ periodCode }) => (periodCode === null ? null : knownPeriod(periodCode)),
    decisions: ({ id }, _args, { load }) => load.decisionsOf.load(id),
    actionPoints: ({ id }, _args, { load }) => load.actionPointsOf.load(id),
  },
  Decision: {
    ...linkingResolvers.Decision,
    meeting: ({ meetingId }, _args, { load }) => load.meeting.load(meetingId),
    agency: ({ agencyCode }, _args, { load }) =>
      agencyCode === null ? null : load.agency.load(agencyCode),
    state: (decision, _args, { asOf }) => commitmentState(decision, asOf),
    daysOverdue: (decision, _args, { asOf }) => daysOverdue(decision, asOf),
    actionPoints: ({ id }, _args, { load }) => load.actionPointsFor.load(id),
  },
  ActionPoint: {
    ...linkingResolvers.ActionPoint,
    meeting: ({ meetingId }, _args, { load }) => load.meeting.load(meetingId),
    decision: ({ decisionId }, _args, { load }) =>
      decisionId === null ? null : load.decision.load(decisionId),
    agency: ({ agencyCode }, _args, { load }) =>
      agencyCode === null ? null : load.agency.load(agencyCode),
    state: (actionPoint, _args, { asOf }) => commitmentState(actionPoint, asOf),
    daysOverdue: (actionPoint, _args, { asOf }) => daysOverdue(actionPoint, asOf),
  },
  Approval: {
    decision: ({ decisionId }, _args, { load }) => load.decision.load(decisionId),
  },
} satisfies Resolvers;
