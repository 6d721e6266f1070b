import {defineBehavior, raise} from '@portabletext/editor/behaviors'

import {cleanThaiText} from '../text/index.ts'
import {simplifyHtml} from './simplifyHtml.ts'

/** What the editor's own kind of data is kept in; it is taken as it is. */
const OWN_TYPES = ['application/x-portable-text', 'application/json', 'text/markdown']

interface Pasted {
  readonly mimeType: 'text/html' | 'text/plain'
  readonly data: string
}

/** What comes from other programs is simplified before the editor reads it. */
export const pasteBehavior = defineBehavior<Record<string, unknown>, 'deserialize', Pasted>({
  on: 'deserialize',
  guard: ({event}) => simplified(event.originEvent.originEvent.dataTransfer) ?? false,
  actions: [
    ({event}, {mimeType, data}) => [
      raise({type: 'deserialize.data', mimeType, data, originEvent: event.originEvent}),
    ],
  ],
})

function simplified(transfer: DataTransfer): Pasted | undefined {
  if (OWN_TYPES.some((type) => transfer.getData(type) !== '')) return undefined
  const html = transfer.getData('text/html')
  const plain = transfer.getData('text/plain')
  if (html !== '' && html !== plain) return {mimeType: 'text/html', data: simplifyHtml(html)}
  return plain === '' ? undefined : {mimeType: 'text/plain', data: cleanThaiText(plain)}
}
