/** How much work a plan may be, and how many are kept. */
export interface PlanningSettings {
  /** How long one operation may be planned; then its sender is refused. */
  readonly deadlineMilliseconds: number;
  /** How many ways to answer one operation are compared at most (the planner's `maxEvaluatedPlans`). */
  readonly maxEvaluatedPlans: number;
  /** How many ways to one field are followed at most (the planner's `pathsLimit`). */
  readonly pathsLimit: number;
  /** Threads that plan at once at most; all but the first are started when they are needed. */
  readonly threads: number;
  /** The memory of one thread; an operation that needs more is refused. */
  readonly threadMegabytes: number;
  /** The memory of all kept plans, by estimate. */
  readonly cacheBytes: number;
  /** How many of the most used operations are planned before a new supergraph is served. */
  readonly warmed: number;
  /** Labels of progressive `@override(label:)` that hold; those by percentage are drawn for each request. */
  readonly overrideLabels: readonly string[];
  /** Names of headers: requests that have one of them, and equal ones, draw the same. */
  readonly overrideBy: readonly string[];
}

/** How plans are made of which nothing else is said. */
export const usualPlanning: PlanningSettings = {
  deadlineMilliseconds: 5_000,
  maxEvaluatedPlans: 1_000,
  pathsLimit: 1_000,
  threads: 2,
  threadMegabytes: 512,
  cacheBytes: 64_000_000,
  warmed: 200,
  overrideLabels: [],
  overrideBy: [],
};
