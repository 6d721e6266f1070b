import {LakeError} from '../errors.ts'

/** The stored data cannot be read whole. The lake does not start on part of it. */
export class StorageDamagedError extends LakeError {
  override readonly name = 'StorageDamagedError'
  constructor(found: string, options?: ErrorOptions) {
    super(
      `The database is damaged (${found}). Nothing was changed. Restore the data folder from a backup, or save what is left with "sqlite3 lake.db .recover"`,
      options,
    )
  }
}
