import {UsageError} from './ScriptError.ts'

/**
 * Runs the work of a script.
 *
 * @param explain the sentence for a failure that a person can mend; undefined for any other
 * @returns the exit code: 0, 1 for what cannot be done, 2 for a wrong command line
 */
export async function runScript(
  usage: string,
  work: () => Promise<void>,
  explain: (error: unknown) => string | undefined,
): Promise<number> {
  try {
    await work()
    return 0
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      console.error(`${error.message}\n\n${usage}`)
      return 2
    }
    const sentence = explain(error)
    if (sentence === undefined) throw error
    console.error(sentence)
    return 1
  }
}

function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  )
}
