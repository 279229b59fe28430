import { benchProcessScript, builtScript } from './processes/built-script.ts';
import type { BenchProcess } from './processes/start-process.ts';
import { startProcess } from './processes/start-process.ts';

/** Files that contestants are started with. */
export interface BenchFiles {
  readonly supergraph: string;
  /** The answer of the operation that is measured. */
  readonly answer: string;
  /** Settings of this gateway as it comes, but for its limits. */
  readonly shared: string;
  /** The same without sharing between requests. */
  readonly unshared: string;
}

/** Something that answers GraphQL requests, to be compared. */
export interface Contestant {
  readonly name: string;
  /** `Authorization` headers that its requests send in turn; absent: none. */
  readonly credentials?: readonly string[];
  readonly start: (files: BenchFiles, port: number) => BenchProcess;
}

/** Bare `@apollo/gateway` behind Apollo Server as it comes: the reference. */
export const reference: Contestant = {
  name: '@apollo/gateway',
  start: ({ supergraph }, port) =>
    startProcess('measured', benchProcessScript('reference-process'), [supergraph, String(port)]),
};

/** This gateway, whose requests share nothing. */
export const unshared: Contestant = {
  name: 'this gateway, not sharing',
  start: ({ supergraph, unshared: settings }, port) =>
    startGateway(supergraph, port, { GATEWAY_SETTINGS: settings }),
};

/** This gateway as it comes. */
export const shared: Contestant = {
  name: 'this gateway',
  start: ({ supergraph, shared: settings }, port) =>
    startGateway(supergraph, port, { GATEWAY_SETTINGS: settings }),
};

/** What no gateway can be faster than. */
export const floor: Contestant = {
  name: 'HTTP alone',
  start: ({ answer }, port) =>
    startProcess('measured', benchProcessScript('floor-process'), [answer, String(port)]),
};

/** Starts this gateway, as it is started everywhere. */
export function startGateway(
  supergraph: string,
  port: number,
  environment: Readonly<Record<string, string>>,
): BenchProcess {
  return startProcess(
    'measured',
    builtScript('gateway/server.js'),
    ['--supergraph', supergraph, '--port', String(port)],
    {
      GATEWAY_WORKERS: '',
      ...environment,
    },
  );
}
