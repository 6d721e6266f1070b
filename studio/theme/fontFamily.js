/**
 * Latin first, so that Thai is taken from a face drawn for it; then what the reader has. The page
 * reads it in Node, so it is JavaScript.
 */
export const FONT_FAMILY =
  '"Inter Variable", "Noto Sans Thai Variable", "Noto Sans Thai", "Thonburi", "Leelawadee UI", system-ui, sans-serif'
