import type { Preparation, Prepared, Step } from './prepare-agency.ts';
import { isFilled } from './is-filled.ts';
import { prepareAgency } from './prepare-agency.ts';
import { createPreparer } from './preparer.ts';

/** What is told while several agencies are prepared. */
export interface PreparationEvents {
  readonly onStep?: (agency: string, step: Step) => void;
  readonly onPrepared?: (agency: string, prepared: Prepared) => void;
  /** Without it, the first failure ends everything. */
  readonly onFailed?: (agency: string, error: unknown) => void;
}

/** Prepares the databases of several agencies, two at a time: a small machine has two processors. */
export async function prepareAgencies(
  preparations: readonly Preparation[],
  events: PreparationEvents,
): Promise<void> {
  const waiting = preparations.values();
  await Promise.all([runLane(waiting, events), runLane(waiting, events)]);
}

// Both lanes take from the same line.
async function runLane(waiting: Iterable<Preparation>, events: PreparationEvents): Promise<void> {
  const preparer = createPreparer();
  const { onStep, onPrepared, onFailed } = events;
  try {
    for (const preparation of waiting) {
      const { agency } = preparation;
      try {
        // What has records is quickly up to date; another process would take longer to load.
        const isQuick = agency === 'gateway' || (await isFilled(preparation.ownerUrl));
        const prepare = isQuick ? prepareAgency : preparer.prepare;
        const prepared = await prepare(preparation, (step) => onStep?.(agency, step));
        onPrepared?.(agency, prepared);
      } catch (error) {
        if (!onFailed) throw error;
        onFailed(agency, error);
      }
    }
  } finally {
    preparer.close();
  }
}
