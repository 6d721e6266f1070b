const SPECIAL = /[&<>"\r\n\t]/g
const TEXT_SPECIAL = /[&<>\r]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}
/** What XML 1.0 cannot hold: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export const UNFIT_FOR_XML =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu

/** Text between tags. What XML cannot hold is for the caller, who knows how the format says it. */
export function escapeText(text: string): string {
  return text.replaceAll(TEXT_SPECIAL, (sign) => ENTITIES[sign] ?? sign)
}

/** A value of an attribute in double quotes; what XML cannot hold is left out. */
export function escapeAttribute(value: string): string {
  return value.replaceAll(UNFIT_FOR_XML, '').replaceAll(SPECIAL, (sign) => ENTITIES[sign] ?? sign)
}

/** ` name="value"` for each that has a value. */
export function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('')
}
