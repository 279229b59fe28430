/** One request of a soak, and how it must end. */
export interface SoakRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Abandoned: the client goes away before it has its answer. */
  readonly expects: 'data' | 'refusal' | 'abandoned';
}

/** The request of a number: of every kind that a gateway meets, most of them asked before, some never. */
export function soakRequest(number: number): SoakRequest {
  const first = 1 + (number % 7);
  const request = { variables: { first }, expects: 'data' } as const;
  switch (number % 25) {
    case 0:
      return { ...request, query: '{ centre { name ', expects: 'refusal' };
    case 1:
      return { ...request, query: `{ centre { nobody${number} } }`, expects: 'refusal' };
    case 2:
      return { ...request, variables: { first: 'many' }, query: visits, expects: 'refusal' };
    case 3:
      return { ...request, query: everything, expects: 'abandoned' };
    case 4:
      return { ...request, query: `{ centre { name${number}: name coordinator { name } } }` };
    case 5:
    case 6:
      return { ...request, query: everything };
    case 7:
    case 8:
      return { ...request, query: `{ centres(first: ${first}) { code address lift crowding } }` };
    case 9:
      return { ...request, query: '{ __schema { types { name } } }' };
    case 10:
    case 11:
    case 12:
      return { ...request, query: visits, variables: { first, urgent: number % 2 === 0 } };
    default:
      return { ...request, query: people[number % people.length] ?? '' };
  }
}

const visits = `query ($first: Int!, $urgent: Boolean = false) {
  centres(first: $first) { code visits(first: $first) { id reason minutes @include(if: $urgent) worker { name } } }
}`;

const everything = `query ($first: Int!) {
  centres(first: $first) {
    code name coordinator { name office { city phone extension } }
    visits(first: $first) { id notes worker { ...worker } referredBy { ...worker } usedEquipment { label } }
    equipment(first: $first) { id keeper { ...worker } }
  }
}
fragment worker on Worker { id name email office { city stock } }`;

const people = ['name', 'email', 'post', 'name email', 'name office { city }'].map(
  (fields) => `{ centre { coordinator { id ${fields} } } }`,
);
