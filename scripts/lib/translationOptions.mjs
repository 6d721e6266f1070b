import {join} from 'node:path'

/** What the lake is told of translations; paths from the root. */
export const translationOptions = [
  '--roles',
  join('scripts', 'lake', 'translationRoles.ts'),
  '--derive',
  join('scripts', 'lake', 'translationStatus.ts'),
]
