import { GraphQLError } from 'graphql';

/** Why an operation gets no plan. */
export type RefusalCode = 'PLANNING_TIMEOUT' | 'OPERATION_TOO_COMPLEX';

/** The planner had its time; the same operation would take it again. */
export function planningTimedOut(milliseconds: number): GraphQLError {
  return refusal(
    'PLANNING_TIMEOUT',
    `Cannot plan the operation within ${milliseconds} ms, ask for less at a time`,
  );
}

/** The planner met one of its limits. */
export function tooComplexToPlan(): GraphQLError {
  return refusal(
    'OPERATION_TOO_COMPLEX',
    'Cannot plan an operation as complex as this one, ask for less at a time',
  );
}

/** The code of an error by which an operation is refused for what it is; undefined for any other. */
export function refusalCode(error: unknown): RefusalCode | undefined {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  return code === 'PLANNING_TIMEOUT' || code === 'OPERATION_TOO_COMPLEX' ? code : undefined;
}

function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
