import {compareParts} from './compareParts.ts'
import type {Check} from './Finding.ts'
import {matches} from './matches.ts'
import {linksIn, type Part} from './parts.ts'

/** Signs at the end of a sentence are no part of an address, nor are Thai letters. */
const ADDRESS =
  /https?:\/\/[^\s"'<>()\u0E00-\u0E7F]*[^\s"'<>().,;:!?\u0E00-\u0E7F]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g

/** Links lead where those of the source lead, as often; so do addresses among the words. */
export const checkLinks: Check = ({source, target, sourceText, targetText}) => [
  ...compareParts('links', 'error', linksIn(source), linksIn(target)),
  ...compareParts('links', 'error', addressesIn(sourceText), addressesIn(targetText), {
    missing: 'addressMissing',
    added: 'addressAdded',
  }),
]

function addressesIn(text: string): Part[] {
  return matches(text, ADDRESS).map(({text: address, start, end}) => ({
    content: address,
    label: address,
    start,
    end,
  }))
}
