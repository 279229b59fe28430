import type { Register } from './register.ts';

/** Prints what is registered: id, day, name. */
export async function listDocuments(register: Register): Promise<void> {
  for (const { id, name, registeredAt } of await register.all()) {
    console.log(`${id}  ${registeredAt.toISOString().slice(0, 10)}  ${name}`);
  }
}
