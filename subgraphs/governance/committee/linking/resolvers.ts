import type { Resolvers } from '../../generated/resolvers.ts';
import { linkToIndicators } from './link-to-indicators.ts';

/** How the committee's records and indicators refer to each other. */
export const linkingResolvers = {
  Mutation: {
    linkDecisionToIndicators: async (_mutation, { decision, ...linking }, context) => {
      await linkToIndicators('Decision', { id: decision, ...linking }, context);
      return context.load.decision.load(decision.toLowerCase());
    },
    linkActionPointToIndicators: async (_mutation, { actionPoint, ...linking }, context) => {
      await linkToIndicators('ActionPoint', { id: actionPoint, ...linking }, context);
      return context.load.actionPoint.load(actionPoint.toLowerCase());
    },
    linkRiskToIndicators: async (_mutation, { risk, ...linking }, context) => {
      await linkToIndicators('Risk', { id: risk, ...linking }, context);
      return context.load.risk.load(risk.toLowerCase());
    },
  },
  Decision: {
    indicators: async ({ id }, _args, { load }) => {
      const links = await load.indicatorsOfDecision.load(id);
      return Promise.all(
        links.map(({ indicatorCode }) => load.indicatorOfRecord.load(indicatorCode)),
      );
    },
  },
  ActionPoint: {
    indicators: async ({ id }, _args, { load }) => {
      const links = await load.indicatorsOfActionPoint.load(id);
      return Promise.all(
        links.map(({ indicatorCode }) => load.indicatorOfRecord.load(indicatorCode)),
      );
    },
  },
  Indicator: {
    decisions: async ({ code }, _args, { load }) => {
      const links = await load.decisionsOfIndicator.load(code);
      const decisions = await Promise.all(
        links.map(({ decisionId }) => load.decision.load(decisionId)),
      );
      return decisions.toSorted((one, other) => other.number.localeCompare(one.number));
    },
    actionPoints: async ({ code }, _args, { load }) => {
      const links = await load.actionPointsOfIndicator.load(code);
      const points = await Promise.all(
        links.map(({ actionPointId }) => load.actionPoint.load(actionPointId)),
      );
      return points.toSorted((one, other) => other.dueOn.localeCompare(one.dueOn));
    },
  },
} satisfies Resolvers;
