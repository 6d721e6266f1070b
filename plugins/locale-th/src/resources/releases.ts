import {actions} from './releases/actions.ts'
import {overview} from './releases/overview.ts'

export default {
  ...actions,
  ...overview,
}
