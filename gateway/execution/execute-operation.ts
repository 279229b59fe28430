import type { GraphQLFormattedError } from 'graphql';

import type { RequestCalls } from './calls/request-calls.ts';
import type { CompiledOperation } from './compile-operation.ts';
import { clientErrors } from './errors/client-errors.ts';
import type { Execution } from './execution.ts';
import type { Flaw } from './shape/shape.ts';
import { newShaping } from './shape/shape.ts';

/** What a client's request brings, its operation apart. */
export interface Asked {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The coerced values, defaults applied. */
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly calls: RequestCalls;
}

/** A response. */
export interface Answered {
  /** The data as JSON. */
  readonly text: string;
  readonly errors?: readonly GraphQLFormattedError[];
  /** Values that did not fit their type, where nothing else went wrong that explains them. */
  readonly flaws?: readonly Flaw[];
}

/** Runs an operation: asks the agencies, then shapes what they sent. */
export async function executeOperation(
  operation: CompiledOperation,
  asked: Asked,
): Promise<Answered> {
  const execution: Execution = {
    ...asked,
    root: {},
    entered: new Set(),
    errors: [],
    unavailable: new Map(),
    leftOut: [],
    incomplete: new Set(),
  };
  await operation.run(execution);
  const shape = operation.shapeOf(asked.conditions);
  const shaping = newShaping(false);
  const text = shape(execution.root, asked.variables, shaping);
  const errors = clientErrors(execution, operation, text);
  if (errors.length > 0) return { text, errors };
  if (!shaping.flawed) return { text };
  // Only now that something does not fit is it worth while to know where.
  const tracking = newShaping(true);
  shape(execution.root, asked.variables, tracking);
  return { text, flaws: tracking.flaws };
}
