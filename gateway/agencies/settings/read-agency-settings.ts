import type { AgencySettings } from './agency-settings.ts';
import type { SettingReader } from './setting-reader.ts';

/** Reads how an agency is treated; what is not said is as in `usual`. */
export function readAgencySettings(given: SettingReader, usual: AgencySettings): AgencySettings {
  return {
    connections: given.number('connections', usual.connections, { from: 1, to: 10_000 }),
    deadlineMilliseconds: given.number('deadlineMilliseconds', usual.deadlineMilliseconds, anHour),
    retries: given.number('retries', usual.retries, { from: 0, to: 10 }),
    retryBudget: given.number('retryBudget', usual.retryBudget, { from: 0, to: 1, isWhole: false }),
    breaker: readBreaker(given.object('breaker'), usual.breaker),
    bulkhead: readBulkhead(given.object('bulkhead'), usual.bulkhead),
    maxResponseBytes: given.number('maxResponseBytes', usual.maxResponseBytes, {
      from: 1,
      to: 500_000_000, // The longest string is little more.
    }),
    sharing: given.boolean('sharing', usual.sharing),
    headers: readHeaders(given.object('headers'), usual.headers),
  };
}

const anHour = { from: 1, to: 3_600_000 };

function readBreaker(
  given: SettingReader,
  usual: AgencySettings['breaker'],
): AgencySettings['breaker'] {
  const share = { from: 0.01, to: 0.99, isWhole: false };
  return {
    failureRate: given.number('failureRate', usual.failureRate, share),
    windowMilliseconds: given.number('windowMilliseconds', usual.windowMilliseconds, {
      from: 10,
      to: 3_600_000,
    }),
    minimumCalls: given.number('minimumCalls', usual.minimumCalls, { from: 1, to: 1_000_000 }),
    openMilliseconds: given.number('openMilliseconds', usual.openMilliseconds, anHour),
  };
}

function readBulkhead(
  given: SettingReader,
  usual: AgencySettings['bulkhead'],
): AgencySettings['bulkhead'] {
  return {
    concurrent: given.number('concurrent', usual.concurrent, { from: 1, to: 100_000 }),
    queue: given.number('queue', usual.queue, { from: 0, to: 1_000_000 }),
  };
}

/** The same object where nothing is said, so that equal settings are seen to be equal. */
function readHeaders(
  given: SettingReader,
  usual: AgencySettings['headers'],
): AgencySettings['headers'] {
  const passOn = given.names('passOn', usual.passOn, (name) => problemOf(name, ofTheGateway));
  const passBack = given.names('passBack', usual.passBack, (name) => problemOf(name, ofTheAnswer));
  const isUsual = passOn === usual.passOn && passBack === usual.passBack;
  return isUsual ? usual : { passOn, passBack };
}

/** Headers of one connection, or of one body, are nobody else's (RFC 9110, 7.6.1). */
const ofTheConnection = [
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
const ofTheGateway = new Set([
  ...ofTheConnection,
  'accept',
  'accept-encoding',
  'expect',
  'host',
  'traceparent',
  'tracestate',
]);
const ofTheAnswer = new Set([...ofTheConnection, 'date', 'etag', 'last-modified', 'vary']);

function problemOf(name: string, reserved: ReadonlySet<string>): string | undefined {
  if (!/^[a-z0-9!#$%&'*+.^_`|~-]+$/.test(name)) return 'that is no name of a header';
  return reserved.has(name) ? "it is the gateway's own affair, leave it out" : undefined;
}
