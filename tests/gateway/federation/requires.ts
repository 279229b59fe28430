import type { FederationCase } from '../../support/federation/federation-case.ts';
import type { Thing } from '../../support/federation/world.ts';
import { valueOf } from '../../support/federation/world.ts';

const need = (thing: Thing, field: string) => {
  const value = valueOf(thing, field);
  if (value === undefined) throw new Error(`${field} was not sent`);
  return value;
};

const product = (id: string, own: Thing) => ({
  __typename: 'Product',
  id,
  price: 10,
  weight: 3,
  cost() {
    return Number(need(this, 'price')) * Number(need(this, 'weight'));
  },
  taxed() {
    return Number(need(this, 'cost')) + 1;
  },
  label() {
    return `${Number(need(this, 'taxed'))}/${Number(need(this, 'price'))}`;
  },
  parcel() {
    return `${JSON.stringify(need(this, 'size'))} ${JSON.stringify(need(this, 'boxes'))}`;
  },
  size: { unit: 'cm', sides: [{ length: 1 }, { length: 2 }] },
  boxes: [[{ no: 1 }], [{ no: 2 }, null], null],
  ...own,
});

const first = product('p1', {});
const second = product('p2', {
  price: null,
  size: null,
  boxes: null,
  label: 'none',
  owner: { __typename: 'Person', id: 'o2', name: 'Ana', age: 30 },
});
const animals = [
  { __typename: 'Cat', id: 'a1', name: 'Misha', lives: 9 },
  { __typename: 'Dog', id: 'a2', name: 'Rex', tricks: ['sit'] },
].map((animal: Thing) => ({
  ...animal,
  tag() {
    const friend = need(this, 'friend') as Thing;
    return `${String(friend['__typename'])} ${String(friend['lives'] ?? friend['tricks'])}`;
  },
}));
const [cat, dog] = animals;
Object.assign(cat ?? {}, { friend: dog });
Object.assign(dog ?? {}, { friend: cat });

const federationCase: FederationCase = {
  subgraphs: {
    catalogue: `
      type Query { products: [Product] product: Product animals: [Animal] }
      type Product @key(fields: "id") { id: ID! price: Int size: Size boxes: [[Box]] }
      type Size { unit: String sides: [Side!] }
      type Side { length: Int! }
      type Box { no: Int }
      interface Animal { id: ID! name: String }
      type Cat implements Animal @key(fields: "id") { id: ID! name: String friend: Animal @shareable lives: Int @shareable }
      type Dog implements Animal @key(fields: "id") { id: ID! name: String friend: Animal @shareable tricks: [String] @shareable }`,
    scales: `
      type Product @key(fields: "id") { id: ID! weight: Int! }`,
    costs: `
      type Product @key(fields: "id") {
        id: ID! price: Int @external weight: Int! @external
        cost: Int @requires(fields: "price weight")
      }`,
    taxes: `
      type Product @key(fields: "id") {
        id: ID! cost: Int @external taxed: Int @requires(fields: "cost")
      }`,
    labels: `
      type Product @key(fields: "id") {
        id: ID! taxed: Int @external price: Int @external size: Size @external boxes: [[Box]] @external
        label: String @requires(fields: "taxed price")
        parcel: String @requires(fields: "size { unit sides { length } } boxes { no }")
      }
      type Size { unit: String @external sides: [Side!] @external }
      type Side { length: Int! @external }
      type Box { no: Int @external }`,
    tags: `
      interface Animal { id: ID! }
      type Cat implements Animal @key(fields: "id") { id: ID! friend: Animal @external lives: Int @external
        tag: String @requires(fields: "friend { __typename ... on Dog { tricks } ... on Cat { lives } }") }
      type Dog implements Animal @key(fields: "id") { id: ID! friend: Animal @external tricks: [String] @external
        tag: String @requires(fields: "friend { __typename ... on Dog { tricks } ... on Cat { lives } }") }`,
  },
  world: {
    Query: { products: [first, null, second, first], product: first, animals },
    things: [first, second, ...animals],
  },
  questions: [
    {
      title: 'a chain of required fields is fetched in its order',
      query: '{ product { label } }',
      data: { product: { label: '31/10' } },
      calls: ['catalogue', 'scales 1', 'costs 1', 'taxes 1', 'labels 1'],
    },
    {
      title: 'required objects and lists of lists go whole, and nulls stay nulls',
      query: '{ products { parcel cost } }',
      data: {
        products: [
          {
            parcel:
              '{"unit":"cm","sides":[{"length":1},{"length":2}]} [[{"no":1}],[{"no":2},null],null]',
            cost: 30,
          },
          null,
          { parcel: 'null null', cost: 0 },
          {
            parcel:
              '{"unit":"cm","sides":[{"length":1},{"length":2}]} [[{"no":1}],[{"no":2},null],null]',
            cost: 30,
          },
        ],
      },
      calls: ['catalogue', 'scales 2', 'costs 2', 'labels 2'],
      unlikeReference: 'It cannot read a list of lists in a representation',
    },
    {
      title: 'fragments of a required field follow what each object is',
      query: '{ animals { name ... on Cat { tag } ... on Dog { tag } } }',
      data: {
        animals: [
          { name: 'Misha', tag: 'Dog sit' },
          { name: 'Rex', tag: 'Cat 9' },
        ],
      },
    },
    {
      title:
        'a nullable input is null where its agency is away, and what depends on it is computed',
      query: '{ product { cost } }',
      away: [],
      data: { product: { cost: 30 } },
    },
    {
      title: 'an object whose non-null input is missing is left out',
      query: '{ product { price cost taxed } }',
      away: ['scales'],
      data: { product: { price: 10, cost: null, taxed: 1 } },
      errors: [
        { path: ['product', 'cost'], extensions: { code: 'AGENCY_UNAVAILABLE', agency: 'scales' } },
      ],
      calls: ['catalogue', 'scales 1', 'taxes 1'],
    },
  ],
};

export default federationCase;
