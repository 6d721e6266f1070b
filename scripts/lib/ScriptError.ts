/** What a person who runs a script can mend; its message is all that is shown. */
export class ScriptError extends Error {
  override readonly name: string = 'ScriptError'
}

/** The command line itself is wrong: the usage is shown as well. */
export class UsageError extends ScriptError {
  override readonly name = 'UsageError'
}
