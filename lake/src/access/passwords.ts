import {randomBytes, scrypt, timingSafeEqual} from 'node:crypto'

import {TooManyRequestsError} from '../errors.ts'

/** scrypt's parameters; `ln` is the logarithm of N. Memory in bytes: 128 · r · 2^ln. */
export interface ScryptCost {
  ln: number
  r: number
  p: number
}

/** 32 MB, about a quarter of a second: OWASP Password Storage Cheat Sheet. */
export const DEFAULT_COST: ScryptCost = {ln: 15, r: 8, p: 3}

const SALT_BYTES = 16
const HASH_BYTES = 32
/** computations that may wait for their turn; each keeps a thread and its memory busy */
const WAITING = 32

export interface Passwords {
  /** `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`, base64 without padding, after the PHC string format */
  hash(password: string): Promise<string>
  /**
   * The same work with no hash to compare with as with one, so that time does not tell who exists.
   * `outdated`: right, but to be hashed anew with today's parameters.
   */
  verify(password: string, hash: string | undefined): Promise<'right' | 'outdated' | 'wrong'>
}

/** One computation at a time. @throws TooManyRequestsError when too many wait */
export function createPasswords(cost: ScryptCost = DEFAULT_COST): Passwords {
  const decoy = format(cost, randomBytes(SALT_BYTES), randomBytes(HASH_BYTES))
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()

  function derive(password: string, salt: Buffer, parameters: ScryptCost): Promise<Buffer> {
    if (waiting >= WAITING) throw new TooManyRequestsError(5)
    waiting++
    const run = last.then(() => compute(password, salt, parameters)).finally(() => waiting--)
    last = run.catch(() => undefined)
    return run
  }

  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES)
      return format(cost, salt, await derive(password, salt, cost))
    },
    async verify(password, hash) {
      const known = parse(hash ?? decoy)
      if (!known) throw new Error('A stored password hash is not in a format known here')
      const derived = await derive(password, known.salt, known.cost)
      if (!timingSafeEqual(derived, known.hash) || hash === undefined) return 'wrong'
      const {ln, r, p} = known.cost
      return ln === cost.ln && r === cost.r && p === cost.p ? 'right' : 'outdated'
    },
  }
}

function compute(password: string, salt: Buffer, {ln, r, p}: ScryptCost): Promise<Buffer> {
  const N = 2 ** ln
  const options = {N, r, p, maxmem: 128 * r * (N + p) + 1024 * 1024}
  return new Promise((resolve, reject) => {
    // The same characters typed on another keyboard may be composed in another way.
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

function format({ln, r, p}: ScryptCost, salt: Buffer, hash: Buffer): string {
  return `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(hash)}`
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

function parse(text: string): {cost: ScryptCost; salt: Buffer; hash: Buffer} | undefined {
  const match = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(text)
  if (!match) return undefined
  const [ln, r, p] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const salt = Buffer.from(match[4] ?? '', 'base64')
  const hash = Buffer.from(match[5] ?? '', 'base64')
  if (ln < 1 || ln > 20 || r < 1 || r > 32 || p < 1 || p > 16 || hash.length !== HASH_BYTES)
    return undefined
  return {cost: {ln, r, p}, salt, hash}
}
