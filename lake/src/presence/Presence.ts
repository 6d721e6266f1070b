/** What others are told, in the words of Sanity's presence protocol: `i` is an identity's id. */
export type PresenceEvent =
  | {type: 'rollCall'; i: string; session: string}
  | {type: 'state'; i: string; m: {sessionId: string; locations: readonly unknown[]}}
  | {type: 'disconnect'; i: string; m: {session: string}}

/** One connection of somebody who is signed in. */
export interface Presence {
  /** Passes on everything that is said in the dataset from now on. Returns the way out. */
  subscribe(subscriber: (event: PresenceEvent) => void): () => void
  /** Asks everybody to say where they are. */
  rollCall(sessionId: string): void
  announce(sessionId: string, locations: readonly unknown[]): void
  disconnect(sessionId: string): void
  /** Ends the subscriptions and says of every session that it is gone. */
  leave(): void
}
