import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';

import { AdmittedContext } from '../limits/admission/admitted-context.ts';
import { withoutSchema } from './without-schema.ts';

/**
 * Lets Apollo Server execute what was admitted and nothing else, however else it may read the request;
 * keeps the schema from who may not see it, and says what a request may cost to who asks with `x-cost: 1`.
 */
export const admissionPlugin: ApolloServerPlugin = {
  requestDidStart: ({ request, contextValue }) => {
    if (!(contextValue instanceof AdmittedContext)) return Promise.resolve();
    const { text, operationName, variables } = contextValue.admitted;
    request.query = text;
    request.variables = { ...variables };
    if (operationName === undefined) delete request.operationName;
    else request.operationName = operationName;
    return Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        finish(body.singleResult, contextValue);
        // What is asked for apart is kept apart by no cache.
        if (contextValue.headers['x-cost'] === '1') http.headers.set('cache-control', 'no-store');
        return Promise.resolve();
      },
    });
  },
};

type ResponseBody = NonNullable<GraphQLRequestContext<BaseContext>['response']['body']>;
type SingleResult = Extract<ResponseBody, { readonly kind: 'single' }>['singleResult'];

function finish(result: SingleResult, { seesSchema, headers, admitted }: AdmittedContext): void {
  if (!seesSchema && result.errors) result.errors = withoutSchema(result.errors);
  if (headers['x-cost'] !== '1') return;
  result.extensions = { ...result.extensions, cost: admitted.cost };
}
