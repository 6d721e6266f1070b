import type {RawData, WebSocket} from 'ws'

import type {Identity} from '../../access/Identity.ts'
import {ForbiddenError, LakeError, UnauthorizedError} from '../../errors.ts'
import type {Presence, PresenceEvent} from '../../presence/Presence.ts'
import {
  parseRpcRequest,
  readName,
  readState,
  rpcCodes,
  RpcError,
  type RpcRequest,
} from './presenceMessages.ts'
import type {PresenceSocketOptions} from './presenceSocket.ts'

const HEARTBEAT = '♥'
/** Bytes that wait for a client which does not read: more, and it is dropped. */
const WAITING = 1024 * 1024
/** Messages between two beats: the Studio sends about one every 200 ms when it is busy. */
const MESSAGES = 500
const SUBSCRIPTIONS = 20
const SESSIONS = 20

export type PresenceConnectionOptions = Required<
  Pick<PresenceSocketOptions, 'accounts' | 'datasets' | 'clock' | 'logger' | 'rooms' | 'beat'>
> & {dataset: string}

interface SignedIn {
  authorization: string
  presence: Presence
}

/**
 * One connection. Until it has sent a valid `authorization` nothing is told to it and nothing taken
 * from it; it ends with the session or token behind that, and the others hear that it is gone.
 */
export function servePresence(
  connection: WebSocket,
  {accounts, datasets, clock, logger, rooms, beat, dataset}: PresenceConnectionOptions,
): void {
  const subscriptions = new Map<string, () => void>()
  const sessions = new Set<string>()
  let signedIn: SignedIn | undefined
  let messages = 0
  let alive = true
  let work = Promise.resolve()

  function send(message: unknown): void {
    if (connection.readyState !== connection.OPEN) return
    if (connection.bufferedAmount > WAITING) connection.terminate()
    else connection.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  async function signIn(authorization: unknown): Promise<object> {
    if (typeof authorization !== 'string') throw new UnauthorizedError('missing')
    const identity = await accounts.identify(authorization)
    if (!mayTakePart(identity)) throw new ForbiddenError()
    await datasets.get(dataset)
    leave()
    if (connection.readyState !== connection.OPEN) return {}
    signedIn = {authorization, presence: rooms.join(dataset, identity.id)}
    return {}
  }

  function ownSession(sessionId: string): string {
    if (!sessions.has(sessionId) && sessions.size === SESSIONS) {
      throw new RpcError(rpcCodes.tooMuch, 'Too many sessions on one connection')
    }
    sessions.add(sessionId)
    return sessionId
  }

  function answer({method, params}: RpcRequest, presence: Presence): unknown {
    switch (method) {
      case 'presence_subscribe': {
        if (subscriptions.size === SUBSCRIPTIONS) {
          throw new RpcError(rpcCodes.tooMuch, 'Too many subscriptions on one connection')
        }
        const subscription = clock.newId()
        const tell = (result: PresenceEvent) =>
          send({
            jsonrpc: '2.0',
            method: 'presence_subscription',
            params: {subscription, result},
          })
        subscriptions.set(subscription, presence.subscribe(tell))
        return subscription
      }
      case 'presence_unsubscribe': {
        const subscription = readName(params, 'subscriptionId')
        const unsubscribe = subscriptions.get(subscription)
        if (!unsubscribe) throw new RpcError(rpcCodes.invalidParams, 'No such subscription')
        subscriptions.delete(subscription)
        unsubscribe()
        return {}
      }
      case 'presence_rollcall':
        presence.rollCall(ownSession(readName(params, 'session')))
        return {}
      case 'presence_announce': {
        const {sessionId, locations} = readState(params)
        presence.announce(ownSession(sessionId), locations)
        return {}
      }
      case 'presence_disconnect': {
        const sessionId = readName(params, 'session')
        sessions.delete(sessionId)
        presence.disconnect(sessionId)
        return {}
      }
      default:
        throw new RpcError(rpcCodes.methodNotFound, `There is no method "${method}"`)
    }
  }

  async function receive(text: string): Promise<void> {
    let id: RpcRequest['id'] = null
    try {
      const request = parseRpcRequest(text)
      id = request.id
      if (request.method === 'authorization') {
        const result = await signIn(request.params['authorization'])
        return send({jsonrpc: '2.0', id, result})
      }
      if (!signedIn) throw new UnauthorizedError('missing')
      send({jsonrpc: '2.0', id, result: answer(request, signedIn.presence)})
    } catch (error) {
      const {code, message} = rpcError(error)
      if (!(error instanceof RpcError) && !(error instanceof LakeError)) {
        logger.error('presence failed', {error})
      }
      send({jsonrpc: '2.0', id, error: {code, message}})
      if (!(error instanceof RpcError)) connection.close(code, message.slice(0, 100))
    }
  }

  async function check(): Promise<void> {
    if (!signedIn || !alive) return connection.terminate()
    alive = false
    messages = 0
    try {
      await datasets.get(dataset)
      if (await accounts.isValid(signedIn.authorization)) {
        connection.ping()
        return send(HEARTBEAT)
      }
    } catch (error) {
      if (!(error instanceof LakeError)) logger.error('presence failed', {error})
    }
    connection.close(rpcCodes.unauthorized, 'The session has ended')
    leave()
  }

  function leave(): void {
    for (const unsubscribe of subscriptions.values()) unsubscribe()
    subscriptions.clear()
    sessions.clear()
    signedIn?.presence.leave()
    signedIn = undefined
  }

  const beating = setInterval(() => void check(), beat)
  connection.on('pong', () => (alive = true))
  connection.on('message', (data, isBinary) => {
    alive = true
    messages++
    if (isBinary || messages > MESSAGES) return connection.close(1008, 'Too much')
    // One after the other: what follows an authorization waits for it.
    work = work.then(() => receive(textOf(data)))
  })
  connection.on('error', () => connection.terminate())
  connection.on('close', () => {
    clearInterval(beating)
    leave()
  })
}

/** Presence tells ids of people and documents, so it is for those who may read something. */
function mayTakePart({kind, access}: Identity): boolean {
  return kind !== 'anonymous' && access.canSome('read')
}

function rpcError(error: unknown): {code: number; message: string} {
  if (error instanceof RpcError) return error
  if (error instanceof UnauthorizedError || error instanceof ForbiddenError) {
    return {code: rpcCodes.unauthorized, message: error.message}
  }
  if (error instanceof LakeError) return {code: rpcCodes.notFound, message: error.message}
  return {code: 1011, message: 'The server failed at this'}
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8')
  return Buffer.isBuffer(data) ? data.toString('utf8') : Buffer.from(data).toString('utf8')
}
