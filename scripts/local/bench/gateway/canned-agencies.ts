import { createServer } from 'node:http';

import { Supergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import { execute, parse } from 'graphql';

import { inventFor } from './invent.ts';

/** Answers for all the agencies of a supergraph, agency NAME at `/NAME`, from what it answered before. */
export function serveCannedAgencies(supergraphSdl: string, port: number): void {
  const agencies = new Map<string, (body: string) => Buffer>();
  for (const { name, schema } of Supergraph.build(supergraphSdl).subgraphs().values()) {
    agencies.set(`/${name}`, answersOf(schema.toGraphQLJSSchema()));
  }
  createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const body = chunks.length === 1 && first ? first : Buffer.concat(chunks);
      // One byte a character: the text is only a key here.
      const answer = agencies.get(request.url ?? '')?.(body.toString('latin1')) ?? nothing;
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': answer.length,
      });
      response.end(answer);
    });
  }).listen(port, '127.0.0.1');
}

const nothing = Buffer.from('{"errors":[{"message":"Cannot find the agency"}]}');

/** More than any bench asks, less than a soak of varied requests would. */
const maxKept = 5_000;

/** An answer is made once for a body, letter by letter the same, and kept: nothing is read the next time. */
function answersOf(schema: GraphQLSchema): (body: string) => Buffer {
  const kept = new Map<string, Buffer>();
  const fieldResolver = inventFor(schema);
  return (body) => {
    const known = kept.get(body);
    if (known) return known;
    const { query, variables } = readBody(body);
    const answer = execute({
      schema,
      document: parse(query),
      variableValues: variables,
      fieldResolver,
    });
    const made = Buffer.from(JSON.stringify(answer));
    if (kept.size >= maxKept) kept.clear();
    kept.set(body, made);
    return made;
  };
}

function readBody(body: string): {
  readonly query: string;
  readonly variables: Record<string, unknown>;
} {
  const read: unknown = JSON.parse(body);
  const { query, variables }: { query?: unknown; variables?: unknown } =
    typeof read === 'object' && read ? read : {};
  const given = typeof variables === 'object' && variables ? Object.entries(variables) : [];
  return { query: String(query), variables: Object.fromEntries<unknown>(given) };
}
