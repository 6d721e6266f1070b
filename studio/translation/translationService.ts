import {createLibreTranslate, type TranslationService} from '@capitals/translation/machine'

/**
 * The service that makes drafts, LibreTranslate by its address; nothing where none is configured.
 *
 * @param url `/libretranslate` for one behind the same server, which the page's policy asks for
 * @param origin of the studio; nothing in Node, where the configuration is only read
 */
export function translationService(
  url: string | undefined,
  origin: string | undefined,
): TranslationService | undefined {
  if (!url || origin === undefined) return undefined
  return createLibreTranslate({url: new URL(url, origin).href})
}
