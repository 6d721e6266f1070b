import {jsonProblem} from '../documents/jsonProblem.ts'
import {BadRequestError} from '../errors.ts'

/** The parameters of a query in an address: `$name=<JSON>`. @throws BadRequestError that names it */
export function readQueryParams(
  search: Iterable<readonly [string, string]>,
): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (name.startsWith('$')) params[name.slice(1)] = readParameter(name, value)
  }
  return params
}

function readParameter(name: string, text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new BadRequestError(`The value of ${name} is not JSON: strings need quotation marks`, {
      cause,
    })
  }
  const problem = jsonProblem(value)
  if (problem === undefined) return value
  throw new BadRequestError(`The value of ${name} cannot be taken: ${problem}`)
}
