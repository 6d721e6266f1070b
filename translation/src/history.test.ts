import fc from 'fast-check'
import {expect, test} from 'vitest'

import {approve} from './changes/approve.ts'
import {confirm} from './changes/confirm.ts'
import type {Mutation} from './changes/Mutation.ts'
import {removeOrphan} from './changes/removeOrphan.ts'
import {discardWork, returnToDraft, saveWork, sendToReview} from './changes/saveWork.ts'
import {markMinor, whatBecomesStale} from './changes/sourceChanges.ts'
import {deriveStatus} from './deriveStatus.ts'
import {findUnits} from './findUnits.ts'
import {plainText} from './plainText.ts'
import {readRecord} from './readRecord.ts'
import {stateOf} from './stateOf.ts'
import type {StoredDocument} from './StoredDocument.ts'
import {applyMutations} from './testApply.ts'
import {testBlock} from './testDocument.ts'
import {
  approveIn,
  isHeld,
  isOrphan,
  isStale,
  type Model,
  modelDocument,
  shown,
  stateIn,
  type UnitName,
  UNITS,
  unitsIn,
} from './testModel.ts'
import type {State} from './TranslationStatus.ts'
import type {Unit, UnitValue} from './Unit.ts'

const SOURCES = ['ก', 'ข', 'ค'] as const
const TARGETS = ['A', 'B', 'C'] as const

type Step =
  | {do: 'edit' | 'editMinor'; unit: UnitName; text: string}
  | {do: 'translate'; unit: UnitName; text: string}
  | {do: 'writeTarget'; unit: UnitName; text: string}
  | {do: 'review' | 'return' | 'discard' | 'approve'; unit: UnitName}
  | {do: 'confirm'; unit: UnitName; as: 'translator' | 'reviewer'}
  | {do: 'remove'; unit: UnitName; rest: 'nothing' | 'empty'}
  | {do: 'removeOrphan'; unit: UnitName}
  | {do: 'clearTargets'}
  | {do: 'undo'}

const unit = fc.constantFrom(...UNITS)
const source = fc.constantFrom(...SOURCES)
const target = fc.constantFrom(...TARGETS)

const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 4, arbitrary: fc.record({do: fc.constantFrom('edit', 'editMinor'), unit, text: source})},
  {weight: 4, arbitrary: fc.record({do: fc.constantFrom('translate'), unit, text: target})},
  {weight: 1, arbitrary: fc.record({do: fc.constantFrom('writeTarget'), unit, text: target})},
  {weight: 2, arbitrary: fc.record({do: fc.constantFrom('review', 'return', 'discard'), unit})},
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('remove'),
      unit,
      rest: fc.constantFrom('nothing', 'empty'),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constantFrom('removeOrphan'), unit})},
  {weight: 6, arbitrary: fc.record({do: fc.constantFrom('approve'), unit})},
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('confirm'),
      unit,
      as: fc.constantFrom('translator', 'reviewer'),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constantFrom('clearTargets', 'undo', 'undo')})},
)

type Store = Map<string, StoredDocument>

const ID = 'meeting-1'
const RECORD = `l10n.en.${ID}`

const valueOf = (name: UnitName, text: string): UnitValue =>
  name === 'title' ? text : testBlock(name.slice(-1), text)

/** A unit of the document, or what it was before it was removed. */
function unitOf(document: StoredDocument, name: UnitName): Unit {
  const block = name === 'title' ? {} : {block: name.slice(-1)}
  const path = name === 'title' ? ['title'] : ['body']
  return (
    findUnits(document).find(({id}) => id === name) ?? {
      id: name,
      kind: name === 'title' ? 'string' : 'block',
      path,
      ...block,
      source: valueOf(name, 'ก'),
    }
  )
}

interface World {
  model: Model
  store: Store
}

/** Does a step in both worlds; a step that cannot be done changes nothing. */
function taken(
  {model: before, store}: World,
  step: Exclude<Step, {do: 'undo'}>,
  rev: string,
): World {
  const model = structuredClone(before)
  const published = store.get(ID)
  if (!published) throw new Error('the document is gone')
  const record = readRecord(store.get(RECORD))
  const records = record ? [record] : []
  const deed = {by: 'nok', at: rev}
  const written = (mutations: readonly Mutation[]) => ({
    model,
    store: applyMutations(store, mutations, rev),
  })
  const rewritten = () => ({model, store: new Map(store).set(ID, modelDocument(model, ID, rev))})
  if (step.do === 'clearTargets') {
    for (const name of UNITS) delete model[name].target
    return rewritten()
  }
  const known = model[step.unit]
  const told = (after: StoredDocument) =>
    whatBecomesStale(published, after, records).map((one) => [one.kind, one.unit.id])
  switch (step.do) {
    case 'writeTarget':
      known.target = step.text
      return rewritten()
    case 'remove': {
      if (known.source === undefined) return {model, store}
      delete known.source
      known.rest = step.rest
      const after = rewritten()
      const orphan = isOrphan(model, step.unit) ? [['orphan', step.unit]] : []
      expect(told(after.store.get(ID) ?? published)).toEqual(orphan)
      return after
    }
    case 'removeOrphan': {
      const orphan = {id: step.unit, language: 'en', documents: {published}}
      if (isOrphan(model, step.unit)) {
        delete known.target
        return written(removeOrphan(orphan))
      }
      expect(() => removeOrphan(orphan)).toThrow('has not lost its source')
      return {model, store}
    }
    case 'edit':
    case 'editMinor': {
      const old = known.source
      known.source = step.text
      delete known.rest
      const after = rewritten()
      const now = after.store.get(ID) ?? published
      const isNews = old !== undefined && !isStale(before, step.unit) && isStale(model, step.unit)
      expect(told(now)).toEqual(isNews ? [['stale', step.unit]] : [])
      if (step.do === 'edit' || old === undefined) return after
      if (known.approval?.from === old) known.approval.from = step.text
      return {model, store: applyMutations(after.store, markMinor(published, now, records), rev)}
    }
  }
  const unit = unitOf(published, step.unit)
  const place = {documentId: ID, language: 'en', unit, ...deed}
  const approval = {
    unit,
    language: 'en',
    documents: {published},
    ...(record && {record}),
    ...deed,
  }
  if (known.source === undefined) {
    expect(() => approve(approval)).toThrow('is not in the document any more')
    return {model, store}
  }
  const text = shown(model, step.unit)
  switch (step.do) {
    case 'translate':
      known.work = {text: step.text, from: known.source, state: 'draft'}
      return written(saveWork({...place, value: valueOf(step.unit, step.text), origin: 'person'}))
    case 'review':
      if (!known.work) return {model, store}
      known.work.state = 'review'
      return written(sendToReview(place))
    case 'return':
      if (!known.work) return {model, store}
      known.work.state = 'draft'
      return written(returnToDraft(place))
    case 'discard':
      delete known.work
      return written(discardWork(place))
    case 'approve':
      if (text === undefined) {
        expect(() => approve(approval)).toThrow('no text to approve')
        return {model, store}
      }
      approveIn(model, step.unit, known.work?.from ?? known.source, text)
      return written(approve(approval))
    default:
      if (text === undefined) {
        expect(() => confirm({...approval, as: step.as})).toThrow('no text to')
        return {model, store}
      }
      if (step.as === 'reviewer') approveIn(model, step.unit, known.source, text)
      else known.work = {text, from: known.source, state: 'review'}
      return written(confirm({...approval, as: step.as}))
  }
}

function expectAgreement({model, store}: World): void {
  const document = store.get(ID)
  if (!document) throw new Error('the document is gone')
  const record = readRecord(store.get(RECORD))
  const units = unitsIn(model)
  const inState = (state: State) => units.filter((name) => stateIn(model, name) === state)
  const [status] = deriveStatus(document, new Map(record ? [['en', record]] : []), ['en']).languages
  expect(status).toEqual({
    _key: 'en',
    language: 'en',
    approved: inState('approved'),
    missing: inState('missing'),
    draft: inState('draft'),
    review: inState('review'),
    stale: units.filter((name) => isStale(model, name)),
    orphans: UNITS.filter((name) => isOrphan(model, name)),
  })
  const told = findUnits(document).map((unit) => {
    const {value, held} = stateOf(unit, document, 'en', record)
    return [unit.id, value === undefined ? undefined : plainText(value), held]
  })
  expect(told).toEqual(units.map((name) => [name, shown(model, name), isHeld(model, name)]))
}

test('states agree with a model that knows texts only, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, {maxLength: 40, size: 'max'}), (steps) => {
      const model: Model = {
        title: {source: 'ก'},
        'body#a': {source: 'ก'},
        'body#b': {source: 'ก'},
        'body#c': {source: 'ก'},
      }
      const past: World[] = [{model, store: new Map([[ID, modelDocument(model, ID, 'first')]])}]
      for (const [index, step] of steps.entries()) {
        const now = past.at(-1)
        if (!now) return
        if (step.do === 'undo') past.splice(-1, past.length > 1 ? 1 : 0)
        else past.push(taken(now, step, `r${index}`))
        const next = past.at(-1)
        if (next) expectAgreement(next)
      }
    }),
    {numRuns: 300},
  )
}, 60_000)
