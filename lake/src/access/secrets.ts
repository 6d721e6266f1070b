import {createHash, randomBytes, timingSafeEqual} from 'node:crypto'

/** 256 random bits as 43 characters that need no escaping in a URL or a header. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** SHA-256, hex. Enough for random secrets; passwords go through `passwords.ts`. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares in a time that does not depend on where they differ. */
export function isSameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
