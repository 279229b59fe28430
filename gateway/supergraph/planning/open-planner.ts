import type { SupergraphObserver } from '../supergraph-observer.ts';
import { openThread } from './open-thread.ts';
import type { PlannerThread } from './open-thread.ts';
import { refusalCode } from './planning-refused.ts';
import type { PlannerQuestion } from './planner-messages.ts';
import type { PlanningSettings } from './planning-settings.ts';
import { ThreadPool } from './thread-pool.ts';

/** Plans operations of one supergraph, away from the thread that serves. */
export interface Planner {
  /** The schema that clients see, as SDL. */
  readonly apiSchema: string;
  /** Plans one operation, as JSON; a `GraphQLError` says what is wrong with the operation. */
  readonly plan: (question: PlannerQuestion) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a planner once the supergraph has been validated; rejects where it is broken. */
export async function openPlanner(
  sdl: string,
  settings: PlanningSettings,
  observer: SupergraphObserver,
): Promise<Planner> {
  const open = (): Promise<PlannerThread> => openThread(sdl, settings);
  const first = await open();
  const pool = new ThreadPool(first, open, settings.threads);
  const observed = async (thread: PlannerThread, question: PlannerQuestion): Promise<string> => {
    const startedAt = performance.now();
    try {
      return await thread.plan(question);
    } catch (error) {
      const code = refusalCode(error);
      if (code) observer.refused(code);
      throw error;
    } finally {
      observer.planned(performance.now() - startedAt);
    }
  };
  return {
    apiSchema: first.apiSchema,
    plan: (question) => pool.run((thread) => observed(thread, question)),
    close: () => pool.close(),
  };
}
