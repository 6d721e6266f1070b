import {BadRequestError} from '../../errors.ts'
import type {ListenOptions} from '../../listen/ListenRequest.ts'
import {defaultPerspective, versionedPath} from '../apiVersion.ts'
import {readFlag} from '../flags.ts'
import {readQueryParams} from '../readQueryParams.ts'

/**
 * What a listener asks for in its address. A boolean that is not there is false, but for
 * `includeMutations`, and `includeAllVersions` where queries of that version of the API see all.
 * @throws BadRequestError
 */
export function parseListenOptions(url: URL): ListenOptions & {enableResume: boolean} {
  const {searchParams} = url
  const query = searchParams.get('query')
  if (query === null || query.trim() === '') {
    throw new BadRequestError('The parameter "query" is missing')
  }
  const {version} = versionedPath(url.pathname)
  const seesAll = defaultPerspective(version) === 'raw'
  const visibility = searchParams.get('visibility')
  const effectFormat = searchParams.get('effectFormat')
  if (effectFormat !== null && effectFormat !== 'mendoza') {
    throw new BadRequestError('"effectFormat" must be "mendoza"')
  }
  return {
    query,
    params: readQueryParams(searchParams),
    includeResult: readFlag(searchParams, 'includeResult') ?? false,
    includePreviousRevision: readFlag(searchParams, 'includePreviousRevision') ?? false,
    includeMutations: readFlag(searchParams, 'includeMutations') ?? true,
    includeAllVersions: readFlag(searchParams, 'includeAllVersions') ?? seesAll,
    visibility: visibility === 'query' ? 'query' : 'transaction',
    includeEffects: effectFormat === 'mendoza',
    enableResume: readFlag(searchParams, 'enableResume') ?? false,
  }
}
