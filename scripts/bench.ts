import { benchBoard } from './local/bench/bench-board.ts';
import { benchStart } from './local/bench/bench-start.ts';
import { UsageError, runCommand } from './local/command.ts';
import { readScale } from './local/scale.ts';

const usage = `Measures the whole graph, on free ports and with data of its own.

Usage: npm run bench -- start | board [--scale N] [--rounds N]

  start       time to ready, fresh and warm (median), and the memory of each process
  board       the Board's question: latency, calls to agencies, statements on their databases
  --scale N   the size of the invented data set (1: 60,000 people)
  --rounds N  warm starts (3), or questions (100)
  --help      this text

The data is kept in .data/bench-N for the next time.

Exit codes: 0 measured, 1 failed, 2 wrong usage`;

const options = { scale: { type: 'string' }, rounds: { type: 'string' } } as const;

await runCommand(usage, options, async ({ scale, rounds }, [what]) => {
  const size = readScale(scale);
  switch (what) {
    case 'start': {
      const { freshSeconds, warmSeconds, memory } = await benchStart(readRounds(rounds, 3), size);
      console.table({
        'fresh start': { seconds: freshSeconds },
        'warm start': { seconds: warmSeconds },
      });
      console.table(
        Object.fromEntries(Object.entries(memory).map(([name, MiB]) => [name, { MiB }])),
      );
      return;
    }
    case 'board':
      console.table([await benchBoard(readRounds(rounds, 100), size)]);
      return;
    default:
      throw new UsageError('Say what to measure: start or board');
  }
});

function readRounds(text: string | undefined, usual: number): number {
  const rounds = Number(text ?? usual);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new UsageError(`Cannot read --rounds "${text ?? ''}": give a whole number above 0`);
}
