import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, jest, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';

import { usualGatewaySettings } from '../../../gateway/gateway-settings.ts';
import { readOverrideLabels } from '../../../gateway/supergraph/planning/override-labels.ts';
import { usualPlanning } from '../../../gateway/supergraph/planning/planning-settings.ts';
import { startGateway } from '../../support/start-gateway.ts';
import { useStoppedLater } from '../../support/stopped-later.ts';
import { startTinyAgency } from '../../support/tiny-agency.ts';
import {
  composeTinySupergraph,
  tinySdl,
  writeTinySupergraph,
} from '../../support/tiny-supergraph.ts';

jest.setTimeout(60_000);

const stoppedLater = useStoppedLater();

const subgraphs = {
  old: `
    type Query { site: Site }
    type Site @key(fields: "id") { id: ID! beds: String doors: String lamps: String }`,
  new: `
    type Site @key(fields: "id") {
      id: ID!
      beds: String @override(from: "old", label: "percent(25)")
      doors: String @override(from: "old", label: "percent(75.5)")
      lamps: String @override(from: "old", label: "move-lamps")
    }`,
};

const draw = (overrideBy: readonly string[] = []) =>
  readOverrideLabels(buildASTSchema(parse(composeTinySupergraph(subgraphs))), { overrideBy });

test('a label by percentage holds for so many of the requests, the smaller only with the larger', () => {
  const labelsFor = draw();
  const draws = Array.from({ length: 4_000 }, () => labelsFor({}).join());
  const share = (labels: string) => draws.filter((drawn) => drawn === labels).length / 4_000;
  expect(share('percent(25),percent(75.5)')).toBeCloseTo(0.25, 1);
  expect(share('percent(75.5)')).toBeCloseTo(0.505, 1);
  expect(share('')).toBeCloseTo(0.245, 1);
});

test('requests with equal headers draw the same where that is configured', () => {
  const labelsFor = draw(['x-client']);
  const kinds = Array.from({ length: 200 }, (_each, at) => {
    const headers = { 'x-client': `client ${at}`, 'x-other': String(Math.random()) };
    expect(labelsFor(headers)).toEqual(labelsFor({ ...headers, 'x-other': 'another' }));
    return labelsFor(headers).join();
  });
  expect(new Set(kinds)).toEqual(new Set(['', 'percent(75.5)', 'percent(25),percent(75.5)']));
});

test('a request is answered by the agency for which it was drawn', async () => {
  const urls: Record<string, string> = {};
  for (const [name, sdl] of Object.entries(subgraphs)) {
    const site = { __typename: 'Site', id: '1', beds: name, doors: name, lamps: name };
    const resolvers = {
      ...(name === 'old' && { Query: { site: () => site } }),
      Site: { __resolveReference: () => site },
    };
    const schema = buildSubgraphSchema({ typeDefs: tinySdl(sdl), resolvers });
    urls[name] = (await stoppedLater(startTinyAgency(schema))).url;
  }
  const planning = { ...usualPlanning, overrideBy: ['x-client'] };
  const settings = { ...usualGatewaySettings, planning };
  const gateway = await stoppedLater(startGateway(writeTinySupergraph(subgraphs), urls, settings));
  const labelsFor = draw(['x-client']);
  for (let at = 0; at < 40; at += 1) {
    const headers = { 'x-client': `client ${at}` };
    const labels = labelsFor(headers);
    const { answer } = await gateway.ask('{ site { beds doors lamps } }', {}, headers);
    const told = (label: string) => (labels.includes(label) ? 'new' : 'old');
    expect(answer).toEqual({
      data: { site: { beds: told('percent(25)'), doors: told('percent(75.5)'), lamps: 'old' } },
    });
  }
});
