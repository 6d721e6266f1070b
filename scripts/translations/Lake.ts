import type {SanityClient} from '@sanity/client'

import type {LakeSettings} from '../lib/lakeSettings.ts'

/** Where a command works, and who hears how far it is. */
export interface Lake {
  client: SanityClient
  settings: LakeSettings
  onStep: (step: string) => void
}
