import type {CodedText} from '../files/text/CodedText.ts'

/** A service that translates, whichever it is. What it gives is always a draft. */
export interface TranslationService {
  /** for people */
  readonly name: string
  /**
   * Whether it knows how to go from one language to another.
   *
   * @throws MachineError when it cannot be asked
   */
  supports(source: string, target: string, signal?: AbortSignal): Promise<boolean>
  /**
   * Translates texts, which keep their tags as far as the service does.
   *
   * @returns as many texts, in the same order
   * @throws MachineError for anything that goes wrong; then nothing is translated
   */
  translate(request: TranslationRequest, signal?: AbortSignal): Promise<CodedText[]>
}

export interface TranslationRequest {
  /** language tags as the content has them */
  source: string
  target: string
  texts: readonly CodedText[]
  /**
   * Asked when the service wants to be left alone for some seconds: resolves to `true` after that time for
   * going on, to `false` for giving up.
   */
  pause?: (seconds: number) => Promise<boolean>
}
