import type {SchemaType} from 'sanity'

interface Recorded {
  required: boolean
  level: string
}

const LEVELS = new Set(['error', 'warning', 'info'])

/**
 * Whether the rules of a field say that it must have a value, as an error. Rules of the schema are
 * functions that build on a rule; this one writes down what is asked of it.
 */
export function isRequired(type: Pick<SchemaType, 'validation'>): boolean {
  const {validation} = type
  if (typeof validation !== 'function') return [validation].flat().some(saysRequired)
  const recorded = new WeakMap<object, Recorded>()
  const built: unknown = Reflect.apply(validation, undefined, [
    record({required: false, level: 'error'}, recorded),
  ])
  return [built].flat().some((rule) => {
    const found = isObject(rule) ? recorded.get(rule) : undefined
    return found !== undefined && found.required && found.level === 'error'
  })
}

function record(state: Recorded, recorded: WeakMap<object, Recorded>): object {
  const rule: object = new Proxy(
    {},
    {
      get: (_, name) => () =>
        record(
          {
            required: state.required || name === 'required',
            level: typeof name === 'string' && LEVELS.has(name) ? name : state.level,
          },
          recorded,
        ),
    },
  )
  recorded.set(rule, state)
  return rule
}

function saysRequired(rule: unknown): boolean {
  if (!isObject(rule) || !('isRequired' in rule)) return false
  return typeof rule.isRequired === 'function' && rule.isRequired() === true
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
