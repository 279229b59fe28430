import { StartupError } from '../../../subgraphs/_kit/wire/startup-error.ts';
import { clientSchema, documentProblems } from './document-problems.ts';
import type { Register } from './register.ts';

/** Names the registered documents that do not fit the schema, in one `StartupError`. */
export async function checkDocuments(register: Register, supergraph?: string): Promise<void> {
  const schema = clientSchema(supergraph);
  const documents = await register.all();
  const problems = documents.flatMap(({ id, name, text }) =>
    documentProblems(schema, text).map((problem) => `"${name}" (${id}) no longer fits: ${problem}`),
  );
  if (problems.length > 0) throw new StartupError(problems.join('\n'));
  console.log(`All ${documents.length} registered documents fit the schema`);
}
