import {UnauthorizedError} from '../errors.ts'

/** The token of `Authorization: Bearer …`; the scheme in any case. @throws UnauthorizedError */
export function bearerToken(authorization: string): string {
  const [, token] = /^bearer +(\S+) *$/i.exec(authorization) ?? []
  if (token === undefined) throw new UnauthorizedError('invalid')
  return token
}
