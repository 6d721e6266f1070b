import {cleanThaiText} from '../text/index.ts'
import {flattenTables} from './flattenTables.ts'
import {levelHeadings} from './levelHeadings.ts'

const UNWANTED = [
  'script, noscript, template, title, iframe, object, embed',
  'img, picture, svg, canvas, video, audio, hr',
  'button, input, select, textarea',
  '[hidden], [style*="display:none"], [style*="display: none"], [style*="mso-hide"]',
  'del[cite], .msoDel, .MsoCommentReference, .MsoCommentText, .MsoFootnoteReference',
  '[style*="mso-element:comment"], [style*="mso-element:footnote"]',
].join(', ')

const ADDRESS = /^(?:https?:|mailto:)/i

/**
 * HTML as programs put it on the clipboard, with the structure that a report has: headings of two
 * levels (h3, h4), paragraphs, lists, links, strong and emphasis; pictures, tables, hidden text and
 * Word's comments are gone, and the text is clean. What tells Word's lists from paragraphs stays,
 * for the editor reads it.
 */
export function simplifyHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const element of page.querySelectorAll(UNWANTED)) element.remove()
  for (const link of page.querySelectorAll('a')) simplifyLink(link)
  for (const element of page.querySelectorAll('[style], [class]')) dropLines(element)
  flattenTables(page)
  levelHeadings(page)
  cleanTexts(page)
  for (const block of page.querySelectorAll('p, h3, h4, li')) {
    if (block.textContent.trim() === '') block.remove()
  }
  return page.documentElement.outerHTML
}

/** Only addresses of the web and of mail are links; a search engine's redirection is none. */
function simplifyLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? ''
  const address = redirected(href) ?? href
  if (ADDRESS.test(address)) link.setAttribute('href', address)
  else link.replaceWith(...link.childNodes)
}

function redirected(href: string): string | undefined {
  if (!/^https?:\/\/www\.google\.[a-z.]+\/url\?/.test(href)) return undefined
  return new URL(href).searchParams.get('q') ?? undefined
}

/** Lines under and through text are no emphasis here. */
function dropLines(element: Element): void {
  const style = element.getAttribute('style')
  if (style !== null) element.setAttribute('style', style.replace(/text-decoration[^;]*;?/gi, ''))
  element.classList.remove('Underlined', 'Strikethrough')
}

function cleanTexts(page: Document): void {
  page.body.normalize()
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    node.nodeValue = cleanThaiText((node.nodeValue ?? '').replace(/[\s\u00A0]+/g, ' '))
  }
}
