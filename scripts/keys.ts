import { UsageError, runCommand } from './local/command.ts';
import {
  masterKeysOf,
  newSigningKey,
  subgraphKeys,
  writeSigningKeys,
} from './local/processes/signing-keys.ts';
import { readSettings } from './local/settings.ts';

const usage = `Makes the keys by which agencies know that it is the gateway who asks.

Usage: npm run --silent keys -- new
       npm run --silent keys -- derive --subgraph NAME [--data DIR]

  new              prints a new master key, for GATEWAY_SIGNING_KEYS
  derive           prints what one agency is given, for UNHCR_SIGNING_KEYS or its sibling: its own key
                   out of each master key, by which nobody can sign for another agency
  --subgraph NAME  the agency, by its name in the supergraph: unhcr, un-women …
  --data DIR       where npm start keeps its key, where GATEWAY_SIGNING_KEYS is not set (.data)
  --help           this text

A variable holds one key or two, as id:base64url,id:base64url. The gateway signs with its first; an
agency accepts both of its own. So keys are exchanged without a pause:

  1. new            make the new master key
  2. derive         with GATEWAY_SIGNING_KEYS=old,new: give each agency its two keys, and restart it
  3. the gateway    GATEWAY_SIGNING_KEYS=new,old, and restart it: it signs with the new one
  4. derive         with GATEWAY_SIGNING_KEYS=new: give each agency its one key, and restart it; then
                    the gateway drops the old one too

npm start makes a master key of its own, in .data/signing-key, and gives each agency what is derived
of it. The clocks of the gateway and the agencies may differ by a minute. What an agency remembers of
requests, so that none is heard twice, it remembers by itself: run one process of it, or give each an
address of its own.

Exit codes: 0 done, 1 failed, 2 wrong usage`;

const options = { subgraph: { type: 'string' }, data: { type: 'string' } } as const;

await runCommand(usage, options, ({ subgraph, data }, [action = '', ...rest]) => {
  if (rest.length > 0) throw new UsageError(`Cannot read "${rest.join(' ')}": give new or derive`);
  switch (action) {
    case 'new':
      console.log(writeSigningKeys([newSigningKey()]));
      break;
    case 'derive':
      console.log(subgraphKeys(masterKeysOf(readSettings(data)), readName(subgraph)));
      break;
    default:
      throw new UsageError(`Cannot do "${action}" with keys: give new or derive`);
  }
  return Promise.resolve();
});

function readName(name = ''): string {
  if (/^[a-z][a-z0-9-]*$/.test(name)) return name;
  throw new UsageError(`Cannot derive keys for "${name}": give --subgraph unhcr or another`);
}
