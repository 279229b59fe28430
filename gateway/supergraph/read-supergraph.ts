import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { GraphQLError, Kind, parse } from 'graphql';
import type { DirectiveNode, DocumentNode, EnumValueDefinitionNode } from 'graphql';

import { StartupError } from '../../subgraphs/_kit/wire/startup-error.ts';
import { securityDirectives } from '../access/rules/security-directives.ts';
import { errorLine } from '../error-line.ts';

/** A supergraph as its file gives it: not yet validated, but known to name its subgraphs. */
export interface SupergraphFile {
  readonly file: string;
  /** SHA-256 of the text. */
  readonly id: string;
  readonly sdl: string;
  readonly agencies: readonly Agency[];
}

/** A subgraph by its name in the supergraph, and the address of its endpoint. */
export interface Agency {
  readonly name: string;
  readonly url: string;
}

/** Reads a supergraph file; a `StartupError` says in one line what is wrong with it. */
export function readSupergraph(file: string): SupergraphFile {
  const sdl = readText(file);
  const document = parseText(file, sdl);
  const agencies = joinedGraphs(document).map(toAgency);
  if (agencies.length === 0) {
    throw new StartupError(
      `Cannot use supergraph "${file}": it joins no subgraphs, compose it with Federation 2`,
    );
  }
  refuseUnenforced(file, document);
  return { file, id: createHash('sha256').update(sdl).digest('hex'), sdl, agencies };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartupError(`Cannot read supergraph "${file}": ${errorLine(error)}`);
  }
}

function parseText(file: string, sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? 1;
    throw new StartupError(`Cannot parse supergraph "${file}", line ${line}: ${error.message}`);
  }
}

/** Whoever secured it by something that is not enforced here must not find it open. */
function refuseUnenforced(file: string, { definitions }: DocumentNode): void {
  try {
    securityDirectives(
      definitions.flatMap((node) =>
        node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION ? [node] : [],
      ),
    );
  } catch (error) {
    throw new StartupError(`Cannot use supergraph "${file}": ${errorLine(error)}`);
  }
}

/** Federation lists the subgraphs as values of one enum: `FIRST @join__graph(name: "first", url: "…")`. */
function joinedGraphs(document: DocumentNode): readonly EnumValueDefinitionNode[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  );
}

function toAgency(value: EnumValueDefinitionNode): Agency {
  const join = value.directives?.find(({ name }) => name.value === 'join__graph');
  return { name: argument(join, 'name') ?? value.name.value, url: argument(join, 'url') ?? '' };
}

function argument(directive: DirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
