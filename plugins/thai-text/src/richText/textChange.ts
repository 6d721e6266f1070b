import type {Editor} from '@portabletext/editor'
import {defineBehavior, raise} from '@portabletext/editor/behaviors'

import type {Span} from './spans.ts'

const CHANGE_TEXTS = 'custom.thai-text.change'

interface ChangedBlock {
  readonly block: string
  readonly spans: readonly Span[]
}

/** Takes changed texts of spans as one step that the editor can undo. */
export const textChangeBehavior = defineBehavior<{blocks: readonly ChangedBlock[]}>({
  on: CHANGE_TEXTS,
  actions: [
    ({event}) =>
      event.blocks.flatMap(({block, spans}) =>
        spans.map(({_key, text}) =>
          raise({
            type: 'child.set',
            at: [{_key: block}, 'children', {_key}],
            props: {text},
          }),
        ),
      ),
  ],
})

/** Changes the texts of spans, where there are any. */
export function changeTexts(editor: Editor, blocks: readonly ChangedBlock[]): void {
  const changed = blocks.filter(({spans}) => spans.length > 0)
  if (changed.length > 0) editor.send({type: CHANGE_TEXTS, blocks: changed})
}
