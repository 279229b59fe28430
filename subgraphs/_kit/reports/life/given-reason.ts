import { badInput } from '../../errors/bad-input.ts';

/** The reason as it was given; BAD_USER_INPUT where it is blank. */
export function givenReason(reason: string): string {
  const given = reason.trim();
  if (given === '') throw badInput('reason', reason, 'a reason; write why');
  return given;
}
