import type {ThaiFinding} from '../ThaiFinding.ts'

const OPENING = '\u201C'
const CLOSING = '\u201D'
const MARKS = /["\u201C-\u201F\u00AB\u00BB]/g
const OPENERS = /[\u201C\u201E\u00AB]/
const CLOSERS = /[\u201D\u00BB]/

/** Quotation marks that are not “ ” in a text that uses more than one kind. */
export function findQuotes(text: string): ThaiFinding[] {
  const marks = Array.from(text.matchAll(MARKS))
  if (new Set(marks.map(([mark]) => styleOf(mark))).size < 2) return []
  let open = false
  return marks.flatMap(({0: mark, index}): ThaiFinding[] => {
    open = OPENERS.test(mark) || (!CLOSERS.test(mark) && !open)
    if (styleOf(mark) === 'curly') return []
    const repair = open ? OPENING : CLOSING
    return [{reason: 'mixedQuotes', start: index, end: index + 1, repair}]
  })
}

function styleOf(mark: string): 'curly' | 'straight' | 'foreign' {
  if (mark === OPENING || mark === CLOSING) return 'curly'
  return mark === '"' ? 'straight' : 'foreign'
}
