import { parentPort } from 'node:worker_threads';

import { Supergraph, operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, parse, printSchema } from 'graphql';

import type { PlannerAnswer, PlannerQuestion, PlannerStart } from './planner-messages.ts';
import { supportedFeatures } from './supported-features.ts';

// The thread in which one supergraph is validated and its operations are planned, one after the other.
parentPort?.once('message', (start: PlannerStart) => {
  try {
    serve(start);
  } catch (error) {
    say({ kind: 'broken', message: messageOf(error) });
  }
});

function serve({ sdl, limits }: PlannerStart): void {
  const { maxEvaluatedPlans, pathsLimit, overrideLabels } = limits;
  const supergraph = Supergraph.build(sdl, {
    validateSupergraph: true,
    supportedFeatures: new Set(supportedFeatures),
  });
  const planner = new QueryPlanner(supergraph, {
    debug: { maxEvaluatedPlans, pathsLimit },
    // One object is asked for what it has, not for what another of its interface would have.
    typeConditionedFetching: true,
  });
  const apiSchema = supergraph.apiSchema();
  parentPort?.on('message', (question: PlannerQuestion) => {
    const labels = [...overrideLabels, ...question.overrideLabels];
    const overrideConditions = new Map(labels.map((label) => [label, true]));
    try {
      const document = parse(question.operation, { noLocation: true });
      const operation = operationFromDocument(apiSchema, document);
      const plan = planner.buildQueryPlan(operation, { overrideConditions });
      say({ kind: 'planned', plan: JSON.stringify(plan) });
    } catch (error) {
      say({ kind: 'refused', message: messageOf(error), isTooComplex: isLimit(error) });
    }
  });
  say({ kind: 'ready', apiSchema: printSchema(apiSchema.toGraphQLJSSchema()) });
}

function say(answer: PlannerAnswer): void {
  parentPort?.postMessage(answer);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether one of the planner's limits was met; of its own it names them only in words. */
function isLimit(error: unknown): boolean {
  const isNamed = error instanceof GraphQLError && error.extensions['code'] !== undefined;
  return isNamed || limitsInWords.test(messageOf(error));
}

const limitsInWords =
  /^Too many options generated|^Number of non-local selections|^Exceeded maximum recursive selections/;
