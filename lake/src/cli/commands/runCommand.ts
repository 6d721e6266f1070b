import {BadRequestError, LakeError} from '../../errors.ts'
import type {CommandContext} from './CommandContext.ts'

/** The command line itself is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Runs a command and returns its exit code: 0, 1 for what cannot be done, 2 for a wrong command line,
 * both with the reason on stderr. Anything else is a fault and thrown on.
 */
export async function runCommand(
  context: Pick<CommandContext, 'stderr'>,
  usage: string,
  work: () => Promise<void>,
): Promise<number> {
  try {
    await work()
    return 0
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      context.stderr(error.message)
      context.stderr(usage)
      return 2
    }
    if (!(error instanceof LakeError)) throw error
    context.stderr(error.message)
    return error instanceof BadRequestError ? 2 : 1
  }
}

/** The value of an option or argument that must be there. @throws UsageError */
export function required(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new UsageError(`${name} is missing`)
  return value
}

/** @throws UsageError when there are more arguments than the command takes */
export function onlyArguments(positionals: readonly string[], count: number): void {
  const extra = positionals[count]
  if (extra !== undefined) throw new UsageError(`Unexpected argument "${extra}"`)
}

function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  )
}
