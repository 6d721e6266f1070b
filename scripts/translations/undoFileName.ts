/** Beside the file that was imported: `meeting.xlf.undo-20261125-020000.json`. */
export function undoFileName(file: string, at: string): string {
  const [date = '', time = ''] = at.split('T')
  return `${file}.undo-${date.replaceAll('-', '')}-${time.slice(0, 8).replaceAll(':', '')}.json`
}
