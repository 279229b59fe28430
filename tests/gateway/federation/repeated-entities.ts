import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Thing } from '../../support/federation/world.ts';

const centre = (id: string) => ({
  __typename: 'Centre',
  id,
  name: `Centre ${id}`,
  beds: ({ kind }: Thing) => `${id}/${String(kind)}`,
  manager: {
    __typename: 'Person',
    id: 'p1',
    name: 'Ana',
    phone: ({ digits = 3 }: Thing) => '123456789'.slice(0, Number(digits)),
  },
  logs: ({ first }: Thing) => [1, 2, 3].slice(0, Number(first)).map((no) => ({ no, by: ana })),
});
const ana = {
  __typename: 'Person',
  id: 'p1',
  name: 'Ana',
  phone: ({ digits = 3 }: Thing) => '123456789'.slice(0, Number(digits)),
};
const [one, two] = [centre('1'), centre('2')];
const cases = Array.from({ length: 6 }, (_none, at) => ({
  id: String(at),
  centre: at % 2 === 0 ? one : two,
  next: one,
}));

const federationCase: FederationCase = {
  subgraphs: {
    cases: `
      type Query { cases: [Case!]! case: Case }
      type Case { id: ID! centre: Centre! next: Centre }
      type Centre @key(fields: "id") { id: ID! }`,
    centres: `
      type Centre @key(fields: "id") { id: ID! name: String beds(kind: String): String manager: Person logs(first: Int!): [Log!]! }
      type Log { no: Int! by: Person }
      type Person @key(fields: "id") { id: ID! }`,
    people: `type Person @key(fields: "id") { id: ID! name: String phone(digits: Int): String }`,
  },
  world: { Query: { cases, case: cases[0] }, things: [one, two, ana] },
  questions: [
    {
      title: 'an entity in many places is asked for once',
      query: '{ cases { centre { name } next { name } } }',
      data: {
        cases: cases.map((each) => ({
          centre: { name: each.centre.name },
          next: { name: 'Centre 1' },
        })),
      },
      calls: ['cases', 'centres 2'],
    },
    {
      title: 'deeper fetches of one entity with other arguments stay in their places',
      query: `{ cases { centre { manager { phone(digits: 2) } } next { manager { phone(digits: 5) name } beds(kind: "in") } } }`,
      data: {
        cases: cases.map(() => ({
          centre: { manager: { phone: '12' } },
          next: { manager: { phone: '12345', name: 'Ana' }, beds: '1/in' },
        })),
      },
    },
    {
      title: 'aliases with other arguments, deep lists below them',
      query: `{ a: case { centre { x: logs(first: 1) { no by { phone } } y: logs(first: 2) { by { p: phone(digits: 1) } no } } }
        b: case { centre { x: logs(first: 2) { by { p: phone(digits: 4) } } beds(kind: "b") } next { beds(kind: "n") } } }`,
      data: {
        a: {
          centre: {
            x: [{ no: 1, by: { phone: '123' } }],
            y: [
              { by: { p: '1' }, no: 1 },
              { by: { p: '1' }, no: 2 },
            ],
          },
        },
        b: {
          centre: { x: [{ by: { p: '1234' } }, { by: { p: '1234' } }], beds: '1/b' },
          next: { beds: '1/n' },
        },
      },
    },
  ],
};

export default federationCase;
