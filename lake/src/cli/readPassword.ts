import type {Readable} from 'node:stream'

const ENTER = ['\r', '\n']
const END_OF_INPUT = '\u0004'
const INTERRUPT = '\u0003'
const ERASE = ['\u007f', '\b']

/** `process.stdin`, as far as it matters here. */
export type PasswordInput = Readable & {
  isTTY?: boolean
  setRawMode?: (raw: boolean) => unknown
}

/**
 * Asks for a password: at a terminal it is typed unseen, else it is the first line of the input.
 * @throws an error when the person gives up with Ctrl-C
 */
export async function readPassword(
  prompt: string,
  input: PasswordInput,
  write: (text: string) => void,
): Promise<string> {
  if (!input.isTTY) {
    let text = ''
    for await (const chunk of input.setEncoding('utf8')) {
      text += String(chunk)
      if (text.includes('\n')) break
    }
    return text.split(/\r?\n/, 1)[0] ?? ''
  }
  write(prompt)
  input.setRawMode?.(true)
  try {
    return await typed(input)
  } finally {
    input.setRawMode?.(false)
    input.pause()
    write('\n')
  }
}

function typed(input: PasswordInput): Promise<string> {
  const characters: string[] = []
  input.setEncoding('utf8').resume()
  return new Promise((resolve, reject) => {
    const take = (text: string) => {
      for (const character of text) {
        if (ENTER.includes(character) || character === END_OF_INPUT) {
          input.off('data', take)
          resolve(characters.join(''))
          return
        }
        if (character === INTERRUPT) {
          input.off('data', take)
          reject(new Error('Interrupted'))
          return
        }
        if (ERASE.includes(character)) characters.pop()
        else characters.push(character)
      }
    }
    input.on('data', take)
  })
}
