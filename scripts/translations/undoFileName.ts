/** Beside the file that was imported: `meeting.xlf.undo-20261125020000123.json`. */
export function undoFileName(file: string, at: string): string {
  return `${file}.undo-${at.replaceAll(/\D/g, '')}.json`
}
