import { Lexer, Source, TokenKind } from 'graphql';

/** Whether a document has more tokens than it may, comments apart; what cannot be read ends the count. */
export function hasTooManyTokens(text: string, allowed: number): boolean {
  const lexer = new Lexer(new Source(text));
  try {
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1) {
      if (tokens >= allowed) return true;
    }
  } catch {
    // The parser says what is wrong with it.
  }
  return false;
}
