/** Reads a list page by page to its end; resolves to one property of each node, and to the list's own count. */
export async function readPages(
  page: (after: string | null) => Promise<unknown>,
  property: string,
): Promise<{ readonly values: readonly string[]; readonly totalCount: number }> {
  const values: string[] = [];
  for (let after: string | null = null; ;) {
    const connection = await page(after);
    if (!isConnection(connection))
      throw new TypeError('Cannot read pages of what is no connection');
    values.push(...connection.edges.map(({ node }) => String(Reflect.get(node, property))));
    after = connection.pageInfo.endCursor;
    if (!connection.pageInfo.hasNextPage) return { values, totalCount: connection.totalCount };
  }
}

interface Connection {
  readonly edges: readonly { readonly node: object }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'edges' in value && 'pageInfo' in value;
}
