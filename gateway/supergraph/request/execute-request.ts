import { GraphQLError, OperationTypeNode, getVariableValues } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';

import { requestCalls } from '../../execution/calls/request-calls.ts';
import type { CompiledOperation } from '../../execution/compile-operation.ts';
import { executeOperation } from '../../execution/execute-operation.ts';
import type { Answered } from '../../execution/execute-operation.ts';
import type { LoadedSupergraph } from '../load-supergraph.ts';
import type { AskedOperation } from '../operations/operations.ts';
import { withLabels } from '../operations/with-labels.ts';
import type { IncomingRequest } from '../server-gateway.ts';
import type { GatewayContext } from './gateway-context.ts';
import { Journal } from './journal.ts';
import { sendToAgencies } from './send-to-agencies.ts';
import type { RequestUnderWay } from './send-to-agencies.ts';

/** Answers a request out of a supergraph; throws `GraphQLError`s, all at once, where it must be refused as a whole. */
export async function executeRequest(
  supergraph: LoadedSupergraph,
  { request, operation, document, queryHash, source, operationName }: IncomingRequest,
  underWay: Omit<RequestUnderWay, 'journal'>,
): Promise<Served> {
  refuseUnserved(operation, request.operationName);
  const variables: Readonly<Record<string, unknown>> = request.variables ?? {};
  const conditions = coerce(supergraph, operation, variables);
  const { identity } = underWay.context;
  const sent = { queryHash, source, name: operationName, identity };
  const { asked: allowed, errors } = supergraph.allowed.find(sent, document);
  const withheld = errors.under(conditions);
  if (!allowed) return { answered: nothingToAsk(withheld), journal: new Journal() };
  const asked = withLabels(allowed, supergraph.drawLabels(underWay.context.headers));
  const ready = supergraph.operations.find(asked) ?? (await prepare(supergraph, asked, underWay));
  const serve = async (context: GatewayContext): Promise<Served> => {
    const journal = new Journal();
    const calls = requestCalls(sendToAgencies(supergraph, { ...underWay, context, journal }));
    return { answered: await executeOperation(ready, { variables, conditions, calls }), journal };
  };
  const { shareAnswers } = supergraph;
  const isQuery = ready.definition.operation === OperationTypeNode.QUERY;
  const question = `${asked.key} ${operationName ?? ''}\n${JSON.stringify(variables)}`;
  const served =
    !shareAnswers || !isQuery || ready.isSensitive
      ? await serve(underWay.context)
      : await shareAnswers(question, underWay.context, serve);
  return withErrors(served, withheld);
}

/** An answer, and how it came to be; requests that share one share both. */
export interface Served {
  readonly answered: Answered;
  readonly journal: Journal;
}

/** Where all that is asked for is withheld; where nothing is asked for, nothing is. */
function nothingToAsk(errors: Errors): Answered {
  return errors.length > 0 ? { text: 'null', errors } : { text: '{}' };
}

function withErrors({ answered, journal }: Served, withheld: Errors): Served {
  if (withheld.length === 0) return { answered, journal };
  return { answered: { ...answered, errors: [...withheld, ...(answered.errors ?? [])] }, journal };
}

type Errors = NonNullable<Answered['errors']>;

/** Apollo Server leaves it to the executor to say that there is no operation of a name. */
function refuseUnserved(operation: OperationDefinitionNode | undefined, name?: string): void {
  if (!operation) {
    throw new GraphQLError(
      name === undefined
        ? 'Cannot choose between several operations, give an operationName'
        : `Cannot find operation "${name}" in the document`,
    );
  }
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw new GraphQLError('Cannot serve subscriptions, ask a query', {
    extensions: { code: 'SUBSCRIPTION_NOT_SERVED' },
  });
}

function coerce(
  { apiSchema }: LoadedSupergraph,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (variableDefinitions.length === 0) return none;
  const { coerced, errors } = getVariableValues(apiSchema, variableDefinitions, variables, {
    maxErrors: 50,
    hideSuggestions: true,
  });
  if (errors) throw new AggregateError(errors, 'The variables do not fit');
  return coerced;
}

const none: Readonly<Record<string, unknown>> = Object.freeze({});

/** Waits until an operation is ready, but no longer than its sender has time: others may wait for it too. */
async function prepare(
  { operations }: LoadedSupergraph,
  asked: AskedOperation,
  { deadline }: Pick<RequestUnderWay, 'deadline'>,
): Promise<CompiledOperation> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(tooBusy());
    }, deadline - performance.now());
  });
  try {
    return await Promise.race([operations.prepare(asked), late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooBusy(): GraphQLError {
  return new GraphQLError('Cannot plan the operation in time, ask again later', {
    extensions: { code: 'PLANNING_TIMEOUT', http: { status: 503 } },
  });
}
