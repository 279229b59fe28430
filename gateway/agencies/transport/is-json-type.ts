/** Whether a content type is one in which GraphQL over HTTP answers. */
export function isJsonType(contentType: string | readonly string[] | undefined): boolean {
  return typeof contentType === 'string' && jsonType.test(contentType);
}

const jsonType = /^application\/(?:graphql-response\+)?json\s*(?:;|$)/i;
