import { MultiBar } from 'cli-progress';
import type { SingleBar } from 'cli-progress';

/** Shows how far several works have come: a bar each in a terminal, else a line for each new state. */
export interface Progress {
  /** The state of one work in words, and how much is done, from 0 to 1. */
  readonly show: (name: string, state: string, done?: number) => void;
  /** Something to read that is no progress. */
  readonly say: (line: string) => void;
  /** Ends the bars; what is said from then on are plain lines. */
  readonly finish: () => void;
}

/** Progress on standard output. */
export function createProgress(names: readonly string[]): Progress {
  return process.stdout.isTTY ? bars(names) : lines();
}

function bars(names: readonly string[]): Progress {
  const width = Math.max(...names.map((name) => name.length));
  const format = `  {name} {bar} {state}`;
  const options = { format, barsize: 20, hideCursor: true, linewrap: false, fps: 8 };
  const multi = new MultiBar({ ...options, barCompleteChar: '━', barIncompleteChar: ' ' });
  const row = (name: string) => multi.create(1, 0, { name: name.padEnd(width), state: '' });
  const rows = new Map<string, SingleBar>(names.map((name) => [name, row(name)]));
  let isFinished = false;
  return {
    show: (name, state, done = 0) => rows.get(name)?.update(done, { state }),
    say: (line) => {
      if (isFinished) console.log(line);
      else multi.log(`${line}\n`);
    },
    finish: () => {
      isFinished = true;
      multi.stop();
    },
  };
}

function lines(): Progress {
  const states = new Map<string, string>();
  return {
    show: (name, state) => {
      if (states.get(name) === state) return;
      states.set(name, state);
      console.log(`${name}: ${state}`);
    },
    say: (line) => {
      console.log(line);
    },
    finish: () => undefined,
  };
}
