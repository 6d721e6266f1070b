import {isValidDocumentId} from '../documents/documentIds.ts'
import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'
import {TransactionError, type MutationErrorType} from '../errors.ts'
import {isPatchPath} from './isPatchPath.ts'
import type {DocumentAttributes, Mutation, PatchOperations, Selection} from './Mutation.ts'

const OPERATIONS = ['set', 'setIfMissing', 'inc', 'dec', 'diffMatchPatch'] as const
const PATCH_KEYS = new Set([
  ...OPERATIONS,
  'unset',
  'insert',
  'id',
  'query',
  'params',
  'ifRevisionID',
])
const INSERT_PLACES = ['before', 'after', 'replace'] as const

/**
 * Reads `mutations` of a request body: every mutation is of a known kind and well formed.
 * @throws TransactionError that names the mutation by its index and says what is wrong with it
 */
export function parseMutations(value: unknown): Mutation[] {
  if (!Array.isArray(value)) throw malformed(0, '`mutations` must be an array of mutations')
  return value.map((item, index) => parseMutation(item, index))
}

function parseMutation(value: unknown, index: number): Mutation {
  if (!isJsonObject(value)) throw malformed(index, 'A mutation must be an object')
  const [kind, ...rest] = Object.keys(value)
  if (kind === undefined) throw malformed(index, 'The mutation is empty')
  if (rest.length > 0) {
    throw malformed(index, `A mutation has one kind, not several: ${Object.keys(value).join(', ')}`)
  }
  const body = value[kind]
  switch (kind) {
    case 'create':
      return {create: parseAttributes(body, kind, index)}
    case 'createIfNotExists':
      return {createIfNotExists: parseAttributes(body, kind, index)}
    case 'createOrReplace':
      return {createOrReplace: parseAttributes(body, kind, index)}
    case 'delete':
      return {delete: parseSelection(requireObject(body, kind, index), kind, index)}
    case 'patch':
      return {patch: parsePatch(requireObject(body, kind, index), index)}
    default:
      throw malformed(
        index,
        `Unknown mutation \`${kind}\`: use create, createIfNotExists, createOrReplace, delete or patch`,
      )
  }
}

/** @throws TransactionError */
export function parsePatchOperations(body: JsonObject, index: number): PatchOperations {
  const unknown = Object.keys(body).find((key) => !PATCH_KEYS.has(key))
  if (unknown !== undefined) throw malformed(index, `Unknown patch operation \`${unknown}\``)
  const operations: PatchOperations = {}
  for (const name of OPERATIONS) {
    const value = body[name]
    if (value === undefined) continue
    if (!isJsonObject(value))
      throw malformed(index, `Patch: \`${name}\` must be an object of path → value`)
    const wanted =
      name === 'inc' || name === 'dec' ? 'number' : name === 'diffMatchPatch' ? 'string' : undefined
    for (const [path, operand] of Object.entries(value)) {
      requirePath(path, name, index)
      if (wanted && typeof operand !== wanted) {
        throw malformed(index, `Patch: \`${name}\` of "${path}" needs a ${wanted}`)
      }
    }
    operations[name] = value
  }
  if (body['unset'] !== undefined) operations.unset = parsePaths(body['unset'], index)
  if (body['insert'] !== undefined) operations.insert = parseInsert(body['insert'], index)
  return operations
}

function parsePatch(body: JsonObject, index: number): Extract<Mutation, {patch: unknown}>['patch'] {
  const selection = parseSelection(body, 'patch', index)
  const operations = parsePatchOperations(body, index)
  const revision = body['ifRevisionID']
  if (revision !== undefined && revision !== null && typeof revision !== 'string') {
    throw malformed(index, 'Patch: `ifRevisionID` must be a string')
  }
  return {
    ...selection,
    ...operations,
    ...(typeof revision === 'string' && {ifRevisionID: revision}),
  }
}

function parsePaths(value: unknown, index: number): string[] {
  const paths = Array.isArray(value) ? value.filter((path) => typeof path === 'string') : []
  if (!Array.isArray(value) || paths.length !== value.length) {
    throw malformed(index, 'Patch: `unset` must be an array of paths')
  }
  for (const path of paths) requirePath(path, 'unset', index)
  return paths
}

function requirePath(path: string, operation: string, index: number): void {
  if (!isPatchPath(path)) throw malformed(index, `Patch: \`${operation}\` of "${path}" is no path`)
}

function parseInsert(value: unknown, index: number): JsonObject {
  if (!isJsonObject(value)) throw malformed(index, 'Patch: `insert` must be an object')
  const places = INSERT_PLACES.filter((place) => place in value)
  const place = places[0]
  const path = place && value[place]
  if (places.length !== 1 || typeof path !== 'string') {
    throw malformed(
      index,
      'Patch: `insert` needs one of `before`, `after` or `replace` with a path',
    )
  }
  requirePath(path, 'insert', index)
  if (!Array.isArray(value['items']))
    throw malformed(index, 'Patch: `insert` needs an array `items`')
  return value
}

function parseSelection(body: JsonObject, kind: string, index: number): Selection {
  const {id, query, params} = body
  if (typeof id === 'string' && id !== '') return {id}
  if (Array.isArray(id)) {
    const ids = id.filter((one) => typeof one === 'string')
    if (ids.length === id.length) return {ids}
  }
  if (typeof query === 'string') {
    if (params !== undefined && params !== null && !isJsonObject(params)) {
      throw malformed(index, `\`${kind}\`: \`params\` must be an object`)
    }
    return {query, params: isJsonObject(params) ? params : {}}
  }
  throw malformed(index, `\`${kind}\` needs an \`id\` or a \`query\``)
}

function parseAttributes(body: unknown, kind: string, index: number): DocumentAttributes {
  const attributes = requireObject(body, kind, index)
  const {_id, _type} = attributes
  if (typeof _type !== 'string' || _type === '') {
    throw invalid(index, `\`${kind}\`: the document must have a \`_type\``)
  }
  if (_id === undefined || _id === null) {
    if (kind !== 'create') throw invalid(index, `\`${kind}\`: the document must have an \`_id\``)
    const {_id: _none, ...rest} = attributes
    return {...rest, _type}
  }
  if (typeof _id !== 'string') throw invalid(index, `\`${kind}\`: \`_id\` must be a string`)
  // "drafts." and the like ask for an id to be made behind the dot.
  if (!(_id.endsWith('.') && isValidDocumentId(`${_id}x`)) && !isValidDocumentId(_id)) {
    throw invalid(
      index,
      `\`${kind}\`: "${_id}" is no valid document id (letters, digits, "_", "-" and ".", at most 128)`,
    )
  }
  return {...attributes, _type, _id}
}

function requireObject(body: unknown, kind: string, index: number): JsonObject {
  if (!isJsonObject(body)) throw malformed(index, `\`${kind}\` must be an object`)
  return body
}

function malformed(index: number, description: string): TransactionError {
  return failure('mutationParseError', index, description)
}

function invalid(index: number, description: string): TransactionError {
  return failure('validationError', index, description)
}

function failure(type: MutationErrorType, index: number, description: string): TransactionError {
  return new TransactionError([{index, error: {type, description}}])
}
