/** The headers by which a signed request is known, all of them ours alone: no client's are ever passed on. */
export const signatureHeaders = {
  key: 'x-concierto-key',
  timestamp: 'x-concierto-timestamp',
  nonce: 'x-concierto-nonce',
  identity: 'x-concierto-identity',
  signature: 'x-concierto-signature',
} as const;

/** Whether a header's name (lower case) is one that only a signer may set. */
export function isSignersHeader(name: string): boolean {
  return name.startsWith('x-concierto-');
}
