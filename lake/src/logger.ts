/** Structured logging: one event a call, its fields beside it. */
export interface Logger {
  info(event: string, fields?: Record<string, unknown>): void
  warn(event: string, fields?: Record<string, unknown>): void
  error(event: string, fields?: Record<string, unknown>): void
}

export const silentLogger: Logger = {info() {}, warn() {}, error() {}}

export const LOG_LEVELS = ['info', 'warn', 'error'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

/** One JSON line an event, of events of this level and above. */
export function lineLogger(write: (line: string) => void, least: LogLevel = 'info'): Logger {
  const at = (level: LogLevel) => (event: string, fields?: Record<string, unknown>) => {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(least)) return
    write(JSON.stringify({time: new Date().toISOString(), level, event, ...serializable(fields)}))
  }
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
