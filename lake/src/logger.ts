/** Structured logging: one event a call, its fields beside it. */
export interface Logger {
  info(event: string, fields?: Record<string, unknown>): void
  warn(event: string, fields?: Record<string, unknown>): void
  error(event: string, fields?: Record<string, unknown>): void
}

export const silentLogger: Logger = {info() {}, warn() {}, error() {}}

/** One JSON line an event. */
export function lineLogger(write: (line: string) => void): Logger {
  const at = (level: string) => (event: string, fields?: Record<string, unknown>) =>
    write(JSON.stringify({time: new Date().toISOString(), level, event, ...serializable(fields)}))
  return {info: at('info'), warn: at('warn'), error: at('error')}
}

function serializable(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      value instanceof Error ? (value.stack ?? value.message) : value,
    ]),
  )
}
