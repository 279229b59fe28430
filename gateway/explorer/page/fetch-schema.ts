import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import type { ExecutionResult, GraphQLSchema, IntrospectionQuery } from 'graphql';

/** Asks the gateway for its schema; `undefined` leaves it to GraphiQL to ask again and say what failed. */
export async function fetchSchema(): Promise<GraphQLSchema | undefined> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }),
    });
    const { data }: ExecutionResult<IntrospectionQuery> = await response.json();
    return data ? buildClientSchema(data) : undefined;
  } catch {
    return undefined;
  }
}
