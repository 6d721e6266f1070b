import {renameElement} from './renameElement.ts'

/** Word's styles of a title and subtitle that are paragraphs in its HTML. */
const TITLES = {
  h3: '.MsoTitle, .MsoTocHeading, .MsoToaHeading',
  h4: '.MsoSubtitle',
} as const

const LAST_LEVEL_OF_SECTION = 3

/**
 * A report has headings of two levels, h3 and h4: what other programs have above becomes h3, what
 * they have below h4.
 */
export function levelHeadings(page: Document): void {
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    renameElement(heading, levelOf(Number(heading.tagName.charAt(1))))
  }
  for (const heading of page.querySelectorAll('[role="heading"][aria-level]')) {
    renameElement(heading, levelOf(Number(heading.getAttribute('aria-level'))))
  }
  for (const level of ['h3', 'h4'] as const) {
    for (const heading of page.querySelectorAll(TITLES[level])) renameElement(heading, level)
  }
  for (const run of page.querySelectorAll('[data-ccp-parastyle^="heading"]')) {
    const level = Number(/\d/.exec(run.getAttribute('data-ccp-parastyle') ?? '')?.[0] ?? 1)
    run.setAttribute('data-ccp-parastyle', `heading ${levelOf(level).slice(1)}`)
  }
}

function levelOf(level: number): 'h3' | 'h4' {
  return level <= LAST_LEVEL_OF_SECTION ? 'h3' : 'h4'
}
