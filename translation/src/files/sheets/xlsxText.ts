/** What Excel writes as `_x000D_`, and texts that look like that. */
const ESCAPED =
  // oxlint-disable-next-line no-control-regex
  /_(?=x[\dA-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF\uFFFE\uFFFF]/gu

/** A text as the strings of a workbook hold it (ECMA-376, ST_Xstring); reading gives it back. */
export function xlsxText(text: string): string {
  return text.replaceAll(
    ESCAPED,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
}
