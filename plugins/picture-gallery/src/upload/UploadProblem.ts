/** Why a file did not become a picture. Sizes are in bytes. */
export type UploadProblem =
  | {readonly kind: 'too-large'; readonly size: number; readonly limit: number}
  | {readonly kind: 'unsupported'; readonly format: string}
  | {
      readonly kind:
        | 'empty'
        | 'not-an-image'
        | 'damaged'
        | 'too-many-pixels'
        | 'interrupted'
        | 'already-there'
        | 'signed-out'
        | 'not-allowed'
        | 'server'
    }

/** Whether the same file may well go through when it is sent again. */
export function mayTryAgain({kind}: UploadProblem): boolean {
  return kind === 'interrupted' || kind === 'server' || kind === 'signed-out'
}
