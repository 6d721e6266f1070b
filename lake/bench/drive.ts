import {connect} from 'node:net'

export interface DriveOptions {
  port: number
  connections: number
  /** The request of this number, from 0; `undefined`: there are no more. */
  request(number: number): Buffer | undefined
  /** milliseconds after which no further request is sent; until there are no more when left out */
  duration?: number
}

export interface DriveResult {
  requests: number
  perSecond: number
  /** milliseconds */
  p50: number
  p99: number
}

/**
 * Sends requests over so many connections, each when its last one is answered.
 * @throws an error with the answer when one is not 200
 */
export async function drive(options: DriveOptions): Promise<DriveResult> {
  const {connections, duration = Infinity} = options
  const latencies: number[] = []
  const began = performance.now()
  let number = 0
  const next = () => (performance.now() - began < duration ? options.request(number++) : undefined)
  await Promise.all(
    Array.from({length: connections}, () => driveOne(options.port, next, latencies)),
  )
  const seconds = (performance.now() - began) / 1000
  latencies.sort((left, right) => left - right)
  const percentile = (part: number) => latencies[Math.floor(part * latencies.length)] ?? 0
  return {
    requests: latencies.length,
    perSecond: latencies.length / seconds,
    p50: percentile(0.5),
    p99: percentile(0.99),
  }
}

function driveOne(
  port: number,
  next: () => Buffer | undefined,
  latencies: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({port, host: '127.0.0.1', noDelay: true})
    let sentAt = 0
    let parts: Buffer[] = []
    let received = 0
    let expected: number | undefined

    function send(): void {
      const request = next()
      if (!request) {
        socket.destroy()
        resolve()
        return
      }
      parts = []
      received = 0
      expected = undefined
      sentAt = performance.now()
      socket.write(request)
    }

    function receive(part: Buffer): void {
      parts.push(part)
      received += part.length
      expected ??= lengthOf(parts.length === 1 ? part : Buffer.concat(parts))
      if (expected === undefined || received < expected) return
      latencies.push(performance.now() - sentAt)
      if (parts[0]?.toString('latin1', 9, 12) === '200') send()
      else socket.destroy(new Error(`Not answered with 200: ${Buffer.concat(parts).toString()}`))
    }

    socket.on('connect', send)
    socket.on('data', receive)
    socket.on('error', reject)
    socket.on('end', () => reject(new Error('The server closed the connection')))
  })
}

/** Bytes of an answer as its head announces them; `undefined`: the head is not complete. */
function lengthOf(answer: Buffer): number | undefined {
  const end = answer.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const head = answer.toString('latin1', 0, end)
  const length = /^content-length: *(\d+)/im.exec(head)?.[1]
  if (length === undefined) throw new Error(`An answer without Content-Length: ${head}`)
  return end + 4 + Number(length)
}
