import {
  isDraftId,
  isPublishedId,
  isValidDocumentId,
  isVersionId,
  publishedId,
} from '../documents/documentIds.ts'
import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'
import type {DocumentAttributes} from '../mutations/Mutation.ts'
import {parsePatchOperations} from '../mutations/parseMutations.ts'
import type {Action} from './Action.ts'
import {actionFailure} from './actionFailure.ts'

const PREFIX = 'sanity.action.'
/** What only exists with releases and variants. */
const LATER =
  /^(release\.|document\.variant\.|document\.version\.(create|replace|publish|unpublish)$)/

/**
 * Reads `actions` of a request body.
 * @throws TransactionError that names the action by its index and says what is wrong with it
 */
export function parseActions(value: unknown): Action[] {
  const list = Array.isArray(value) ? value : isJsonObject(value) ? [value] : undefined
  if (!list)
    throw actionFailure({type: 'validationError', description: '`actions` must be an array'})
  return list.map((item, index) => {
    if (!isJsonObject(item)) throw invalid(index, 'An action must be an object')
    return parseAction(item, index)
  })
}

function parseAction(body: JsonObject, index: number): Action {
  const name = body['actionType']
  if (typeof name !== 'string') throw invalid(index, 'An action needs an `actionType`')
  const type = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name
  const id = (field: string) => documentId(body, field, type, index)
  const published = () => publishedOnly(id('publishedId'), type, index)
  const draft = (field: string, of?: string) => versionOf(id(field), of, field, type, index)
  const pair = () => {
    draft('draftId')
    const publishedId = published()
    return {draftId: draft('draftId', publishedId), publishedId}
  }
  switch (type) {
    case 'document.create': {
      const publishedId = published()
      const attributes = draftAttributes(body['attributes'], publishedId, type, index)
      return {type, publishedId, attributes, ifExists: ifExists(body['ifExists'], index)}
    }
    case 'document.edit': {
      const patch = body['patch']
      if (!isJsonObject(patch)) throw invalid(index, `\`${type}\` needs a \`patch\``)
      return {type, ...pair(), patch: parsePatchOperations(patch, index)}
    }
    case 'document.publish':
      return {
        type,
        ...pair(),
        ...revision(body, 'ifDraftRevisionId', type, index),
        ...revision(body, 'ifPublishedRevisionId', type, index),
      }
    case 'document.unpublish':
      return {type, ...pair()}
    case 'document.delete': {
      const publishedId = published()
      const includeDrafts = draftIds(body['includeDrafts'], publishedId, type, index)
      return {type, publishedId, includeDrafts}
    }
    case 'document.discard':
      return {type: 'document.discard', versionId: draft('draftId')}
    case 'document.version.discard':
      return {type: 'document.discard', versionId: draft('versionId')}
    case 'document.replaceDraft': {
      const publishedId = published()
      const attributes = draftAttributes(body['attributes'], publishedId, type, index)
      return {type, publishedId, attributes}
    }
    default:
      throw LATER.test(type)
        ? invalid(
            index,
            `The action \`${name}\` needs releases or variants, which this server does not have`,
          )
        : invalid(index, `The action \`${name}\` is not known to this server`)
  }
}

function revision<K extends string>(
  body: JsonObject,
  field: K,
  type: string,
  index: number,
): {[key in K]?: string} {
  const value = body[field]
  const found: {[key in K]?: string} = {}
  if (typeof value === 'string') found[field] = value
  else if (value !== undefined && value !== null) {
    throw invalid(index, `\`${type}\`: \`${field}\` must be a string`)
  }
  return found
}

function ifExists(value: unknown, index: number): 'fail' | 'ignore' {
  if (value === undefined || value === null) return 'fail'
  if (value === 'fail' || value === 'ignore') return value
  throw invalid(index, '`document.create`: `ifExists` must be "fail" or "ignore"')
}

function documentId(body: JsonObject, field: string, type: string, index: number): string {
  const value = body[field]
  if (typeof value === 'string' && isValidDocumentId(value)) return value
  throw invalid(index, `\`${type}\` needs a document id in \`${field}\``)
}

function publishedOnly(id: string, type: string, index: number): string {
  if (isPublishedId(id)) return id
  throw invalid(index, `\`${type}\`: \`publishedId\` must not be the id of a draft or version`)
}

/** `of`: the published document that it must be a draft or version of. */
function versionOf(
  id: string,
  of: string | undefined,
  field: string,
  type: string,
  index: number,
): string {
  if (!isDraftId(id) && !isVersionId(id)) {
    throw invalid(index, `\`${type}\`: \`${field}\` must be the id of a draft or version`)
  }
  if (of === undefined || publishedId(id) === of) return id
  throw invalid(index, `\`${type}\`: \`${field}\` must be a draft or version of "${of}"`)
}

function draftIds(value: unknown, of: string, type: string, index: number): string[] {
  if (value === undefined || value === null) return []
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
  if (!Array.isArray(value) || ids.length !== value.length) {
    throw invalid(index, `\`${type}\`: \`includeDrafts\` must be an array of ids`)
  }
  return ids.map((id) => versionOf(id, of, 'includeDrafts', type, index))
}

function draftAttributes(
  value: unknown,
  of: string,
  type: string,
  index: number,
): DocumentAttributes & {_id: string} {
  if (!isJsonObject(value)) throw invalid(index, `\`${type}\` needs \`attributes\``)
  const {_id, _type} = value
  if (typeof _type !== 'string' || _type === '') {
    throw invalid(index, `\`${type}\`: the attributes must have a \`_type\``)
  }
  if (typeof _id !== 'string' || !isValidDocumentId(_id)) {
    throw invalid(index, `\`${type}\`: the attributes must have a valid \`_id\``)
  }
  return {...value, _id: versionOf(_id, of, 'attributes._id', type, index), _type}
}

function invalid(index: number, description: string): Error {
  return actionFailure({type: 'validationError', description}, index)
}
