import type {SanityDocument} from '../documents/SanityDocument.ts'
import {inIdOrder, positionOf, unionOf} from '../views/documentList.ts'
import type {View} from '../views/View.ts'
import type {Candidates, Concern} from './Candidates.ts'
import type {Dependencies} from './Dependencies.ts'
import type {DocumentSearch} from './DocumentSearch.ts'
import {scalarKeysFrom, stringsFrom, type ValueReader} from './indexValues.ts'
import type {IndexKind, Narrowing} from './Narrowing.ts'
import {patternNeedles} from './patternNeedles.ts'

/** Files have texts that the text index leaves out. */
const ASSET_TYPES = ['sanity.imageAsset', 'sanity.fileAsset']

export interface NarrowingContext extends ValueReader {
  view: View
  dependencies: Dependencies
  search: DocumentSearch
  /** with so few candidates at hand no index is built and no text is searched */
  few: number
}

type ByField = Extract<Narrowing, {by: 'field'}>

/** The documents among which a filter's are; `undefined`: all, as far as an index can tell. */
export function resolveNarrowing(
  narrowing: Narrowing,
  context: NarrowingContext,
): Candidates | undefined {
  switch (narrowing.by) {
    case 'all':
      return resolveAll(narrowing.of, context)
    case 'any':
      return resolveAny(narrowing.of, context)
    case 'field':
      return resolveField(narrowing, context)
    case 'text':
      return resolveText(narrowing, context)
    default:
      return resolveKeys(narrowing.by, narrowing, context)
  }
}

/** Builds the indexes that are asked for by values which are known only during the evaluation. */
export function prepareIndexes(narrowing: Narrowing, view: View): void {
  if (narrowing.by === 'all' || narrowing.by === 'any') {
    for (const one of narrowing.of) prepareIndexes(one, view)
  } else if (narrowing.by === 'field') {
    view.equalityIndex(narrowing.path)
  } else if (narrowing.by === 'reference') {
    view.byReference('')
  } else if (narrowing.by === 'version') {
    view.versionsOf('')
  }
}

/** Any branch will do: the one with the fewest documents, costly ones only where it pays. */
function resolveAll(of: readonly Narrowing[], context: NarrowingContext): Candidates | undefined {
  let fewest: Candidates | undefined
  let surest: Concern | undefined
  for (const narrowing of of.toSorted((a, b) => costOf(a) - costOf(b))) {
    const isEnough = fewest && fewest.count <= context.few && costOf(narrowing) > 0
    const candidates = isEnough ? undefined : resolveNarrowing(narrowing, context)
    if (candidates && !(fewest && fewest.count <= candidates.count)) fewest = candidates
    const concern =
      isEnough && narrowing.by === 'field' ? concernOfField(narrowing, context) : candidates
    if (concern && !(surest && surest.precision <= concern.precision)) surest = concern
  }
  return fewest && {...fewest, ...(surest && {precision: surest.precision, note: surest.note})}
}

function resolveAny(of: readonly Narrowing[], context: NarrowingContext): Candidates | undefined {
  const branches: Candidates[] = []
  for (const narrowing of of) {
    const candidates = resolveNarrowing(narrowing, context)
    if (!candidates) return undefined
    branches.push(candidates)
  }
  return {
    count: branches.reduce((sum, {count}) => sum + count, 0),
    precision: Math.max(...branches.map(({precision}) => precision)),
    list: () => unionOf(branches.map(({list}) => list())),
    note() {
      for (const {note} of branches) note()
    },
  }
}

function resolveKeys(
  by: IndexKind,
  {value, arity}: Extract<Narrowing, {by: IndexKind}>,
  context: NarrowingContext,
): Candidates | undefined {
  const {view, dependencies} = context
  const found = stringsFrom(value, arity, by === 'reference', context)
  if (!found) return undefined
  const keys = found.length > 1 ? [...new Set(found)] : found
  switch (by) {
    case 'id':
      return {
        count: keys.length,
        precision: 0,
        list: () => inIdOrder(keys.flatMap((id) => view.byId(id) ?? [])),
        note: () => noteAll(dependencies.ids, keys),
      }
    case 'reference':
      return {
        ...lists(keys, (id) => view.byReference(id)),
        precision: 2,
        note: () => noteAll(dependencies.references, keys),
      }
    case 'version':
      return {
        ...lists(keys, (id) => view.versionsOf(id)),
        precision: 3,
        note: () => noteAll(dependencies.versions, keys),
      }
    case 'type':
      return {
        ...lists(keys, (type) => view.byType(type)),
        precision: 4,
        note: () => noteAll(dependencies.types, keys),
      }
    default:
      return {...lists(keys, (prefix) => withPrefix(view, prefix)), ...ofEverything(context)}
  }
}

function resolveField(narrowing: ByField, context: NarrowingContext): Candidates | undefined {
  const keys = scalarKeysFrom(narrowing.value, narrowing.arity, context)
  const concern = concernOfField(narrowing, context)
  if (!keys || !concern) return undefined
  const index = context.view.equalityIndex(narrowing.path)
  return {...lists([...new Set(keys)], (key) => index.get(key)), ...concern}
}

/** Which changes a field's condition looks at: known without the index. */
function concernOfField(
  {path, value, arity}: ByField,
  context: NarrowingContext,
): Concern | undefined {
  const keys = scalarKeysFrom(value, arity, context)
  return keys && {precision: 1, note: () => context.dependencies.addField(path, keys)}
}

function resolveText(
  narrowing: Extract<Narrowing, {by: 'text'}>,
  context: NarrowingContext,
): Candidates | undefined {
  const {search, view} = context
  const {value} = narrowing
  if (value.from !== 'query') return undefined
  const asked = context.valueOf(value.expr)
  if (narrowing.form === 'query' && narrowing.whole) {
    const found = search.meeting(asked)
    if (found === 'all') return undefined
    return {count: found.length, list: () => found, ...ofEverything(context)}
  }
  const found = search.holding(
    narrowing.form === 'query' ? search.required(asked) : patternNeedles(asked),
  )
  if (found === 'all') return undefined
  const assets = ASSET_TYPES.map((type) => view.byType(type)).filter((list) => list.length > 0)
  return {
    count: assets.reduce((sum, list) => sum + list.length, found.length),
    list: () => unionOf([found, ...assets]),
    ...ofEverything(context),
  }
}

function lists(
  keys: readonly string[],
  listOf: (key: string) => readonly SanityDocument[],
): Pick<Candidates, 'count' | 'list'> {
  const found = keys.map(listOf)
  return {
    count: found.reduce((sum, list) => sum + list.length, 0),
    list: () => unionOf(found),
  }
}

/** Any document may come to be among them with its next change. */
function ofEverything({dependencies}: NarrowingContext): Concern {
  return {
    precision: 9,
    note() {
      dependencies.everything = true
    },
  }
}

function withPrefix(view: View, prefix: string): readonly SanityDocument[] {
  const start = positionOf(view.documents, prefix)
  const end = positionOf(view.documents, `${prefix}\uFFFF`)
  return view.documents.slice(start, end)
}

/** What an index costs before it answers. */
function costOf(narrowing: Narrowing): number {
  switch (narrowing.by) {
    case 'field':
      return 1
    case 'text':
      return 2
    case 'all':
    case 'any':
      return Math.max(...narrowing.of.map(costOf))
    default:
      return 0
  }
}

function noteAll(into: Set<string>, keys: readonly string[]): void {
  for (const key of keys) into.add(key)
}
