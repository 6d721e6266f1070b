import type {UploadProblem} from './UploadProblem.ts'

/** The most bytes that the lake takes of one image. */
export const MOST_BYTES = 100 * 1024 * 1024

/** What can be known to be wrong with a file before it is sent. */
export function checkFile({size, type}: Pick<File, 'size' | 'type'>): UploadProblem | undefined {
  if (size === 0) return {kind: 'empty'}
  if (type === 'application/pdf') return {kind: 'unsupported', format: 'PDF'}
  if (type !== '' && !type.startsWith('image/')) return {kind: 'not-an-image'}
  return size > MOST_BYTES ? {kind: 'too-large', size, limit: MOST_BYTES} : undefined
}
