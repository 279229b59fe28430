/** A part of access that can be measured alone. */
export type AccessPart = 'identity' | 'rules' | 'limits' | 'signature' | 'audit';

/** Whether a text names such a part. */
export function isAccessPart(text: string): text is AccessPart {
  return parts.some((part) => part === text);
}

const parts: readonly AccessPart[] = ['identity', 'rules', 'limits', 'signature', 'audit'];
