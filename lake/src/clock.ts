import {randomBytes} from 'node:crypto'

/** Time and randomness, injected so that tests can hold both still. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number
  /** a new id of 22 letters and digits: transactions, documents, tokens of a stream */
  newId(): string
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

export const systemClock: Clock = {
  now: () => Date.now(),
  newId: () => {
    // 248 = 4 × 62: bytes from there on would favour the first letters.
    let id = ''
    while (id.length < 22) {
      for (const byte of randomBytes(32)) {
        if (byte < 248 && id.length < 22) id += ALPHABET[byte % 62]
      }
    }
    return id
  },
}
