import type { FederationCase } from '../../support/federation/federation-case.ts';

const log: string[] = [];
const act = (name: string) => () => {
  log.push(name);
  return log.length;
};
const note = { __typename: 'Note', id: 'n1', text: 'first', length: 5, said: () => log.join() };

const federationCase: FederationCase = {
  subgraphs: {
    one: `
      type Query { note: Note }
      type Mutation { start: Int a: Int c: Int write(text: String!): Written }
      type Written { note: Note ok: Boolean! }
      type Note @key(fields: "id") { id: ID! text: String }`,
    two: `
      type Mutation { b: Int d: Int! fail: Int }
      type Note @key(fields: "id") { id: ID! length: Int said: String }`,
  },
  world: {
    Query: { note },
    Mutation: {
      start: () => {
        log.length = 0;
        return 0;
      },
      a: act('a'),
      b: act('b'),
      c: act('c'),
      d: act('d'),
      fail: () => {
        throw new Error('Cannot do it');
      },
      write: () => ({ note, ok: true }),
    },
    things: [note],
  },
  questions: [
    {
      title: 'root fields run one after the other, across agencies',
      query: 'mutation { start b a x: b c d last: write(text: "x") { ok note { length said } } }',
      data: {
        start: 0,
        b: 1,
        a: 2,
        x: 3,
        c: 4,
        d: 5,
        last: { ok: true, note: { length: 5, said: 'b,a,b,c,d' } },
      },
    },
    {
      title: 'the same mutation twice is done twice',
      query: 'mutation { start one: a two: a three: b four: b }',
      data: { start: 0, one: 1, two: 2, three: 3, four: 4 },
    },
    {
      title: 'one that fails does not stop those after it',
      query: 'mutation { start a fail c }',
      data: { start: 0, a: 1, fail: null, c: 2 },
      errors: [{ path: ['fail'], message: 'Cannot do it', extensions: { agency: 'two' } }],
    },
    {
      title: 'an agency that is away takes its non-null mutation, and so all, with it',
      query: 'mutation { start a d }',
      away: ['two'],
      data: null,
      errors: [{ path: ['d'], extensions: { code: 'AGENCY_UNAVAILABLE' } }],
    },
  ],
};

export default federationCase;
