const BETWEEN_CELLS = ' | '

/** Makes a paragraph of every row of a table, innermost tables first, so that no text is lost. */
export function flattenTables(page: Document): void {
  for (const table of [...page.querySelectorAll('table')].toReversed()) {
    const rows = [...table.querySelectorAll('tr')].map((row) => paragraphOf(page, row))
    table.replaceWith(...rows)
  }
}

function paragraphOf(page: Document, row: HTMLTableRowElement): HTMLParagraphElement {
  const paragraph = page.createElement('p')
  for (const cell of row.cells) {
    for (const block of cell.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6')) {
      block.before(' ')
      block.replaceWith(...block.childNodes)
    }
    if (cell.textContent.trim() === '') continue
    if (paragraph.childNodes.length > 0) paragraph.append(BETWEEN_CELLS)
    paragraph.append(...cell.childNodes)
  }
  return paragraph
}
