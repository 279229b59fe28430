import { GraphQLError } from 'graphql';

import { isService } from '../../../subgraphs/_kit/wire/services/service-name.ts';
import type { Answered } from '../../execution/execute-operation.ts';
import type { LoadedSupergraph } from '../load-supergraph.ts';
import type { Executor, IncomingRequest } from '../server-gateway.ts';
import type { RequestOutcome, SupergraphObserver } from '../supergraph-observer.ts';
import { executeRequest } from './execute-request.ts';
import { GatewayContext } from './gateway-context.ts';
import type { Journal } from './journal.ts';
import { headersBack, toResult } from './to-result.ts';
import type { Result } from './to-result.ts';

/** What a request's executor needs to know of the gateway. */
interface Serving {
  /** The supergraph against whose schema a request was validated. */
  readonly supergraphOf: (schema: IncomingRequest['schema']) => LoadedSupergraph;
  /** How long a request may take, in milliseconds, by who asks. */
  readonly budgets: Readonly<Record<'person' | 'service', number>>;
  readonly observer: SupergraphObserver;
}

/** The executor of all requests: each is answered by the supergraph against which it was validated. */
export function requestExecutor({ supergraphOf, budgets, observer }: Serving): Executor {
  return async (incoming) => {
    const startedAt = performance.now();
    const supergraph = supergraphOf(incoming.schema);
    const context = contextOf(incoming);
    const budgetMilliseconds = budgets[isService(context.identity) ? 'service' : 'person'];
    const deadline = startedAt + budgetMilliseconds;
    const end = (outcome: RequestOutcome): void => {
      observer.request(outcome, performance.now() - startedAt);
    };
    supergraph.usage.enter();
    try {
      const underWay = { context, deadline, budgetMilliseconds };
      const { answered, journal } = await executeRequest(supergraph, incoming, underWay);
      end(answered.errors ? 'partial' : 'whole');
      return respond(incoming, context, journal, answered);
    } catch (error) {
      if (context.signal?.aborted) {
        end('abandoned');
        return { errors: [abandoned()] };
      }
      const refusals = refusalsIn(error);
      end(refusals ? 'refused' : 'failed');
      if (refusals) return { errors: refusals };
      throw error;
    } finally {
      supergraph.usage.leave();
    }
  };
}

/** Requests that do not come over HTTP have no headers. */
function contextOf({ context }: IncomingRequest): GatewayContext {
  return context instanceof GatewayContext ? context : new GatewayContext();
}

function respond(
  { response }: IncomingRequest,
  { headers }: GatewayContext,
  journal: Journal,
  answered: Answered,
): Result {
  for (const [name, value] of Object.entries(headersBack(journal, answered))) {
    response?.http?.headers.set(name, value);
  }
  return toResult(answered, headers['x-agency-status'] === '1' ? journal : undefined);
}

/** The errors by which a request is refused as a whole; undefined for what nobody foresaw. */
function refusalsIn(error: unknown): readonly GraphQLError[] | undefined {
  if (error instanceof GraphQLError) return [error];
  if (!(error instanceof AggregateError)) return undefined;
  const errors = error.errors.filter((each) => each instanceof GraphQLError);
  return errors.length === error.errors.length ? errors : undefined;
}

/** Nobody reads it; it only keeps an abandoned request out of the log. */
function abandoned(): GraphQLError {
  return new GraphQLError('Nobody waits for the answer any more', {
    extensions: { code: 'CLIENT_GONE' },
  });
}
