/** One row of the glossary: terms of English, the Thai for them, and Thai that is not to be used. */
export interface GlossaryRow {
  readonly english: readonly string[]
  readonly thai: string
  readonly not: readonly string[]
}

const NONE = '–'

/** The rows of the table in a glossary written in Markdown. */
export function readGlossary(markdown: string): GlossaryRow[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|-]*$/.test(line))
    .slice(1)
    .map((line) => {
      const [english = '', thai = '', not = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return {english: terms(english), thai, not: terms(not).filter((word) => word !== NONE)}
    })
}

function terms(cell: string): string[] {
  return cell
    .replace(/\([^)]*\)/g, '')
    .split(',')
    .map((term) => term.trim())
    .filter(Boolean)
}
