const WRITTEN = new Set<unknown>(['string', 'text'])
const OWN_FORM = new Set<unknown>(['url', 'email', 'date', 'datetime', 'slug'])

/** Whether a compiled type is a line or lines that a person writes: no address, date or choice. */
export function isWritten(type: unknown): boolean {
  if (!isRecord(type)) return false
  const {name, options, components} = type
  if (OWN_FORM.has(name) || has(options, 'list') || has(components, 'input')) return false
  return WRITTEN.has(name) || isWritten(type['type'])
}

function has(value: unknown, key: string): boolean {
  return isRecord(value) && value[key] !== undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
