import type {Mend} from './mendPackages.ts'

/** Lists that are put in order by ids are fetched whole: the Studio would put the newest hundred in order. */
export const wholeLists: readonly Mend[] = [
  {
    package: 'sanity',
    code: 'limit: 100,\n\t\t\tparams: paramsProp,',
    instead:
      'limit: Array.isArray(paramsProp?.ids) ? FULL_LIST_LIMIT : 100,\n\t\t\tparams: paramsProp,',
  },
]
