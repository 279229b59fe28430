import type { FederationCase } from '../../support/federation/federation-case.ts';

const person = { __typename: 'Person', id: 'u1', name: 'Ana', hours: 8, team: { name: 'North' } };
const shift = { __typename: 'Shift', id: 's1', worker: person };

const federationCase: FederationCase = {
  subgraphs: {
    shifts: `
      type Query { shift: Shift }
      type Shift @key(fields: "id") { id: ID! worker: Person }
      type Person @key(fields: "id", resolvable: false) { id: ID! }`,
    people: `
      type Query { people: [Person!]! }
      type Person @key(fields: "id") { id: ID! name: String team: Team }
      type Team { name: String }`,
    hours: `
      type Person @key(fields: "id") { id: ID! hours: Int }`,
  },
  world: { Query: { shift, people: [person] }, things: [person, shift] },
  questions: [
    {
      title: 'an agency that only refers to an entity is never asked for it',
      query: '{ shift { worker { name hours team { name } } } people { hours id } }',
      data: {
        shift: { worker: { name: 'Ana', hours: 8, team: { name: 'North' } } },
        people: [{ hours: 8, id: 'u1' }],
      },
    },
    {
      title: 'a reference alone asks nobody else',
      query: '{ shift { worker { __typename id } } }',
      data: { shift: { worker: { __typename: 'Person', id: 'u1' } } },
      calls: ['shifts'],
    },
  ],
};

export default federationCase;
