/** A Markdown table; columns of numbers are aligned to the right. */
export function markdownTable(head: readonly string[], rows: readonly string[][]): string {
  const rule = head.map((_, column) => (column > 0 && isNumeric(rows, column) ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function isNumeric(rows: readonly string[][], column: number): boolean {
  return rows.every((row) => /^[\d–]|^$/.test(row[column] ?? ''))
}
