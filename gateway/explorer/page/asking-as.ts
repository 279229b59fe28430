import type { Persona } from './fetch-personas.ts';

/** As whom and what for the explorer asks. It is held in memory alone: a reload asks as the public again. */
export class AskingAs {
  #persona: Persona | undefined;
  #purpose = '';
  #token: Promise<string> | undefined;
  #renewAt = 0;

  /** Takes a persona and resolves when there is a token for her; nobody stands for the public. */
  async take(persona: Persona | undefined): Promise<void> {
    this.#persona = persona;
    this.#purpose = '';
    this.#token = undefined;
    await this.headers();
  }

  /** States a purpose; an empty text states none. */
  state(purpose: string): void {
    this.#purpose = purpose;
  }

  /** What every request says of who asks, with a token that is still good. */
  async headers(): Promise<Readonly<Record<string, string>>> {
    if (!this.#persona) return {};
    if (!this.#token || Date.now() > this.#renewAt) this.#renew(this.#persona);
    const authorization = `Bearer ${await this.#token}`;
    return { authorization, ...(this.#purpose !== '' && { 'x-purpose': this.#purpose }) };
  }

  #renew({ id }: Persona): void {
    this.#renewAt = Date.now() + usedMilliseconds;
    this.#token = fetchToken(id);
    this.#token.catch(() => {
      this.#renewAt = 0;
    });
  }
}

/** Tokens hold for an hour. */
const usedMilliseconds = 50 * 60 * 1_000;

async function fetchToken(persona: string): Promise<string> {
  const response = await fetch('/local-issuer/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  if (!response.ok) throw new Error(`The local issuer answers ${response.status}`);
  const { token }: { token: string } = await response.json();
  return token;
}
