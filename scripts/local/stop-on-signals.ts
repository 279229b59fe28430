/** Something that runs until it is stopped. */
export interface Stoppable {
  readonly stop: () => Promise<void>;
}

/** Ctrl-C and its like stop what runs, and then this process; who asks twice does not wait for it. */
export function stopOnSignals(running: Stoppable): void {
  let isStopping = false;
  const stop = () => {
    // Every process ends by itself when its parent is gone.
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log('\nStopping ...');
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
