import type {SchemaWords} from './i18n/SchemaWords.ts'
import {isRecord} from './rules/isRecord.ts'

/**
 * The members of a list. A reference is called as the documents that it may refer to; the Studio
 * would call it “Reference to …”.
 */
export function dressMembers(members: readonly unknown[], bundle: SchemaWords): unknown[] {
  return members.map((member) => {
    if (!isRecord(member) || member['type'] !== 'reference' || 'title' in member) return member
    const targets: readonly unknown[] = [member['to']].flat()
    const titles = targets.flatMap((target) => {
      const type = isRecord(target) ? target['type'] : undefined
      return typeof type === 'string' ? (bundle[type]?.title ?? []) : []
    })
    return titles.length === 0 ? member : {...member, title: titles.join(' / ')}
  })
}
