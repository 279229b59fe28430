// Prepares one agency's database in a process of its own, so that two can count at the same time.
import { subgraphs } from '../../../subgraphs/index.ts';
import type { Preparation } from './prepare-agency.ts';
import { prepareAgency } from './prepare-agency.ts';

process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  if (isPreparation(message)) void prepare(message);
});

async function prepare(preparation: Preparation): Promise<void> {
  const name = process.argv[2] ?? '';
  try {
    const subgraph = subgraphs.find((candidate) => candidate.name === name);
    if (!subgraph) throw new Error(`There is no agency "${name}"`);
    const prepared = await prepareAgency(subgraph, preparation, (step) => process.send?.({ step }));
    process.send?.({ prepared }, () => process.exit(0));
  } catch (error) {
    process.send?.({ error: describe(error) }, () => process.exit(1));
  }
}

function isPreparation(message: unknown): message is Preparation {
  return typeof message === 'object' && message !== null && 'ownerUrl' in message;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
