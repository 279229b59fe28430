import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, jest, test } from '@jest/globals';

import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { usualLimits } from '../../../gateway/limits/settings/limit-settings.ts';
import { usualPlanning } from '../../../gateway/supergraph/planning/planning-settings.ts';
import type { PlanningSettings } from '../../../gateway/supergraph/planning/planning-settings.ts';
import { readMetrics } from '../../support/read-metrics.ts';
import { startGateway } from '../../support/start-gateway.ts';
import { useStoppedLater } from '../../support/stopped-later.ts';
import { startTinyAgency } from '../../support/tiny-agency.ts';
import { tinySdl, writeTinySupergraph } from '../../support/tiny-supergraph.ts';

jest.setTimeout(120_000);

const stoppedLater = useStoppedLater();

/** Wherever a tree is, each of the three can go on from there: ways to plan a deep question are beyond number. */
const treeSdl = (name: string) => `
  type Query { tree: Tree @shareable }
  type Tree @key(fields: "id") { id: ID! left: Tree @shareable right: Tree @shareable ${name}: Int }`;
const trees = { first: treeSdl('first'), second: treeSdl('second'), third: treeSdl('third') };

const nested = (depth: number): string =>
  depth === 0 ? 'first third' : `left { ${nested(depth - 1)} } right { ${nested(depth - 1)} }`;
const hostile = `{ tree { ${nested(11)} } }`;

async function start(planning: Partial<PlanningSettings>) {
  const tree = { id: '1', first: 1, second: 2, third: 3 };
  const urls = await Promise.all(
    Object.entries(trees).map(async ([name, sdl]) => {
      const schema = buildSubgraphSchema({
        typeDefs: tinySdl(sdl),
        resolvers: { Query: { tree: () => tree }, Tree: { __resolveReference: () => tree } },
      });
      return [name, (await stoppedLater(startTinyAgency(schema))).url] as const;
    }),
  );
  const settings = {
    ...usualGatewaySettings,
    // So that what is hostile to the planner comes to it.
    limits: { ...usualLimits, enforced: false },
    planning: { ...usualPlanning, ...planning },
  };
  const file = writeTinySupergraph(trees);
  return stoppedLater(startGateway(file, Object.fromEntries(urls), settings));
}

test('a plan is built once for fifty who ask for it at the same time', async () => {
  const gateway = await start({});
  const asked = Array.from({ length: 50 }, () => gateway.ask('{ tree { first second third } }'));
  const answers = await Promise.all(asked);
  expect(new Set(answers.map(({ answer }) => JSON.stringify(answer)))).toEqual(
    new Set(['{"data":{"tree":{"first":1,"second":2,"third":3}}}']),
  );
  const metrics = await readMetrics(gateway.url);
  expect(metrics.get('concierto_planning_seconds_count')).toBe(1);
});

test('an operation that takes too long to plan is refused, while others are served', async () => {
  const gateway = await start({ deadlineMilliseconds: 2_000, threads: 2 });
  await gateway.ask('{ tree { first } }');
  const hostility = { isOver: false };
  const refused = gateway.ask(hostile).finally(() => (hostility.isOver = true));
  const cold = gateway.ask('{ tree { left { second } } }');
  let served = 0;
  while (!hostility.isOver) {
    const { answer } = await gateway.ask('{ tree { first } }');
    expect(answer).toEqual({ data: { tree: { first: 1 } } });
    served += 1;
  }
  expect(served).toBeGreaterThan(2);
  expect(await refused).toMatchObject({
    status: 400,
    answer: {
      errors: [
        {
          message: 'Cannot plan the operation within 2000 ms, ask for less at a time',
          extensions: { code: 'PLANNING_TIMEOUT' },
        },
      ],
    },
  });
  expect((await cold).answer).toEqual({ data: { tree: { left: null } } });
  const metrics = await readMetrics(gateway.url);
  expect(metrics.get('concierto_planning_refused_total{code="PLANNING_TIMEOUT"}')).toBe(1);
});

test('who sends a refused operation again is refused at once, and a new thread plans for the others', async () => {
  const gateway = await start({ deadlineMilliseconds: 500, threads: 1 });
  await gateway.ask(hostile);
  const startedAt = performance.now();
  expect((await gateway.ask(hostile)).answer).toMatchObject({
    errors: [{ extensions: { code: 'PLANNING_TIMEOUT' } }],
  });
  expect(performance.now() - startedAt).toBeLessThan(500);
  expect((await gateway.ask('{ tree { second } }')).answer).toEqual({
    data: { tree: { second: 2 } },
  });
  const metrics = await readMetrics(gateway.url);
  expect(metrics.get('concierto_planning_refused_total{code="PLANNING_TIMEOUT"}')).toBe(1);
});

test("the planner's own limits refuse an operation before its time is over", async () => {
  const gateway = await start({ pathsLimit: 1 });
  expect((await gateway.ask('{ tree { left { first second } } }')).answer).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_TOO_COMPLEX' } }],
  });
});

test('fragments that double at every step are refused before they are written out', async () => {
  const gateway = await start({});
  const doubling = Array.from(
    { length: 30 },
    (_, at) => `fragment F${at} on Tree { left { ...F${at + 1} } right { ...F${at + 1} } }`,
  );
  const bomb = `{ tree { ...F0 } } ${doubling.join(' ')} fragment F30 on Tree { first }`;
  expect(await gateway.ask(bomb)).toMatchObject({
    status: 400,
    answer: { errors: [{ extensions: { code: 'OPERATION_TOO_COMPLEX' } }] },
  });
});

test('a field moves to another agency when the label of its override holds', async () => {
  const from = 'type Query { beds: Int }';
  const to = 'type Query { beds: Int @override(from: "old", label: "beds-moved") others: Int }';
  const file = writeTinySupergraph({ old: from, fresh: to });
  const answering = async (sdl: string, beds: number) => {
    const schema = buildSubgraphSchema({
      typeDefs: tinySdl(sdl),
      resolvers: { Query: { beds: () => beds } },
    });
    return (await stoppedLater(startTinyAgency(schema))).url;
  };
  const urls = { old: await answering(from, 1), fresh: await answering(to, 2) };
  const ask = async (overrideLabels: readonly string[]) => {
    const settings = { ...usualGatewaySettings, planning: { ...usualPlanning, overrideLabels } };
    const gateway = await stoppedLater(startGateway(file, urls, settings));
    return (await gateway.ask('{ beds }')).answer;
  };
  expect(await ask([])).toEqual({ data: { beds: 1 } });
  expect(await ask(['beds-moved'])).toEqual({ data: { beds: 2 } });
});
