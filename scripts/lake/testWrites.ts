import fc, {type Arbitrary} from 'fast-check'

import {EN, item, meeting, record, TH, VI} from './testDocuments.ts'

/** Ids that there are, and some that there are not. */
const ids = fc.constantFrom(
  'm1',
  'drafts.m1',
  'm2',
  'drafts.m2',
  'm3',
  'l10n.vi.m1',
  'l10n.vi.m1',
  'l10n.en.m1',
  'l10n.vi.m2',
  'drafts.l10n.vi.m1',
  '_.groups.a',
)

const paths = fc.constantFrom(
  'title',
  'title[0]',
  'title[1]',
  'title[-1]',
  'title[language=="vi"]',
  'title[language=="vi"].value',
  'title[language=="vi"].language',
  'title[_key=="t"]',
  'title[_key=="t"].value',
  'title[_key=="e"].language',
  'body[language=="vi"]',
  'body[language=="vi"].value',
  'body[language=="vi"]._key',
  'body[language=="vi"]._type',
  'body[language=="vi"].value[0]',
  'body[language=="th"].value[0]._key',
  'body[0:2]',
  'venues',
  'venues[0]',
  'venues[0]._key',
  'venues[0].name',
  'venues[0].name[0]',
  'venues[0].name[1]',
  'venues[_key=="a"].name[language=="vi"]',
  'venues[_key=="a"].name[language=="vi"].value',
  'venues[_key=="b"].name[language=="vi"]',
  'venues[].name',
  'venues[1].notes[0]',
  'venues[1].notes[0].value',
  'abstract[language=="vi"]',
  'abstract[0].value',
  'abstract[0].value[_key=="b"]',
  'place',
  'place.name',
  'place.name[-1]',
  'place.language',
  '..language',
  '..value',
  'language',
  '_type',
  '_id',
  '_createdAt',
  'extra',
  'work',
  'work[0]',
  'work[-1]',
  'work[_key=="title"].value',
  'notes',
  'notes[-1]',
  'approvals',
  'approvals[0].value',
  'assignee',
  'due',
  'document',
)

const languages = fc.constantFrom('th', 'vi', 'vi', 'vi', 'en', null)
const keys = fc.constantFrom('t', 'v', 'v', 'e', 'new')
const kinds = fc.constantFrom('String', 'String', 'RichText')

const items: Arbitrary<unknown> = fc
  .tuple(keys, languages, kinds, fc.constantFrom('x', 'สวัสดี', ['b']))
  .map(([_key, language, kind, value]) => ({
    ...item({_key, language: 'vi', value}, kind),
    language,
  }))

const values: Arbitrary<unknown> = fc.oneof(
  {weight: 4, arbitrary: items},
  fc.array(fc.oneof(items, fc.constantFrom(item(TH), item(EN), item(VI))), {maxLength: 4}),
  fc.constantFrom<unknown[]>(
    [item(TH), item(EN)],
    [item(TH), item(VI), item(EN)],
    [item(VI), item(TH), item(EN)],
    [item(EN), item(TH)],
  ),
  fc.constantFrom<unknown[]>('vi', 'th', 'm1', null, 1, true, {}, [], 'm1', 'm2'),
  fc.constant(meeting('m1').venues),
  fc.constant(JSON.parse('{"__proto__": {"language": "vi"}}')),
)

const fields = (values: Arbitrary<unknown>) =>
  fc.dictionary(paths, values, {minKeys: 1, maxKeys: 2, noNullPrototype: true})

const operations: Arbitrary<object> = fc.oneof(
  {weight: 4, arbitrary: fields(values).map((set) => ({set}))},
  fields(values).map((setIfMissing) => ({setIfMissing})),
  {weight: 2, arbitrary: fc.array(paths, {minLength: 1, maxLength: 2}).map((unset) => ({unset}))},
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('before', 'after', 'replace'),
        paths,
        fc.array(items, {minLength: 1, maxLength: 2}),
      )
      .map(([where, path, items]) => ({insert: {[where]: path, items}})),
  },
  fields(fc.constant('@@ -1,1 +1,1 @@\n-x\n+y\n')).map((diffMatchPatch) => ({diffMatchPatch})),
  fields(fc.constant(1)).map((inc) => ({inc})),
  // Two that may take each other back.
  fc.tuple(fields(values), fc.array(paths, {minLength: 1, maxLength: 1})).map(([set, unset]) => ({
    set,
    unset,
  })),
)

const lists = fc.constantFrom(
  'title',
  'body',
  'abstract',
  'venues[0].name',
  'venues[1].name',
  'venues[1].notes',
  'place.name',
)

/** Such as come near to what a reviewer may do. */
const nearOperations: Arbitrary<object> = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        'abstract[0]',
        'abstract[0].value[-1]',
        'abstract[0].value[_key=="b"]',
        'abstract[0].value',
        'abstract[0].language',
        'venues[1].notes[language=="vi"]',
        'venues[1].notes',
      ),
      {minLength: 1, maxLength: 2},
    )
    .map((unset) => ({unset})),
  fc
    .tuple(
      lists,
      fc.constantFrom('language=="vi"', 'language=="vi"', 'language=="th"', '0'),
      fc.constantFrom('value', 'value', '_key', 'language', '_type', 'more'),
      fc.constantFrom('t', 'e', 'new', 'vi', 'th', 'internationalizedArrayTextValue', ['b']),
    )
    .map(([list, which, field, value]) => ({set: {[`${list}[${which}].${field}`]: value}})),
  fc
    .tuple(fc.constantFrom('before', 'after', 'replace'), lists, fc.constantFrom('0', '-1'), items)
    .map(([where, list, place, one]) => ({insert: {[where]: `${list}[${place}]`, items: [one]}})),
  fc.tuple(lists, fc.array(items, {maxLength: 3})).map(([list, more]) => ({
    set: {[list]: [item(TH), ...more]},
  })),
)

/** A document like one that is there, with something changed in it. */
const attributes = fc
  .tuple(
    fc.constantFrom<Record<string, unknown>[]>(
      meeting('m1'),
      meeting('m2'),
      record('vi', 'm1'),
      record('vi', 'm1'),
      record('vi', 'm2'),
      record('en', 'm1'),
      {_id: 'l10n.vi.m2', _type: 'translation', language: 'vi', document: 'm2'},
    ),
    fc.option(ids),
    fc.dictionary(
      fc.constantFrom(
        'title',
        'body',
        'work',
        'notes',
        'approvals',
        'assignee',
        'due',
        'language',
        'document',
        'extra',
        '_type',
        '_createdAt',
      ),
      values,
      {maxKeys: 2, noNullPrototype: true},
    ),
    fc.array(
      fc.constantFrom<string[]>('title', 'work', 'approvals', 'notes', 'assignee', 'document'),
      {maxLength: 3},
    ),
  )
  .map(([document, _id, changes, without]) => ({
    ...Object.fromEntries(
      Object.entries({...document, ...changes}).filter(([key]) => !without.includes(key)),
    ),
    ...(typeof changes['_type'] !== 'string' && {_type: document['_type']}),
    ...(_id !== null && {_id}),
  }))

const queries = fc.constantFrom(
  '*',
  '*[_type == "translation"]',
  '*[_type == "translation" && language == "vi"]',
  '*[_type == "meeting" && !(_id in path("drafts.**"))]',
)

const mutation: Arbitrary<object> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(ids, operations).map(([id, all]) => ({patch: {id, ...all}})),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('m1', 'drafts.m1'), nearOperations)
      .map(([id, all]) => ({patch: {id, ...all}})),
  },
  fc.tuple(queries, operations).map(([query, all]) => ({patch: {query, ...all}})),
  attributes.map((create) => ({create})),
  attributes.map((createIfNotExists) => ({createIfNotExists})),
  {weight: 2, arbitrary: attributes.map((createOrReplace) => ({createOrReplace}))},
  ids.map((id) => ({delete: {id}})),
  queries.map((query) => ({delete: {query}})),
)

/** Transactions in the wire form of mutations: of one step mostly, for then more of them pass. */
export const hostileMutations: Arbitrary<object[]> = fc.oneof(
  {weight: 2, arbitrary: fc.tuple(mutation)},
  fc.array(mutation, {minLength: 2, maxLength: 4}),
)

const publishedIds = fc.constantFrom('m1', 'm2', 'm3', 'l10n.vi.m1', 'l10n.vi.m2')

/** What a reviewer of Vietnamese may do by an action. */
const reviewed = fc
  .constantFrom('body[language=="vi"].value', 'venues[0].name[language=="vi"].value')
  .map((path) => ({
    actionType: 'sanity.action.document.edit',
    draftId: 'drafts.m1',
    publishedId: 'm1',
    patch: {set: {[path]: 'x'}},
  }))

const action: Arbitrary<object> = fc.oneof(
  {weight: 2, arbitrary: reviewed},
  {
    weight: 4,
    arbitrary: fc
      .tuple(publishedIds, fc.oneof(operations, nearOperations))
      .map(([publishedId, patch]) => ({
        actionType: 'sanity.action.document.edit',
        draftId: `drafts.${publishedId}`,
        publishedId,
        patch,
      })),
  },
  fc.tuple(publishedIds, attributes).map(([publishedId, given]) => ({
    actionType: 'sanity.action.document.create',
    publishedId,
    attributes: {...given, _id: `drafts.${publishedId}`},
    ifExists: 'ignore',
  })),
  fc.tuple(publishedIds, attributes).map(([publishedId, given]) => ({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId,
    attributes: {...given, _id: `drafts.${publishedId}`},
  })),
  fc.tuple(fc.constantFrom('publish', 'unpublish'), publishedIds).map(([name, publishedId]) => ({
    actionType: `sanity.action.document.${name}`,
    draftId: `drafts.${publishedId}`,
    publishedId,
  })),
  publishedIds.map((publishedId) => ({
    actionType: 'sanity.action.document.delete',
    publishedId,
    includeDrafts: [`drafts.${publishedId}`],
  })),
  publishedIds.map((publishedId) => ({
    actionType: 'sanity.action.document.discard',
    draftId: `drafts.${publishedId}`,
    versionId: `drafts.${publishedId}`,
  })),
)

/** Transactions in the wire form of actions. */
export const hostileActions: Arbitrary<object[]> = fc.array(action, {minLength: 1, maxLength: 2})
