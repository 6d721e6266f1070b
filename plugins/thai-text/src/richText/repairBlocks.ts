import type {ThaiFinding} from '../text/index.ts'
import {changedSpans, repairSpans, type Span, spansOf} from './spans.ts'

/** The spans of blocks that change when the findings that are wanted are repaired. */
export function repairBlocks(
  blocks: readonly {_key: string}[],
  isWanted: (finding: ThaiFinding, text: string) => boolean,
): {block: string; spans: Span[]}[] {
  return blocks.map((block) => {
    const spans = spansOf(block)
    return {block: block._key, spans: changedSpans(spans, repairSpans(spans, isWanted))}
  })
}
