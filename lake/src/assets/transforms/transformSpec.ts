import {BadRequestError} from '../../errors.ts'
import type {AssetFileName} from '../assetFileName.ts'
import {chooseFormat} from './chooseFormat.ts'
import {parseTransformQuery} from './parseTransformQuery.ts'
import {planTransform} from './planTransform.ts'
import type {TransformSpec} from './renderTransform.ts'

/**
 * What is to be made of an image, from the address and the browser's `accept` alone. `undefined`: the
 * original as it is, also when nothing would change. SVG is never drawn here: it scales by itself.
 * @throws BadRequestError
 */
export function transformSpec(
  search: URLSearchParams,
  {extension, width = 1, height = 1}: AssetFileName,
  accept: string,
): TransformSpec | undefined {
  const query = parseTransformQuery(search)
  if (!query) return undefined
  if (extension === 'svg') {
    if (query.format === undefined) return undefined
    throw new BadRequestError('SVG images are served as they are: leave out the parameter "fm"')
  }
  const plan = planTransform(query, {width, height})
  const format = chooseFormat(query, extension, plan.output, accept)
  if (onlyFormat(search) && query.format === undefined && format === extension) return undefined
  return {effects: query.effects, plan, format}
}

function onlyFormat(search: URLSearchParams): boolean {
  return !parseTransformQuery(
    new URLSearchParams([...search].filter(([name]) => name !== 'auto' && name !== 'dpr')),
  )
}
