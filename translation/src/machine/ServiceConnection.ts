/**
 * How a service is asked, whichever way leads there. A path such as `translate`, with a body by POST.
 *
 * @throws MachineError when no answer comes
 */
export type ServiceConnection = (
  path: string,
  body?: object,
  signal?: AbortSignal,
) => Promise<ServiceAnswer>

export interface ServiceAnswer {
  /** of HTTP */
  status: number
  /** parsed JSON; nothing where it was none */
  answer: unknown
  /** seconds after which it may be asked again, where it says so */
  retryAfter?: number
  /** whether it is the person that has asked enough, not the service that has too much to do */
  isQuota?: boolean
}
