/** An item of a localised text. */
export interface Item {
  _key: string
  _type: string
  language: string
  value: unknown
}

export const TH = {_key: 't', language: 'th', value: 'สวัสดี'}
export const VI = {_key: 'v', language: 'vi', value: 'xin chào'}
export const EN = {_key: 'e', language: 'en', value: 'hello'}

export function item(given: Omit<Item, '_type'>, kind = 'String'): Item {
  return {_type: `internationalizedArray${kind}Value`, ...given}
}

/** A document with texts in it, in several depths. */
export function meeting(_id: string, more: object = {}) {
  return {
    _id,
    _type: 'meeting',
    title: [item(TH), item(EN)],
    body: [
      item({...TH, value: [block('b')]}, 'RichText'),
      item({...VI, value: [block('b')]}, 'RichText'),
    ],
    venues: [
      {_key: 'a', _type: 'venue', name: [item(TH), item(VI)]},
      {_key: 'b', _type: 'venue', name: [item(TH)], notes: [item(VI)]},
    ],
    abstract: [item({...VI, value: [block('b'), block('c')]}, 'RichText')],
    place: {name: [item(EN), item(TH)], language: 'vi'},
    language: 'th',
    ...more,
  }
}

function block(_key: string) {
  return {_key, _type: 'block'}
}

export function record(language: string, documentId: string) {
  return {
    _id: `l10n.${language}.${documentId}`,
    _type: 'translation',
    language,
    document: documentId,
    work: [{_key: 'title', unit: 'title', value: 'x', state: 'draft'}],
    approvals: [{_key: 'name', unit: 'name', value: 'y', target: 'z'}],
    notes: [],
    assignee: 'p1',
  }
}
