import {fork, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'

import type {BareAnswer} from './bareServer.ts'

export interface BareServer extends AsyncDisposable {
  pid: number
  port: number
  /** What it sends from now on, whatever is asked. */
  answerWith(answer: BareAnswer): Promise<void>
}

export async function startBareServer(): Promise<BareServer> {
  const child = fork(new URL('bareServer.ts', import.meta.url), {stdio: 'inherit'})
  const port = await message(child)
  if (typeof port !== 'number') throw new Error('The bare server told no port')
  return {
    pid: child.pid ?? 0,
    port,
    async answerWith(answer) {
      const ready = message(child)
      child.send(answer)
      await ready
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit')
      child.kill()
      await exited
    },
  }
}

async function message(child: ChildProcess): Promise<unknown> {
  const [value]: unknown[] = await once(child, 'message')
  return value
}
