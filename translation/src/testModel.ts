import type {StoredDocument} from './StoredDocument.ts'
import {localized, testBlock} from './testDocument.ts'
import type {State} from './TranslationStatus.ts'

export const UNITS = ['title', 'body#a', 'body#b', 'body#c'] as const
export type UnitName = (typeof UNITS)[number]

/** What is known of a unit, told by its texts alone. */
interface Known {
  /** not there once it is removed: then `rest` stands in its place */
  source?: string
  rest?: 'nothing' | 'empty'
  target?: string
  work?: {text: string; from: string; state: 'draft' | 'review'}
  approval?: {text: string; from: string}
}

export type Model = Record<UnitName, Known>

const BODY: readonly UnitName[] = ['body#a', 'body#b', 'body#c']

export const unitsIn = (model: Model) => UNITS.filter((name) => model[name].source !== undefined)

const bodyOf = (model: Model) => BODY.filter((name) => model[name].source !== undefined)

export const isOrphan = (model: Model, name: UnitName): boolean =>
  model[name].source === undefined && model[name].target !== undefined

const isHidden = (model: Model, name: UnitName): boolean =>
  name !== 'title' &&
  model[name].approval !== undefined &&
  bodyOf(model).every((block) => model[block].target === undefined)

export const isHeld = (model: Model, name: UnitName): boolean =>
  isHidden(model, name) && bodyOf(model).some((block) => model[block].approval === undefined)

export function shown(model: Model, name: UnitName): string | undefined {
  const {work, approval, target} = model[name]
  if (work) return work.text
  return isHidden(model, name) ? approval?.text : target
}

export function stateIn(model: Model, name: UnitName): State {
  const {work, approval, target} = model[name]
  if (work) return work.state
  if (isHidden(model, name)) return isHeld(model, name) ? 'approved' : 'review'
  if (target === undefined) return 'missing'
  return approval?.text === target ? 'approved' : 'review'
}

export function isStale(model: Model, name: UnitName): boolean {
  const {work, approval, source} = model[name]
  const made = work ?? approval
  return source !== undefined && made !== undefined && made.from !== source
}

export function approveIn(model: Model, name: UnitName, from: string, text: string): void {
  const field = name === 'title' ? [name] : bodyOf(model)
  const isShown = field.some((unit) => model[unit].target !== undefined)
  model[name].approval = {text, from}
  delete model[name].work
  if (!isShown && field.some((unit) => model[unit].approval === undefined)) return
  for (const unit of isShown ? [name] : field) {
    const approved = model[unit].approval
    if (approved) model[unit].target = approved.text
  }
  if (name === 'title') return
  for (const unit of BODY) if (isOrphan(model, unit)) delete model[unit].target
}

/** The document as the model has it, made anew: how an author, a script or an import would write it. */
export function modelDocument(model: Model, _id: string, _rev: string): StoredDocument {
  const {title} = model
  const thai = BODY.flatMap((name) => {
    const {source, rest} = model[name]
    return source === undefined && rest === 'nothing'
      ? []
      : [testBlock(name.slice(-1), source ?? '')]
  })
  const english = BODY.flatMap((name) => {
    const {target} = model[name]
    return target === undefined ? [] : [testBlock(name.slice(-1), target)]
  })
  return {
    _id,
    _type: 'meeting',
    _rev,
    title: localized('String', {
      ...(title.rest !== 'nothing' && {th: title.source ?? ''}),
      ...(title.target !== undefined && {en: title.target}),
    }),
    body: localized('RichText', {th: thai, ...(english.length > 0 && {en: english})}),
  }
}
