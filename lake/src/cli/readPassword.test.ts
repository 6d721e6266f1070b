import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {resolve} from 'node:path'
import {PassThrough} from 'node:stream'

import {expect, it} from 'vitest'

import {readPassword} from './readPassword.ts'

const SCRIPT = `
  import {readPassword} from '${resolve(import.meta.dirname, 'readPassword.ts')}'
  const password = await readPassword('Password: ', process.stdin, (text) => process.stderr.write(text))
  process.stdout.write(JSON.stringify(password))
`

async function piped(input: string): Promise<unknown> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT])
  const ended = once(child, 'close')
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stdin.end(input)
  await ended
  return JSON.parse(out)
}

it('takes the first line of what is piped in', async () => {
  expect(
    await Promise.all(
      ['ศาลาว่าการ 2569\n', 'no newline', 'with return\r\nmore\n', ' spaces \n'].map(piped),
    ),
  ).toEqual(['ศาลาว่าการ 2569', 'no newline', 'with return', ' spaces '])
})

it('is typed unseen at a terminal, with corrections', async () => {
  const raw: boolean[] = []
  const shown: string[] = []
  const terminal = () =>
    Object.assign(new PassThrough(), {isTTY: true, setRawMode: (on: boolean) => raw.push(on)})
  const input = terminal()
  const password = readPassword('Password: ', input, (text) => shown.push(text))
  for (const keys of ['ศา', 'x\u007f', 'ลา', '\r', 'after']) input.write(keys)
  expect([await password, shown, raw]).toEqual(['ศาลา', ['Password: ', '\n'], [true, false]])

  const given = terminal()
  const stopped = readPassword('Password: ', given, () => {})
  given.write('sec\u0003')
  await expect(stopped).rejects.toThrow('Interrupted')
})
