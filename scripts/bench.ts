import { benchAccess } from './local/bench/access/bench-access.ts';
import { benchBoard } from './local/bench/bench-board.ts';
import { benchStart } from './local/bench/bench-start.ts';
import { benchGateway } from './local/bench/gateway/bench-gateway.ts';
import { benchMonitoring } from './local/bench/monitoring/bench-monitoring.ts';
import { UsageError, runCommand } from './local/command.ts';
import { readScale } from './local/scale.ts';

const usage = `Measures the whole graph, on free ports and with data of its own.

Usage: npm run bench -- start | board [--scale N] [--rounds N]
       npm run bench -- gateway | access [--quick] [--markdown]
       npm run bench -- monitoring [--quick]

  start       time to ready, fresh and warm (median), and the memory of each process
  board       the Board's page: latency, calls to agencies, statements on their databases
  gateway     this gateway beside bare @apollo/gateway and beside HTTP alone, on one core, before
              agencies that cost next to nothing: requests a second, latency, CPU, memory, growth
  access      what identity, field rules, limits, signature and the gateway's audit cost it, each
              alone and all together, on a heavy and on a tiny operation
  monitoring  a draft of one indicator and quarter at scales 1, 10 and 100, the protection of the
              largest table, and the Board's page at scales 1 and 10
  --scale N   the size of the invented data set (1: 60,000 people)
  --rounds N  warm starts (3), or questions (100)
  --quick     fewer and shorter rounds; of monitoring, scales up to 10
  --markdown  tables for a document
  --help      this text

The data is kept in .data/bench-N and .data/bench-monitoring-N for the next time.

Exit codes: 0 measured, 1 failed, 2 wrong usage`;

const options = {
  scale: { type: 'string' },
  rounds: { type: 'string' },
  quick: { type: 'boolean', default: false },
  markdown: { type: 'boolean', default: false },
} as const;

await runCommand(usage, options, async ({ scale, rounds, quick, markdown }, [what]) => {
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
    case 'gateway':
      await benchGateway({ quick, markdown });
      return;
    case 'access':
      await benchAccess({ quick, markdown });
      return;
    case 'monitoring':
      await benchMonitoring({ quick });
      return;
    default:
      throw new UsageError('Say what to measure: start, board, gateway, access or monitoring');
  }
});

function readRounds(text: string | undefined, usual: number): number {
  const rounds = Number(text ?? usual);
  if (Number.isInteger(rounds) && rounds > 0) return rounds;
  throw new UsageError(`Cannot read --rounds "${text ?? ''}": give a whole number above 0`);
}
