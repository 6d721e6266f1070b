import {recordId} from '@capitals/translation'

/** Where a text is kept: `l10n.vi.meeting-1 title` */
export function draftKey(place: {language: string; documentId: string; unit: string}): string {
  return `${recordId(place.language, place.documentId)} ${place.unit}`
}
