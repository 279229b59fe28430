/** A saved question, as the gateway reads it from the files beside its supergraph. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

/** Asks the gateway for the saved questions; none when there are none, or when it does not say. */
export async function fetchQuestions(): Promise<readonly Question[]> {
  try {
    const response = await fetch('/graphiql/questions.json');
    const { questions }: { questions?: readonly Question[] } = await response.json();
    return questions ?? [];
  } catch {
    return [];
  }
}
