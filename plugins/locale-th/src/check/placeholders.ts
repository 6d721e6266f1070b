const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g
const TAG = /<(\/?)\s*([A-Za-z][\w-]*)\s*(\/?)>/g

/** The variables of a text with their formats, such as `count` or `date, datetime`, each once. */
export function variablesOf(text: string): string[] {
  const found = [...text.matchAll(VARIABLE)].map(([, name = '']) => name)
  return [...new Set(found)].toSorted()
}

/** The tags of a text as often as they stand there, such as `<strong>` and `<Link/>`. */
export function tagsOf(text: string): string[] {
  return [...text.matchAll(TAG)]
    .map(([, open = '', name = '', close = '']) => `<${open}${name}${close}>`)
    .toSorted()
}

/** What remains of a text to be read: no variables, no tags, no code. */
export function wordsOf(text: string): string {
  return text
    .replace(/<code>[^<]*<\/code>/g, ' ')
    .replace(VARIABLE, ' ')
    .replace(TAG, '')
}
