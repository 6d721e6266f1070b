/** Why there is no draft, in the language of the interface. */
export async function machineFailure(error: unknown, locale: string): Promise<string> {
  const {explainMachineError, MachineError} = await import('@capitals/translation/machine')
  if (error instanceof MachineError) {
    return explainMachineError(error, locale.startsWith('th') ? 'th' : 'en')
  }
  return error instanceof Error ? error.message : String(error)
}
