/**
 * What the gateway's own role may do with each table of its database: all that it needs to answer
 * requests and no more. Whoever issues, revokes or registers does so as the owner.
 */
export const servingRights: Readonly<Record<string, string>> = {
  api_token: 'SELECT',
  registered_document: 'SELECT',
};
