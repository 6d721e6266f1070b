import type {Say} from '../i18n/useWords.ts'

/** Why a file was refused and what to do, or that something failed. */
export async function failureSentence(
  error: unknown,
  say: Say,
  language: 'th' | 'en',
): Promise<string> {
  const {explainProblem, FileError} = await import('@capitals/translation/files')
  if (error instanceof FileError) return explainProblem(error.problem, language)
  return say('dialog.failed', {message: error instanceof Error ? error.message : String(error)})
}
