import { setImmediate } from 'node:timers/promises';

import { buildASTSchema, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import { policies } from '../access/policies.ts';
import { absentPolicies } from '../access/rules/absent-policies.ts';
import { readRules } from '../access/rules/read-rules.ts';
import type { Rules } from '../access/rules/rules.ts';
import { openWatch } from '../agencies/watch.ts';
import { shareCalls } from '../execution/calls/share-calls.ts';
import type { Share } from '../execution/calls/share-calls.ts';
import { readSupergraphFacts } from '../execution/supergraph-facts.ts';
import type { SupergraphFacts } from '../execution/supergraph-facts.ts';
import type { ConnectedAgency, HeldConnections } from './connections.ts';
import { AllowedOperations } from './operations/allowed-operations.ts';
import { Operations } from './operations/operations.ts';
import { openPlanner } from './planning/open-planner.ts';
import { readOverrideLabels } from './planning/override-labels.ts';
import type { DrawLabels } from './planning/override-labels.ts';
import type { PlanningSettings } from './planning/planning-settings.ts';
import type { Agency, SupergraphFile } from './read-supergraph.ts';
import { shareAnswers } from './request/share-answers.ts';
import type { ShareAnswers } from './request/share-answers.ts';
import type { SupergraphObserver } from './supergraph-observer.ts';
import { Usage } from './usage.ts';

/** A supergraph that is ready to answer. */
export interface LoadedSupergraph {
  readonly id: string;
  /** The schema that clients see; each supergraph that is loaded has one of its own. */
  readonly apiSchema: GraphQLSchema;
  readonly file: SupergraphFile;
  /** What each identity may ask. */
  readonly allowed: AllowedOperations;
  /** The progressive overrides by percentage that hold for one request. */
  readonly drawLabels: DrawLabels;
  readonly operations: Operations;
  readonly agencies: ReadonlyMap<string, ConnectedAgency>;
  readonly share: Share;
  /** Null where an agency is set not to share. */
  readonly shareAnswers: ShareAnswers | null;
  /** The requests that it answers now. */
  readonly usage: Usage;
  /** Ends its threads and lets go of its connections. */
  readonly close: () => Promise<void>;
}

/** Validates a supergraph and makes it ready, away from the thread that serves; rejects where it is broken. */
export async function loadSupergraph(
  file: SupergraphFile,
  hold: (agencies: readonly Agency[]) => HeldConnections,
  settings: PlanningSettings,
  observer: SupergraphObserver,
): Promise<LoadedSupergraph> {
  const planner = await openPlanner(file.sdl, settings, observer);
  try {
    const { facts, rules } = await readFacts(file.sdl, planner.apiSchema);
    for (const name of absentPolicies(rules, policies))
      console.error(`Cannot find policy "${name}", nobody may see what the supergraph asks it for`);
    const { agencies, release } = hold(file.agencies);
    const watch = openWatch();
    return {
      id: file.id,
      apiSchema: facts.apiSchema,
      file,
      allowed: new AllowedOperations(rules, policies, facts.apiSchema),
      drawLabels: readOverrideLabels(facts.schema, settings),
      operations: new Operations(facts, planner, settings.cacheBytes, observer),
      agencies,
      share: shareCalls(watch),
      shareAnswers: shareAnswers(agencies.values(), watch),
      usage: new Usage(),
      close: async () => {
        await Promise.all([planner.close(), release()]);
      },
    };
  } catch (error) {
    await planner.close();
    throw error;
  }
}

/** In steps, between which requests are served. */
async function readFacts(
  sdl: string,
  apiSdl: string,
): Promise<{ readonly facts: SupergraphFacts; readonly rules: Rules }> {
  const schema = readSchema(sdl);
  const rules = readRules(schema);
  await setImmediate();
  const apiSchema = readSchema(apiSdl);
  await setImmediate();
  return { facts: readSupergraphFacts(schema, apiSchema), rules };
}

/** Of text that the planner's thread has validated. */
function readSchema(sdl: string): GraphQLSchema {
  return buildASTSchema(parse(sdl, { noLocation: true }), { assumeValid: true });
}
