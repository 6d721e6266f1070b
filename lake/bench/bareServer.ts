import {createServer, type OutgoingHttpHeaders} from 'node:http'

/**
 * The yardstick: a node:http server that sends the same bytes whatever is asked. Forked; told what to
 * send by messages, and tells its port.
 */

export interface BareAnswer {
  headers: OutgoingHttpHeaders
  body: string
}

let headers: OutgoingHttpHeaders = {}
let body = Buffer.alloc(0)

const server = createServer((_, response) => {
  response.writeHead(200, headers)
  response.end(body)
})

process.on('message', (answer: BareAnswer) => {
  body = Buffer.from(answer.body)
  headers = {...answer.headers, 'Content-Length': body.length}
  process.send?.('ready')
})
process.on('disconnect', () => process.exit())

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address ? address.port : 0)
})
