import type { AskGateway } from '../services/ask-gateway.ts';
import type { Deliver, DueMessage } from './dispatch-outbox.ts';

/** Sends messages as mutations through the gateway, each with no more than the message's scope. */
export function callGateway(ask: AskGateway): Deliver {
  return async ({ id, scope, operation, variables }: DueMessage) => {
    const question = {
      query: operation,
      variables: { ...variables, idempotencyKey: id },
      scopes: [scope],
    };
    const { data, errors } = await ask(question);
    if (errors.length > 0) throw notDelivered(id, JSON.stringify(errors).slice(0, 300));
    const isAcknowledged =
      data !== null && Object.keys(data).length > 0 && Object.values(data).every(isThere);
    if (!isAcknowledged) throw notDelivered(id, 'the gateway answers no data');
  };
}

function isThere(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function notDelivered(id: string, why: string): Error {
  return new Error(`Cannot deliver message "${id}": ${why}`);
}
