/** Somebody as whom the graph can be tried on this machine. */
export interface Persona {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly string[];
  readonly purposes: readonly string[];
}

/** Asks the gateway for its personas; none where it runs no local issuer, or does not say. */
export async function fetchPersonas(): Promise<readonly Persona[]> {
  try {
    const { personas: place }: { personas: string | null } = await read('/graphiql/settings.json');
    if (place === null) return [];
    const { personas }: { personas: readonly Persona[] } = await read(place);
    return personas;
  } catch {
    return [];
  }
}

async function read<Answer>(path: string): Promise<Answer> {
  return (await fetch(path)).json();
}
