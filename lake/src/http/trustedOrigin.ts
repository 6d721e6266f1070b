export interface OriginOptions {
  /** of this server as the request sees it, no slash at the end */
  baseUrl: (request: Request) => string
  /** other origins (`https://studio.example.org`) whose pages may use this server */
  allowedOrigins: readonly string[]
}

/** Whether an `Origin` header names this server or one that it was told to trust. */
export function isTrustedOrigin(
  origin: string,
  request: Request,
  {baseUrl, allowedOrigins}: OriginOptions,
): boolean {
  return origin === baseUrl(request) || allowedOrigins.includes(origin)
}

/**
 * The address of a studio to go back to after signing in, without its hash; `undefined` where it
 * is none of ours: to send people (and what opens their session) elsewhere would be a way to steal it.
 */
export function trustedReturn(
  address: string,
  request: Request,
  options: OriginOptions,
): string | undefined {
  const url = URL.parse(address, options.baseUrl(request))
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) {
    return undefined
  }
  if (!isTrustedOrigin(url.origin, request, options)) return undefined
  return `${url.origin}${url.pathname}${url.search}`
}
