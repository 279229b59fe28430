import { expect, test } from '@jest/globals';

import { governance } from '../../../subgraphs/governance/subgraph.ts';
import { ask } from '../../support/ask.ts';
import { useDatabase } from '../../support/use-database.ts';
import { readPages } from './support/read-pages.ts';

const { db } = useDatabase(governance);
const answer = async (query: string) => (await ask(governance, db(), query)).data;

test('the seven agencies carry the codes by which donors know them', async () => {
  const { agencies } = (await answer('{ agencies { code dacChannelCode iatiIdentifier } }')) ?? {};
  expect(agencies).toEqual([
    { code: 'UNHCR', dacChannelCode: '41121', iatiIdentifier: 'XM-DAC-41121' },
    { code: 'IOM', dacChannelCode: '47066', iatiIdentifier: 'XM-DAC-47066' },
    { code: 'ILO', dacChannelCode: '41302', iatiIdentifier: 'XM-DAC-41302' },
    { code: 'UN_WOMEN', dacChannelCode: '41146', iatiIdentifier: 'XM-DAC-41146' },
    { code: 'PAHO', dacChannelCode: '47083', iatiIdentifier: null },
    { code: 'UNICEF', dacChannelCode: '41122', iatiIdentifier: 'XM-DAC-41122' },
    { code: 'UNOPS', dacChannelCode: '41502', iatiIdentifier: '41AAA' },
  ]);
});

test('five municipalities are called Juárez and three Matamoros: places are told apart by code', async () => {
  expect(
    await answer(`{
      juarez: municipalities(name: "Juárez") { totalCount edges { node { code } } }
      matamoros: municipalities(name: "Matamoros") { totalCount }
      border: municipality(code: "08037") { name stateName population pCode }
    }`),
  ).toMatchObject({
    juarez: { totalCount: 5, edges: expect.arrayContaining([{ node: { code: '08037' } }]) },
    matamoros: { totalCount: 3 },
    border: { name: 'Juárez', stateName: 'Chihuahua', population: 1_512_450, pCode: 'MX08037' },
  });
});

test('a municipality made after the census has no population, rather than none living in it', async () => {
  expect(await answer('{ municipality(code: "02007") { name population } }')).toEqual({
    municipality: { name: 'San Felipe', population: null },
  });
});

test('the municipalities of a state come page by page, without gap or repetition', async () => {
  const query = `query ($after: String) { municipalities(state: "07", first: 50, after: $after) {
    totalCount edges { node { code } } pageInfo { hasNextPage endCursor }
  } }`;
  const page = async (after: string | null) =>
    (await ask(governance, db(), query, { after })).data?.['municipalities'];
  const { values, totalCount } = await readPages(page, 'code');
  expect(values).toHaveLength(totalCount);
  expect(new Set(values).size).toBe(totalCount);
  expect(values.every((code) => code.startsWith('07'))).toBe(true);
});

test('every municipality of the list of 2,478 is there', async () => {
  expect(
    await answer('{ municipalities { totalCount } countries { totalCount } sdgs { totalCount } }'),
  ).toEqual({
    municipalities: { totalCount: 2478 },
    countries: { totalCount: 249 },
    sdgs: { totalCount: 438 },
  });
});

test('a country is named in three languages', async () => {
  expect(
    await answer(
      '{ country(iso3: "HTI") { en: name es: name(lang: ES) fr: name(lang: FR) source { licence } } }',
    ),
  ).toEqual({ country: { en: 'Haiti', es: 'Haití', fr: 'Haïti', source: { licence: 'PDDL' } } });
});

test('an SDG indicator without a French title falls back to the Spanish one', async () => {
  const { sdg } =
    (await answer(
      '{ sdg(code: "10.7.2") { level es: title(lang: ES) fr: title(lang: FR) parent { code parent { code fr: title(lang: FR) } } } }',
    )) ?? {};
  expect(sdg).toMatchObject({
    level: 'INDICATOR',
    parent: {
      code: '10.7',
      parent: { code: '10', fr: 'Réduire les inégalités dans les pays et d’un pays à l’autre' },
    },
  });
  expect(Reflect.get(Object(sdg), 'fr')).toBe(Reflect.get(Object(sdg), 'es'));
});

test('an unknown code is null', async () => {
  expect(
    await answer(
      '{ country(iso3: "XXX") { name } municipality(code: "99999") { name } sdg(code: "18") { level } }',
    ),
  ).toEqual({
    country: null,
    municipality: null,
    sdg: null,
  });
});
