import { useState } from 'react';

import type { AskingAs } from './asking-as.ts';
import type { Persona } from './fetch-personas.ts';

interface PersonaBarProps {
  readonly personas: readonly Persona[];
  readonly asking: AskingAs;
}

/** As whom the explorer asks, to be chosen from the personas, and what she may do. */
export function PersonaBar({ personas, asking }: PersonaBarProps) {
  const [persona, setPersona] = useState<Persona>();
  const [purpose, setPurpose] = useState('');
  const [problem, setProblem] = useState('');
  const take = (id: string): void => {
    const chosen = personas.find((one) => one.id === id);
    setPersona(chosen);
    setPurpose('');
    setProblem('');
    asking.take(chosen).catch((error: unknown) => setProblem(`No token: ${String(error)}`));
  };
  const state = (stated: string): void => {
    setPurpose(stated);
    asking.state(stated);
  };
  return (
    <section className="persona-bar" aria-label="Who is asking">
      <label htmlFor="persona">Ask as</label>
      <select id="persona" value={persona?.id ?? ''} onChange={({ target }) => take(target.value)}>
        <option value="">The public</option>
        {personas.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {persona && persona.purposes.length > 0 && (
        <>
          <label htmlFor="purpose">Purpose</label>
          <select id="purpose" value={purpose} onChange={({ target }) => state(target.value)}>
            <option value="">none stated</option>
            {persona.purposes.map((name) => (
              <option key={name} value={name}>
                {inWords(name)}
              </option>
            ))}
          </select>
        </>
      )}
      <p role="status">{problem || describe(persona)}</p>
    </section>
  );
}

function describe(persona: Persona | undefined): string {
  if (!persona) return 'You are nobody in particular: definitions and published figures only';
  return `You are ${persona.label}. You may: ${persona.scopes.join(', ')}`;
}

/** `CASE_MANAGEMENT` is `case management`. */
function inWords(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
