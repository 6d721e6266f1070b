import fc from 'fast-check'
import {expect, test} from 'vitest'

import {approve} from './changes/approve.ts'
import {confirm} from './changes/confirm.ts'
import type {Mutation} from './changes/Mutation.ts'
import {discardWork, returnToDraft, saveWork, sendToReview} from './changes/saveWork.ts'
import {markMinor, whatBecomesStale} from './changes/sourceChanges.ts'
import {deriveStatus} from './deriveStatus.ts'
import {findUnits} from './findUnits.ts'
import {plainText} from './plainText.ts'
import {readRecord} from './readRecord.ts'
import {stateOf} from './stateOf.ts'
import type {StoredDocument} from './StoredDocument.ts'
import {applyMutations} from './testApply.ts'
import {localized, testBlock} from './testDocument.ts'
import type {State} from './TranslationStatus.ts'
import type {UnitValue} from './Unit.ts'

const UNITS = ['title', 'body#a', 'body#b', 'body#c'] as const
type UnitName = (typeof UNITS)[number]

const SOURCES = ['ก', 'ข', 'ค'] as const
const TARGETS = ['A', 'B', 'C'] as const

type Step =
  | {do: 'edit' | 'editMinor'; unit: UnitName; text: string}
  | {do: 'translate' | 'writeTarget'; unit: UnitName; text: string}
  | {do: 'review' | 'return' | 'discard' | 'approve'; unit: UnitName}
  | {do: 'confirm'; unit: UnitName; as: 'translator' | 'reviewer'}
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

/** What is known of a unit, told by its texts alone. */
interface Known {
  source: string
  target?: string
  work?: {text: string; from: string; state: 'draft' | 'review'}
  approval?: {text: string; from: string}
}

type Model = Record<UnitName, Known>

const BODY: readonly UnitName[] = ['body#a', 'body#b', 'body#c']

const fieldOf = (name: UnitName): readonly UnitName[] => (name === 'title' ? ['title'] : BODY)

const isWaiting = (model: Model, name: UnitName): boolean =>
  name !== 'title' &&
  model[name].approval !== undefined &&
  BODY.every((block) => model[block].target === undefined) &&
  BODY.some((block) => model[block].approval === undefined)

function shown(model: Model, name: UnitName): string | undefined {
  const {work, approval, target} = model[name]
  if (work) return work.text
  return isWaiting(model, name) ? approval?.text : target
}

function stateIn(model: Model, name: UnitName): State {
  const {work, approval, target} = model[name]
  if (work) return work.state
  if (isWaiting(model, name)) return 'approved'
  if (target === undefined) return 'missing'
  return approval?.text === target ? 'approved' : 'review'
}

function isStale(model: Model, name: UnitName): boolean {
  const {work, approval, source} = model[name]
  const made = work ?? approval
  return made !== undefined && made.from !== source
}

function approveIn(model: Model, name: UnitName, from: string, text: string): void {
  const field = fieldOf(name)
  const isShown = field.some((unit) => model[unit].target !== undefined)
  model[name].approval = {text, from}
  delete model[name].work
  if (name === 'title' || isShown) model[name].target = text
  else if (field.every((unit) => model[unit].approval !== undefined)) {
    for (const unit of field) {
      const approved = model[unit].approval
      if (approved) model[unit].target = approved.text
    }
  }
}

type Store = Map<string, StoredDocument>

const ID = 'meeting-1'
const RECORD = `l10n.en.${ID}`

const valueOf = (name: UnitName, text: string): UnitValue =>
  name === 'title' ? text : testBlock(name.slice(-1), text)

/** The document as the model has it, made anew: how an author, a script or an import would write it. */
function documentOf(model: Model, _rev: string): StoredDocument {
  const blocks = (text: (known: Known) => string | undefined) =>
    BODY.flatMap((name) => {
      const written = text(model[name])
      return written === undefined ? [] : [testBlock(name.slice(-1), written)]
    })
  const english = blocks(({target}) => target)
  const {title} = model
  return {
    _id: ID,
    _type: 'meeting',
    _rev,
    title: localized('String', {
      th: title.source,
      ...(title.target !== undefined && {en: title.target}),
    }),
    body: localized('RichText', {
      th: blocks(({source}) => source),
      ...(english.length > 0 && {en: english}),
    }),
  }
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
  const rewritten = () => ({model, store: new Map(store).set(ID, documentOf(model, rev))})
  if (step.do === 'clearTargets') {
    for (const name of UNITS) delete model[name].target
    return rewritten()
  }
  const known = model[step.unit]
  const unit = findUnits(published).find(({id}) => id === step.unit)
  if (!unit) throw new Error('the unit is gone')
  const place = {documentId: ID, language: 'en', unit, ...deed}
  const approval = {
    unit,
    language: 'en',
    documents: {published},
    ...(record && {record}),
    ...deed,
  }
  const text = shown(model, step.unit)
  switch (step.do) {
    case 'writeTarget':
      known.target = step.text
      return rewritten()
    case 'edit':
    case 'editMinor': {
      const old = known.source
      known.source = step.text
      const after = rewritten()
      const now = after.store.get(ID) ?? published
      const fresh = UNITS.filter((name) => !isStale(before, name) && isStale(model, name))
      expect(whatBecomesStale(published, now, records).map(({unit}) => unit.id)).toEqual(fresh)
      if (step.do === 'edit') return after
      if (known.approval?.from === old) known.approval.from = step.text
      return {model, store: applyMutations(after.store, markMinor(published, now, records), rev)}
    }
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
  const inState = (state: State) => UNITS.filter((name) => stateIn(model, name) === state)
  const [status] = deriveStatus(document, new Map(record ? [['en', record]] : []), ['en']).languages
  expect(status).toEqual({
    _key: 'en',
    language: 'en',
    approved: inState('approved'),
    missing: inState('missing'),
    draft: inState('draft'),
    review: inState('review'),
    stale: UNITS.filter((name) => isStale(model, name)),
  })
  const told = findUnits(document).map((unit) => {
    const {value, held} = stateOf(unit, document, 'en', record)
    return [unit.id, value === undefined ? undefined : plainText(value), held]
  })
  expect(told).toEqual(UNITS.map((name) => [name, shown(model, name), isWaiting(model, name)]))
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
      const past: World[] = [{model, store: new Map([[ID, documentOf(model, 'first')]])}]
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
})
