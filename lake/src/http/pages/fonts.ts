/** A part of Noto Sans Thai (SIL Open Font License), for the characters of one script. */
interface FontPart {
  /** in the address */
  name: string
  /** in the package */
  file: string
  /** CSS */
  range: string
}

export const FONT_PARTS: readonly FontPart[] = [
  {
    name: 'thai.woff2',
    file: 'noto-sans-thai-thai-wght-normal.woff2',
    range: 'U+02D7, U+0303, U+0331, U+0E01-0E5B, U+200C-200D, U+25CC',
  },
  {
    name: 'latin.woff2',
    file: 'noto-sans-thai-latin-wght-normal.woff2',
    range: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F',
  },
]

export const FONT_FACES = FONT_PARTS.map(
  ({name, range}) => `@font-face {
  font-family: 'Noto Sans Thai Variable';
  font-weight: 100 900;
  font-display: swap;
  src: url('/lake/fonts/${name}') format('woff2-variations');
  unicode-range: ${range};
}`,
).join('\n')
