import { UsageError, runCommand } from './local/command.ts';
import { addDocuments } from './local/documents/add-documents.ts';
import { checkDocuments } from './local/documents/check-documents.ts';
import { listDocuments } from './local/documents/list-documents.ts';
import { withRegister } from './local/documents/register.ts';
import { readSettings } from './local/settings.ts';

const usage = `Registers documents, which clients then ask by id: { "documentId": "sha256:…", "variables": {…} }

Usage: npm run documents -- add FILES… | list | check [--supergraph FILE] [--data DIR]

  add FILES…         registers files that fit the schema, none if one does not, and prints their ids;
                     a registered document may exceed the limits that hold for others
  list               prints what is registered: id, day, name
  check              names those that no longer fit the schema, and ends with exit code 1 if there are
  --supergraph FILE  the supergraph whose schema they must fit (schema/supergraph.graphql)
  --data DIR         where the embedded databases are (.data)
  --help             this text

With PERSISTED_ONLY=1 the gateway serves nothing else.

Environment: GATEWAY_OWNER_DATABASE_URL beside GATEWAY_DATABASE_URL for a database elsewhere,
POSTGRES_PORT (4009)

Exit codes: 0 done, 1 failed, 2 wrong usage`;

const options = {
  supergraph: { type: 'string' },
  data: { type: 'string' },
} as const;

await runCommand(usage, options, async ({ supergraph, data }, [verb, ...rest]) => {
  const settings = readSettings(data);
  if (verb !== 'add' && rest.length > 0) throw new UsageError(`Cannot read "${rest.join(' ')}"`);
  switch (verb) {
    case 'add':
      if (rest.length === 0) throw new UsageError('Cannot add nothing: name the files');
      await withRegister(settings, (register) => addDocuments(register, rest, supergraph));
      return;
    case 'list':
      await withRegister(settings, listDocuments);
      return;
    case 'check':
      await withRegister(settings, (register) => checkDocuments(register, supergraph));
      return;
    default:
      throw new UsageError(`Cannot do "${verb ?? ''}": give add, list or check`);
  }
});
