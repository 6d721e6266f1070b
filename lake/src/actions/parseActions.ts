import {isDraftId, isPublishedId, isValidDocumentId, isVersionId} from '../documents/documentIds.ts'
import {isJsonObject, type JsonObject} from '../documents/SanityDocument.ts'
import type {DocumentAttributes} from '../mutations/Mutation.ts'
import {parsePatchOperations} from '../mutations/parseMutations.ts'
import type {Action} from './Action.ts'
import {actionFailure} from './actionFailure.ts'

const PREFIX = 'sanity.action.'

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
  const draft = (field: string) => versionOf(id(field), field, type, index)
  switch (type) {
    case 'document.create':
      return {
        type,
        publishedId: published(id('publishedId'), type, index),
        attributes: attributes(body['attributes'], type, index),
        ifExists: body['ifExists'] === 'ignore' ? 'ignore' : 'fail',
      }
    case 'document.edit': {
      const patch = body['patch']
      if (!isJsonObject(patch)) throw invalid(index, `\`${type}\` needs a \`patch\``)
      return {
        type,
        draftId: draft('draftId'),
        publishedId: published(id('publishedId'), type, index),
        patch: parsePatchOperations(patch, index),
      }
    }
    case 'document.publish':
      return {
        type,
        draftId: draft('draftId'),
        publishedId: published(id('publishedId'), type, index),
        ...revision(body, 'ifDraftRevisionId'),
        ...revision(body, 'ifPublishedRevisionId'),
      }
    case 'document.unpublish':
      return {
        type,
        draftId: draft('draftId'),
        publishedId: published(id('publishedId'), type, index),
      }
    case 'document.delete':
      return {
        type,
        publishedId: published(id('publishedId'), type, index),
        includeDrafts: draftIds(body['includeDrafts'], type, index),
      }
    case 'document.discard':
      return {type: 'document.discard', versionId: draft('draftId')}
    case 'document.version.discard':
      return {type: 'document.discard', versionId: draft('versionId')}
    case 'document.replaceDraft':
      return {
        type,
        publishedId: published(id('publishedId'), type, index),
        attributes: attributes(body['attributes'], type, index),
      }
    default:
      throw invalid(index, `The action \`${name}\` is not known to this server`)
  }
}

function revision<K extends string>(body: JsonObject, field: K): {[key in K]?: string} {
  const value = body[field]
  const found: {[key in K]?: string} = {}
  if (typeof value === 'string') found[field] = value
  return found
}

function documentId(body: JsonObject, field: string, type: string, index: number): string {
  const value = body[field]
  if (typeof value === 'string' && isValidDocumentId(value)) return value
  throw invalid(index, `\`${type}\` needs a document id in \`${field}\``)
}

function published(id: string, type: string, index: number): string {
  if (isPublishedId(id)) return id
  throw invalid(index, `\`${type}\`: \`publishedId\` must not be the id of a draft or version`)
}

function versionOf(id: string, field: string, type: string, index: number): string {
  if (isDraftId(id) || isVersionId(id)) return id
  throw invalid(index, `\`${type}\`: \`${field}\` must be the id of a draft or version`)
}

function draftIds(value: unknown, type: string, index: number): string[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value))
    throw invalid(index, `\`${type}\`: \`includeDrafts\` must be an array of ids`)
  return value.map((id) => {
    if (typeof id !== 'string')
      throw invalid(index, `\`${type}\`: \`includeDrafts\` must be an array of ids`)
    return versionOf(id, 'includeDrafts', type, index)
  })
}

function attributes(
  value: unknown,
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
  return {...value, _id, _type}
}

function invalid(index: number, description: string): Error {
  return actionFailure({type: 'validationError', description}, index)
}
