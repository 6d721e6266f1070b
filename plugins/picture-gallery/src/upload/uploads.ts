import type {UploadProblem} from './UploadProblem.ts'

/** One file on its way into a gallery. */
export interface Upload {
  readonly id: number
  /** the gallery's field */
  readonly gallery: string
  readonly file: File
  readonly state:
    | {readonly kind: 'waiting'}
    | {readonly kind: 'sending'; readonly percent: number}
    | {readonly kind: 'failed'; readonly problem: UploadProblem}
    /** `key` of the picture in the gallery */
    | {readonly kind: 'stored'; readonly key: string}
}

export type UploadEvent =
  | {readonly type: 'added'; readonly uploads: readonly Upload[]}
  | {readonly type: 'moved'; readonly id: number; readonly state: Upload['state']}
  | {readonly type: 'dismissed'; readonly ids: readonly number[]}

/** Uploads after an event. */
export function uploadsAfter(uploads: readonly Upload[], event: UploadEvent): readonly Upload[] {
  if (event.type === 'added') return [...uploads, ...event.uploads]
  if (event.type === 'dismissed') return uploads.filter(({id}) => !event.ids.includes(id))
  return uploads.map((upload) =>
    upload.id === event.id ? {...upload, state: event.state} : upload,
  )
}

/** What may be sent now: the files that wait longest, as many as are free of `atOnce`. */
export function nextUploads(uploads: readonly Upload[], atOnce: number): readonly Upload[] {
  const sending = uploads.filter(({state}) => state.kind === 'sending').length
  return uploads
    .filter(({state}) => state.kind === 'waiting')
    .slice(0, Math.max(0, atOnce - sending))
}

/** Whether nothing waits or is being sent. */
export function isSettled(uploads: readonly Upload[]): boolean {
  return uploads.every(({state}) => state.kind === 'failed' || state.kind === 'stored')
}
