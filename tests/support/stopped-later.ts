import { afterEach } from '@jest/globals';

interface Stoppable {
  readonly stop: () => Promise<unknown>;
}

/** For the tests of a file: whatever is started through it is stopped after the test, the last first. */
export function useStoppedLater() {
  let started: Stoppable[] = [];
  afterEach(async () => {
    for (const { stop } of started.toReversed()) await stop();
    started = [];
  });
  return async <Started extends Stoppable>(starting: Promise<Started>): Promise<Started> => {
    const running = await starting;
    started.push(running);
    return running;
  };
}
