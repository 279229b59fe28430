/** A table as text: the first row names the columns; numbers right, words left. `markdown` for a document. */
export function printTable(rows: readonly (readonly string[])[], markdown: boolean): string {
  const [head = []] = rows;
  const widths = head.map((_name, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string => {
    const cells = row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    return markdown ? `| ${cells.join(' | ')} |` : cells.join('  ').trimEnd();
  };
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [names = '', ...others] = rows.map(line);
  return [names, markdown ? `| ${rule.join(' | ')} |` : '', ...others]
    .filter((text) => text !== '')
    .join('\n');
}
