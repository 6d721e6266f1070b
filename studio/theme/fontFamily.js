/**
 * Latin first, so that each script is taken from a face drawn for it; a browser fetches a face when
 * it meets the face's characters. The faces of Chinese that systems bring come before ours, which weighs
 * several megabytes and is there for systems without one. The page reads it in Node, so it is JavaScript.
 */
export const FONT_FAMILY = [
  '"Inter Variable"',
  '"Noto Sans Thai Variable"',
  '"Noto Sans Lao Variable"',
  '"Noto Sans Khmer Variable"',
  '"Noto Sans Myanmar Variable"',
  '"Thonburi"',
  '"Leelawadee UI"',
  'system-ui',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC Variable"',
  'sans-serif',
].join(', ')
