import type {JsonObject} from '../documents/SanityDocument.ts'
import type {CallQuota} from './CallQuota.ts'

/** A service elsewhere that an administrator has named: the only ones that this server ever asks. */
export interface Service {
  /** small letters, digits and hyphens */
  name: string
  /** what all its paths begin with; what its query has goes with every call */
  url: URL
  /** sent with every call, such as a key */
  headers: Readonly<Record<string, string>>
  /** fields of every JSON object that is sent, over what the caller says */
  body: JsonObject
  /** of each person */
  quota: CallQuota
}

export const SERVICE_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
