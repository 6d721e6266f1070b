/** What cannot be done with a translation; `message` says why. */
export class TranslationError extends Error {
  override readonly name = 'TranslationError'
}
