import {approve, findUnits, saveWork, snapshot, type StoredDocument} from '@capitals/translation'
import type {SanityClient} from '@sanity/client'

import {availableLanguages, SOURCE_LANGUAGE} from '../../schemas/languages.ts'

/** How much was written. */
export interface MadeTranslations {
  readonly documents: number
  readonly units: number
  readonly records: number
  readonly languages: number
}

const AT_ONCE = 50
const TARGETS = availableLanguages.map(({id}) => id).filter((id) => id !== SOURCE_LANGUAGE)
const SENTENCE =
  'การพัฒนาเมืองอย่างยั่งยืนต้องอาศัยความร่วมมือของทุกภาคส่วน ทั้งภาครัฐ เอกชน และชุมชน โดยมีเป้าหมายร่วมกันภายในปี 2573'

/** Adds presentations with ten texts each, and for most languages a record with work and approvals. */
export async function createTranslations(
  client: SanityClient,
  count: number,
): Promise<MadeTranslations> {
  let records = 0
  let units = 0
  for (let start = 0; start < count; start += AT_ONCE) {
    const mutations: unknown[] = []
    for (let index = start; index < Math.min(count, start + AT_ONCE); index += 1) {
      const document = presentation(index)
      units += findUnits(document).length
      mutations.push({createOrReplace: document})
      for (const [place, language] of TARGETS.entries()) {
        if ((index + place) % 7 === 0) continue
        mutations.push({createOrReplace: recordOf(document, language, index + place)})
        records += 1
      }
    }
    await client.request({
      method: 'POST',
      url: `/data/mutate/${client.config().dataset ?? ''}`,
      query: {visibility: 'async'},
      body: {mutations},
    })
  }
  return {documents: count, units, records, languages: TARGETS.length}
}

function presentation(index: number): StoredDocument {
  return {
    _id: `presentation-bench-${index}`,
    _type: 'presentation',
    title: [text('th', `การนำเสนอเรื่องเมืองน่าอยู่ ลำดับที่ ${index}`)],
    meeting: {_type: 'reference', _ref: 'meeting-mgmac-7'},
    order: index,
    summary: [
      {
        _key: 'th',
        _type: 'internationalizedArrayRichTextValue',
        language: 'th',
        value: ['a', 'b', 'c'].map((_key) => ({
          _key,
          _type: 'block',
          style: 'normal',
          markDefs: [],
          children: [
            {_key: 's', _type: 'span', marks: [], text: `${SENTENCE} (${index} ${_key}) `},
            {_key: 't', _type: 'span', marks: ['strong'], text: 'กรุงเทพมหานคร'},
          ],
        })),
      },
    ],
    initiatives: ['a', 'b', 'c'].map((_key) => ({
      _key,
      _type: 'initiative',
      name: [text('th', `โครงการที่ ${index} ${_key}`)],
      description: [text('th', `${SENTENCE} ลำดับที่ ${index} ${_key}`, 'Text')],
    })),
  }
}

/** Half of it approved as it is, some of it stale, some being written. */
function recordOf(document: StoredDocument, language: string, seed: number) {
  const deed = {by: 'bench', at: '2026-11-01T00:00:00Z'}
  const made = findUnits(document).flatMap((unit, place) => {
    const value = unit.source
    const source = (seed + place) % 11 === 0 ? snapshot('เดิม') : snapshot(unit.source)
    if ((seed + place) % 2 === 0) {
      return approve({...deed, unit, language, documents: {published: document}, value, source})
    }
    return (seed + place) % 3 === 0
      ? saveWork({
          ...deed,
          documentId: document._id,
          language,
          unit,
          value,
          source,
          origin: 'person',
        })
      : []
  })
  const items = (list: string) =>
    made.flatMap((mutation) =>
      'patch' in mutation && mutation.patch.insert && 'after' in mutation.patch.insert
        ? mutation.patch.insert.after === `${list}[-1]`
          ? mutation.patch.insert.items
          : []
        : [],
    )
  return {
    _id: `l10n.${language}.${document._id}`,
    _type: 'translation',
    language,
    document: document._id,
    work: items('work'),
    approvals: items('approvals'),
  }
}

function text(language: string, value: string, kind = 'String') {
  return {_key: language, _type: `internationalizedArray${kind}Value`, language, value}
}
