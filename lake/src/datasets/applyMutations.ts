import type {Identity, Permission} from '../access/Identity.ts'
import {jsonProblem} from '../documents/jsonProblem.ts'
import type {SanityDocument} from '../documents/SanityDocument.ts'
import {TransactionError, type MutationErrorItem} from '../errors.ts'
import {applyPatch, PatchError} from '../mutations/applyPatch.ts'
import {withArrayKeys, withOperationKeys} from '../mutations/arrayKeys.ts'
import type {
  DocumentAttributes,
  Mutation,
  PatchOperations,
  Selection,
} from '../mutations/Mutation.ts'
import {newDocument, type Writing} from '../mutations/newDocument.ts'
import type {MutationResult} from './Dataset.ts'
import type {Overlay} from './Overlay.ts'

export interface MutationContext extends Writing {
  identity: Identity
  newId(): string
  autoGenerateArrayKeys: boolean
  /** the name of the derivation that such an id is kept for */
  derivedBy(id: string): string | undefined
  /** ids that a GROQ filter finds, among what the overlay shows and the identity may read */
  select(query: string, params: Readonly<Record<string, unknown>>): readonly string[]
}

/**
 * Applies the mutations to the overlay, in order, each seeing what the earlier ones did.
 * Pure but for the overlay, which is thrown away when this throws.
 * @throws TransactionError that names the mutation by its index
 */
export function applyMutations(
  overlay: Overlay,
  mutations: Iterable<Mutation>,
  context: MutationContext,
): MutationResult[] {
  const results: MutationResult[] = []
  let index = 0
  for (const mutation of mutations) {
    results.push(...applyMutation(overlay, mutation, index, context))
    index++
  }
  return results
}

function applyMutation(
  overlay: Overlay,
  mutation: Mutation,
  index: number,
  context: MutationContext,
): MutationResult[] {
  if ('patch' in mutation) return patch(overlay, mutation.patch, index, context)
  if ('delete' in mutation) return remove(overlay, mutation.delete, index, context)
  if ('create' in mutation) return [write(overlay, 'create', mutation.create, index, context)]
  if ('createIfNotExists' in mutation) {
    return [write(overlay, 'createIfNotExists', mutation.createIfNotExists, index, context)]
  }
  return [write(overlay, 'createOrReplace', mutation.createOrReplace, index, context)]
}

function write(
  overlay: Overlay,
  kind: 'create' | 'createIfNotExists' | 'createOrReplace',
  attributes: DocumentAttributes,
  index: number,
  context: MutationContext,
): MutationResult {
  const given = attributes._id ?? ''
  const id = given === '' || given.endsWith('.') ? given + context.newId() : given
  refuseDerived(id, index, context)
  const existing = overlay.read(id)
  if (existing && kind === 'createIfNotExists') {
    allow(context.identity, 'read', existing, index)
    return {id, operation: 'none', document: existing}
  }
  if (existing && kind === 'create') {
    allow(context.identity, 'create', existing, index)
    throw fail(index, {
      type: 'documentAlreadyExistsError',
      description: `Document by ID "${id}" already exists`,
      id,
    })
  }
  const document = keyed(storable(newDocument(id, attributes, existing, context), index), context)
  if (existing) allow(context.identity, 'update', existing, index)
  allow(context.identity, existing ? 'update' : 'create', document, index)
  allowChange(context.identity, existing, document, index)
  overlay.write(id, document, asMutation(kind, document))
  return {id, operation: existing ? 'update' : 'create', document}
}

function asMutation(
  kind: 'create' | 'createIfNotExists' | 'createOrReplace',
  document: SanityDocument,
): Mutation {
  if (kind === 'create') return {create: document}
  return kind === 'createIfNotExists' ? {createIfNotExists: document} : {createOrReplace: document}
}

function patch(
  overlay: Overlay,
  {ifRevisionID, ...patch}: Extract<Mutation, {patch: unknown}>['patch'],
  index: number,
  context: MutationContext,
): MutationResult[] {
  const {operations: given, ids, mustExist} = selected(patch, context)
  const operations = context.autoGenerateArrayKeys
    ? withOperationKeys(given, () => newKey(context))
    : given
  const results: MutationResult[] = []
  for (const id of ids) {
    refuseDerived(id, index, context)
    const document = overlay.read(id)
    if (!document || !context.identity.access.can('read', document)) {
      if (!mustExist) continue
      throw notFound(index, id)
    }
    allow(context.identity, 'update', document, index)
    if (ifRevisionID !== undefined && ifRevisionID !== document._rev) {
      throw fail(index, {
        type: 'documentRevisionIDDoesNotMatchError',
        description: `Document "${id}" has unexpected revision ID ("${document._rev}"), expected "${ifRevisionID}"`,
        id,
        currentRevisionID: document._rev,
        expectedRevisionID: ifRevisionID,
      })
    }
    const next = patched(document, operations, index, context)
    allow(context.identity, 'update', next, index)
    allowChange(context.identity, document, next, index)
    overlay.write(id, next, {patch: {id, ...operations, ...(ifRevisionID && {ifRevisionID})}})
    results.push({id, operation: 'update', document: next})
  }
  return results
}

function patched(
  document: SanityDocument,
  operations: PatchOperations,
  index: number,
  context: MutationContext,
): SanityDocument {
  try {
    return storable(applyPatch(document, operations, context), index)
  } catch (error) {
    if (!(error instanceof PatchError)) throw error
    throw fail(index, {
      type: 'validationError',
      description: `The patch cannot be applied to "${document._id}": ${error.message}`,
      id: document._id,
    })
  }
}

function remove(
  overlay: Overlay,
  selection: Selection,
  index: number,
  context: MutationContext,
): MutationResult[] {
  const results: MutationResult[] = []
  for (const id of selected(selection, context).ids) {
    const document = overlay.read(id)
    // A stored one of such an id is older than the derivation, and in its way.
    if (!document) refuseDerived(id, index, context)
    if (!document || !context.identity.access.can('read', document)) continue
    allow(context.identity, 'update', document, index)
    allowChange(context.identity, document, undefined, index)
    overlay.write(id, undefined, {delete: {id}})
    results.push({id, operation: 'delete'})
  }
  return results
}

/** Splits a selection from what comes with it and finds the ids it means. */
function selected(
  value: Selection & PatchOperations,
  context: MutationContext,
): {ids: readonly string[]; mustExist: boolean; operations: PatchOperations} {
  if ('ids' in value) {
    const {ids, ...operations} = value
    return {ids, mustExist: true, operations}
  }
  if ('query' in value) {
    const {query, params, ...operations} = value
    return {ids: context.select(query, params), mustExist: false, operations}
  }
  const {id, ...operations} = value
  return {ids: [id], mustExist: true, operations}
}

/** The document, if it is the same once it has been written and read. */
function storable(document: SanityDocument, index: number): SanityDocument {
  const problem = jsonProblem(document)
  if (problem === undefined) return document
  const {_id: id} = document
  const description = `Document "${id}" cannot be stored: ${problem}`
  throw fail(index, {type: 'validationError', description, id})
}

/** 403, and nothing said of the document, for who may not. */
function allow(
  identity: Identity,
  permission: Permission,
  document: SanityDocument,
  index: number,
): void {
  if (identity.access.can(permission, document)) return
  throw fail(index, {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; permission "${permission}" required`,
    permission,
  })
}

/**
 * Each step for itself, as if it were a transaction: what is not allowed is not made allowed by a later
 * step that takes it back.
 */
function allowChange(
  {access}: Identity,
  previous: SanityDocument | undefined,
  next: SanityDocument | undefined,
  index: number,
): void {
  if (access.mayChange(previous, next)) return
  const permission: Permission = previous ? 'update' : 'create'
  throw fail(index, {
    type: 'insufficientPermissionsError',
    description: `Insufficient permissions; permission "${permission}" is limited to certain changes, and this is none of them`,
    permission,
  })
}

function refuseDerived(id: string, index: number, {derivedBy}: MutationContext): void {
  const name = derivedBy(id)
  if (name === undefined) return
  throw fail(index, {
    type: 'validationError',
    description: `Document "${id}" is derived from others by "${name}" and cannot be written`,
    id,
  })
}

function notFound(index: number, id: string): TransactionError {
  return fail(index, {
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found`,
    id,
  })
}

function fail(index: number, error: MutationErrorItem['error']): TransactionError {
  return new TransactionError([{index, error}])
}

function keyed(document: SanityDocument, context: MutationContext): SanityDocument {
  return context.autoGenerateArrayKeys ? withArrayKeys(document, () => newKey(context)) : document
}

function newKey({newId}: MutationContext): string {
  return newId().slice(0, 12)
}
