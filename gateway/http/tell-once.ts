import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

/** Says once in an answer that an agency is unavailable, however many times it was asked. */
export const tellOnce: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body } }) => {
        if (body.kind === 'single' && body.singleResult.errors) {
          body.singleResult.errors = withoutRepetition(body.singleResult.errors);
        }
        return Promise.resolve();
      },
    }),
};

function withoutRepetition(
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const told = new Set<unknown>();
  return errors.filter(({ extensions = {} }) => {
    if (extensions['code'] !== 'AGENCY_UNAVAILABLE') return true;
    const isNew = !told.has(extensions['agency']);
    told.add(extensions['agency']);
    return isNew;
  });
}
