import {MachineError} from './MachineError.ts'

/** Resolves after some seconds. @throws MachineError `cancelled` as soon as the signal says so */
export function waitFor(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new MachineError('cancelled'))
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, seconds * 1000)
    function stop() {
      clearTimeout(timer)
      reject(new MachineError('cancelled'))
    }
    signal?.addEventListener('abort', stop, {once: true})
  })
}
