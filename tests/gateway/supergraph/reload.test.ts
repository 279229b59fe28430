import { renameSync, writeFileSync } from 'node:fs';

import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

import { readMetrics } from '../../support/read-metrics.ts';
import { startGateway } from '../../support/start-gateway.ts';
import { useStoppedLater } from '../../support/stopped-later.ts';
import { startTinyAgency } from '../../support/tiny-agency.ts';
import {
  composeTinySupergraph,
  tinySdl,
  writeTinySupergraph,
} from '../../support/tiny-supergraph.ts';
import { until } from '../../support/until.ts';

jest.setTimeout(120_000);

const before = 'type Query { beds: Int slow: Int old: Int }';
const after = 'type Query { beds: Int slow: Int new: Int }';
const stoppedLater = useStoppedLater();

let log: jest.SpiedFunction<typeof console.error>;
/** Lets the slow answers out. */
let open = (): void => undefined;

beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
});

interface Ready {
  readonly supergraph: { readonly id: string; readonly error: string | null };
}

async function start() {
  const opened = new Promise<void>((resolve) => (open = resolve));
  const resolvers = {
    Query: { beds: () => 12, slow: () => opened.then(() => 7), old: () => 1, new: () => 2 },
  };
  const sdl = 'type Query { beds: Int slow: Int old: Int new: Int }';
  const schema = buildSubgraphSchema({ typeDefs: tinySdl(sdl), resolvers });
  const { url } = await stoppedLater(startTinyAgency(schema));
  const file = writeTinySupergraph({ shelter: before });
  const gateway = await stoppedLater(startGateway(file, { shelter: url }));
  const status = async () => {
    const response = await fetch(`${gateway.url}/readyz`);
    const { supergraph } = (await response.json()) as Ready;
    return supergraph;
  };
  const knows = async (field: string) => (await gateway.ask(`{ ${field} }`)).status === 200;
  return { file, gateway, status, knows };
}

test('a changed file takes the place of the one before, also where it was replaced by another of its name', async () => {
  const { file, status, knows } = await start();
  const { id } = await status();
  writeFileSync(`${file}.new`, composeTinySupergraph({ shelter: after }));
  renameSync(`${file}.new`, file);
  await until(() => knows('new'));
  expect(await knows('old')).toBe(false);
  expect(await status()).toEqual({ id: expect.not.stringContaining(id), error: null });
});

test.each([
  ['is cut', 'type Query {', /^Cannot parse supergraph/],
  ['is no supergraph', 'type Query { beds: Int }', /joins no subgraphs/],
  [
    'contradicts itself',
    composeTinySupergraph({ shelter: after }).replace('new: Int', 'new: Nothing'),
    /Nothing/,
  ],
])(
  'a file that %s changes nothing, and is reported until it is mended',
  async (_name, sdl, why) => {
    const { file, gateway, status, knows } = await start();
    const { id } = await status();
    writeFileSync(file, sdl);
    await until(async () => (await status()).error !== null);
    expect(await status()).toEqual({ id, error: expect.stringMatching(why) });
    expect(log).toHaveBeenCalledWith(
      'Cannot serve the changed supergraph, the one before is served on',
      expect.objectContaining({ message: expect.stringMatching(why) }),
    );
    expect(await gateway.ask('{ beds old }')).toMatchObject({
      answer: { data: { beds: 12, old: 1 } },
    });
    const metrics = await readMetrics(gateway.url);
    expect(metrics.get('concierto_supergraph_loads_total{outcome="broken"}')).toBe(1);
    writeFileSync(file, composeTinySupergraph({ shelter: after }));
    await until(() => knows('new'));
    expect((await status()).error).toBeNull();
  },
);

test('a request under way finishes on the supergraph on which it began', async () => {
  const { file, gateway, knows } = await start();
  const underWay = gateway.ask('{ slow old }');
  writeFileSync(file, composeTinySupergraph({ shelter: after }));
  await until(() => knows('new'));
  // Longer than any grace: only the request itself keeps the old one alive.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  open();
  expect((await underWay).answer).toEqual({ data: { slow: 7, old: 1 } });
});

test('the operations used most are planned before the new supergraph is served', async () => {
  const { file, gateway, status } = await start();
  const { id } = await status();
  const often = 'query Often($no: Boolean!) { beds slow @skip(if: $no) }';
  for (let time = 0; time < 3; time += 1) await gateway.ask(often, { no: true });
  await gateway.ask('{ old }');
  writeFileSync(file, composeTinySupergraph({ shelter: after }));
  await until(async () => (await status()).id !== id);
  const planned = async () => {
    const metrics = await readMetrics(gateway.url);
    return metrics.get('concierto_planning_seconds_count');
  };
  const warm = await planned();
  expect(await gateway.ask(often, { no: true })).toMatchObject({ answer: { data: { beds: 12 } } });
  expect([warm, await planned()]).toEqual([3, 3]);
});
