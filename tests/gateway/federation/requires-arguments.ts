import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Thing } from '../../support/federation/world.ts';
import { valueOf } from '../../support/federation/world.ts';

const amount = (id: string, base: number) => ({
  __typename: 'Amount',
  id,
  in: ({ unit = 'USD' }: Thing) => (unit === 'MXN' ? base * 20 : base),
  lines: ({ year }: Thing) => [{ year, sum: base }],
  pesos(this: Thing) {
    return `MX$ ${String(valueOf(this, 'in', { unit: 'MXN' }))}`;
  },
  dollars(this: Thing) {
    return `US$ ${String(valueOf(this, 'in', { unit: 'USD' }))}`;
  },
  last(this: Thing) {
    return JSON.stringify(valueOf(this, 'lines', { year: 2025 }));
  },
  usual(this: Thing) {
    return `= ${String(valueOf(this, 'in'))}`;
  },
});
const amounts = [amount('1', 5), amount('2', 7)];

const federationCase: FederationCase = {
  subgraphs: {
    ledger: `
      type Query { amounts: [Amount!]! amount: Amount }
      type Amount @key(fields: "id") { id: ID! in(unit: String = "USD"): Int lines(year: Int!): [Line!] }
      type Line { year: Int! sum: Int }`,
    words: `
      type Amount @key(fields: "id") {
        id: ID! in(unit: String = "USD"): Int @external lines(year: Int!): [Line!] @external
        pesos: String @requires(fields: "in(unit: \\"MXN\\")")
        dollars: String @requires(fields: "in(unit: \\"USD\\")")
        last: String @requires(fields: "lines(year: 2025) { year sum }")
      }
      type Line { year: Int! @external sum: Int @external }`,
    usage: `
      type Amount @key(fields: "id") {
        id: ID! in(unit: String = "USD"): Int @external
        usual: String @requires(fields: "in")
      }`,
  },
  world: { Query: { amounts, amount: amounts[0] }, things: amounts },
  questions: [
    {
      title: 'a required field has the arguments that the requirement names',
      query: '{ amounts { pesos } }',
      data: { amounts: [{ pesos: 'MX$ 100' }, { pesos: 'MX$ 140' }] },
    },
    {
      title: "a client's own arguments are not those of a requirement",
      query: '{ amount { in(unit: "USD") pesos lines(year: 2020) { year } last } }',
      data: {
        amount: {
          in: 5,
          pesos: 'MX$ 100',
          lines: [{ year: 2020 }],
          last: '[{"year":2025,"sum":5}]',
        },
      },
      unlikeReference: "It computes from the client's arguments",
    },
    {
      title: "a client's variable is not what a requirement asks for",
      query: 'query ($unit: String) { amount { pesos in(unit: $unit) other: in(unit: "MXN") } }',
      variables: { unit: 'EUR' },
      data: { amount: { pesos: 'MX$ 100', in: 5, other: 100 } },
      unlikeReference: "It computes from the client's arguments",
    },
    {
      title: 'two requirements of one field with different arguments are both met',
      query: '{ amounts { dollars pesos } amount { pesos } }',
      data: {
        amounts: [
          { dollars: 'US$ 5', pesos: 'MX$ 100' },
          { dollars: 'US$ 7', pesos: 'MX$ 140' },
        ],
        amount: { pesos: 'MX$ 100' },
      },
      unlikeReference: 'It asks once, and both are computed from the same',
    },
    {
      title: 'a requirement without arguments gets the default, beside one with arguments',
      query: '{ amount { usual pesos in(unit: "MXN") } }',
      data: { amount: { usual: '= 5', pesos: 'MX$ 100', in: 100 } },
      unlikeReference: 'It asks once, and both are computed from the same',
    },
    {
      title: 'two requirements under aliases, in fragments and conditions',
      query: `query ($no: Boolean!) {
        amounts { ...A ...B x: pesos @skip(if: $no) }
      } fragment A on Amount { a: dollars dollars: pesos } fragment B on Amount { pesos: usual id }`,
      variables: { no: true },
      data: {
        amounts: [
          { a: 'US$ 5', dollars: 'MX$ 100', pesos: '= 5', id: '1' },
          { a: 'US$ 7', dollars: 'MX$ 140', pesos: '= 7', id: '2' },
        ],
      },
      unlikeReference: 'It asks once, and both are computed from the same',
    },
    {
      title: 'the agency of two requirements is away: one error',
      query: '{ amount { dollars pesos in } }',
      away: ['words'],
      data: { amount: { dollars: null, pesos: null, in: 5 } },
      errors: [
        {
          path: ['amount', 'dollars'],
          extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'words', paths: [['amount', 'pesos']] },
        },
      ],
    },
    {
      title: 'two requirements, and the agency that could meet them is away: one error, once',
      query: '{ amount { dollars pesos } }',
      away: ['ledger'],
      data: { amount: null },
      errors: [{ path: ['amount'], extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'ledger' } }],
    },
  ],
};

export default federationCase;
