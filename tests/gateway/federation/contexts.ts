import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Thing } from '../../support/federation/world.ts';

const amount = (id: string) => ({
  __typename: 'Amount',
  id,
  value: ({ currency }: Thing) => `${id} in ${String(currency)}`,
  note: 'as reported',
});
const shared = amount('a1');
const account = (id: string, currency: string | null) => ({
  __typename: 'Account',
  id,
  settings: { currency },
  amounts: [shared, amount(`${id}-own`)],
  main: shared,
});
const accounts = [account('mx', 'MXN'), account('us', 'USD'), account('no', null)];
const agency = { __typename: 'Agency', id: 'un', unit: 'EUR', amount: shared };

const unlikeOneSchema = 'the argument comes from the context';

const federationCase: FederationCase = {
  subgraphs: {
    accounts: `
      type Query { accounts: [Account!]! agency: Agency }
      type Account @key(fields: "id") @context(name: "money") { id: ID! settings: Settings amounts: [Amount!]! main: Amount }
      type Agency @key(fields: "id") @context(name: "money") { id: ID! unit: String amount: Amount }
      type Settings { currency: String }
      type Amount @key(fields: "id") {
        id: ID!
        value(currency: String @fromContext(field: "$money ... on Account { settings { currency } } ... on Agency { unit }")): String
      }`,
    notes: `type Amount @key(fields: "id") { id: ID! note: String }`,
  },
  world: {
    Query: { accounts, agency },
    things: [...accounts, agency, shared, ...accounts.flatMap(({ amounts }) => amounts.slice(1))],
  },
  refusedByReference: 'It knows no contexts',
  questions: [
    {
      title: 'each object takes its argument from what stands around it',
      query: '{ accounts { amounts { value } } }',
      data: {
        accounts: [
          { amounts: [{ value: 'a1 in MXN' }, { value: 'mx-own in MXN' }] },
          { amounts: [{ value: 'a1 in USD' }, { value: 'us-own in USD' }] },
          { amounts: [{ value: 'a1 in null' }, { value: 'no-own in null' }] },
        ],
      },
      unlikeOneSchema,
    },
    {
      title: 'contexts of two types, and other fields of the same objects',
      query: '{ agency { amount { value note } } accounts { main { note value } } }',
      data: {
        agency: { amount: { value: 'a1 in EUR', note: 'as reported' } },
        accounts: [
          { main: { note: 'as reported', value: 'a1 in MXN' } },
          { main: { note: 'as reported', value: 'a1 in USD' } },
          { main: { note: 'as reported', value: 'a1 in null' } },
        ],
      },
      unlikeOneSchema,
    },
  ],
};

export default federationCase;
