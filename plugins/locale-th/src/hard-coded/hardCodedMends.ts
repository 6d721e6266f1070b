import {fileURLToPath} from 'node:url'

import {type HardCodedText, hardCodedTexts} from './hardCodedTexts.ts'

/** A string or template that no other follows. */
const LAST_TEXT = /("(?:[^"\\]|\\.)*"|`[^`]*`)([^"`]*)$/

const PROPERTY = /^("[^"]+"|\w+): $/

const file = fileURLToPath(new URL('./inThai.ts', import.meta.url))

const imports = `import {inThai as $inThai} from ${JSON.stringify(file)};\n`

/** The texts as source of their packages and what stands instead, in the language of the interface. */
export const hardCodedMends = hardCodedTexts.map((text) => ({
  package: text.package,
  code: text.code,
  instead: inBoth(text),
  imports,
  ...(text.times !== undefined && {times: text.times}),
}))

/** @throws {Error} where `code` holds no text, or is no property that can be read late */
function inBoth({code, thai, english, late}: HardCodedText): string {
  const match = LAST_TEXT.exec(code)
  const [, text, after = ''] = match ?? []
  if (!match || text === undefined) throw new Error(`No text in: ${code}`)
  const quoted = (words: string) => (text.startsWith('`') ? `\`${words}\`` : JSON.stringify(words))
  const call = `$inThai(${quoted(thai)}, ${english === undefined ? text : quoted(english)})`
  const before = code.slice(0, match.index)
  if (!late) return before + call + after
  const [, name] = PROPERTY.exec(before) ?? []
  if (name === undefined) throw new Error(`No property: ${code}`)
  return `get ${name}() { return ${call} }`
}
