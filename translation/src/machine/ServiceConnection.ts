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
}
