import type { ApolloServerPlugin } from '@apollo/server';

/**
 * Tells of each request that is refused before it is executed: it was not admitted, no GraphQL, or not valid.
 * What is executed tells of itself.
 */
export function refusalsPlugin(refused: () => void): ApolloServerPlugin {
  const tell = (): Promise<void> => {
    refused();
    return Promise.resolve();
  };
  return {
    contextCreationDidFail: tell,
    invalidRequestWasReceived: tell,
    requestDidStart: () => {
      let isExecuted = false;
      return Promise.resolve({
        executionDidStart: () => {
          isExecuted = true;
          return Promise.resolve();
        },
        willSendResponse: () => (isExecuted ? Promise.resolve() : tell()),
      });
    },
  };
}
