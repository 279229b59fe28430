import type DataLoader from 'dataloader';

import type { PersonRow } from './person-entity.ts';

/** How a record about a person leads to her and to the centre: the same for every such record. */
export const personRecordResolvers = {
  person: (record: { personId: string }, _args: object, context: { person: PersonLoader }) =>
    context.person.load(record.personId),
  centre: ({ centreCode }: { centreCode: string }) => ({ code: centreCode }),
};

type PersonLoader = DataLoader<string, PersonRow>;
