import type {Presence, PresenceEvent} from './Presence.ts'

export interface PresenceRooms {
  /** `userId`: of the identity that speaks */
  join(dataset: string, userId: string): Presence
}

type Subscriber = (event: PresenceEvent) => void

interface Room {
  subscribers: Set<Subscriber>
  /** who speaks for a session, by its id */
  owners: Map<string, {userId: string; connection: symbol}>
}

/**
 * Who is where, passed on to all that listen in the same dataset and kept nowhere: who comes in asks
 * with a roll call. A session belongs to the person who named it first, until it is gone, so that
 * nobody speaks for another.
 */
export function createPresenceRooms(): PresenceRooms {
  const rooms = new Map<string, Room>()

  return {
    join(dataset, userId) {
      const room = rooms.get(dataset) ?? {subscribers: new Set(), owners: new Map()}
      rooms.set(dataset, room)
      const connection = Symbol(userId)
      const subscribers = new Set<Subscriber>()

      const tell = (event: PresenceEvent) => {
        for (const subscriber of room.subscribers) subscriber(event)
      }
      const speaksFor = (sessionId: string): boolean => {
        const owner = room.owners.get(sessionId)
        if (owner && owner.userId !== userId) return false
        // The same person on a new connection: that one speaks for the session from now on.
        room.owners.set(sessionId, {userId, connection})
        return true
      }
      const end = (sessionId: string) => {
        if (room.owners.get(sessionId)?.connection !== connection) return
        room.owners.delete(sessionId)
        tell({type: 'disconnect', i: userId, m: {session: sessionId}})
      }

      return {
        subscribe(subscriber) {
          subscribers.add(subscriber)
          room.subscribers.add(subscriber)
          return () => {
            subscribers.delete(subscriber)
            room.subscribers.delete(subscriber)
          }
        },
        rollCall(session) {
          if (speaksFor(session)) tell({type: 'rollCall', i: userId, session})
        },
        announce(sessionId, locations) {
          if (speaksFor(sessionId)) tell({type: 'state', i: userId, m: {sessionId, locations}})
        },
        disconnect: end,
        leave() {
          for (const subscriber of subscribers) room.subscribers.delete(subscriber)
          for (const sessionId of room.owners.keys()) end(sessionId)
        },
      }
    },
  }
}
