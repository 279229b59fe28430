import type { PlanningSettings } from './planning-settings.ts';

/** What a planner's thread is told first. */
export interface PlannerStart {
  readonly sdl: string;
  readonly limits: Pick<PlanningSettings, 'maxEvaluatedPlans' | 'pathsLimit' | 'overrideLabels'>;
}

/** What it is asked then, one at a time. */
export interface PlannerQuestion {
  /** The text of a document with one operation. */
  readonly operation: string;
  /** Labels of progressive overrides that hold for it, beside those that always do. */
  readonly overrideLabels: readonly string[];
}

/** What it says: first whether the supergraph is valid, then one answer a question. */
export type PlannerAnswer =
  | {
      readonly kind: 'ready';
      /** The schema that clients see, as SDL. */
      readonly apiSchema: string;
    }
  | { readonly kind: 'broken'; readonly message: string }
  | {
      readonly kind: 'planned';
      /** A `QueryPlan` as JSON. */
      readonly plan: string;
    }
  | { readonly kind: 'refused'; readonly message: string; readonly isTooComplex: boolean };
