import type { QueryPlan } from '@apollo/query-planner';

/** Reads a plan that the planner wrote as JSON. */
export function readPlan(text: string): QueryPlan {
  return JSON.parse(text) as QueryPlan; // Of our own planner's thread: nobody else writes them.
}
