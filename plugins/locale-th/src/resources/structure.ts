import {actions} from './structure/actions.ts'
import {banners} from './structure/banners.ts'
import {document} from './structure/document.ts'
import {panes} from './structure/panes.ts'

export default {
  ...actions,
  ...banners,
  ...document,
  ...panes,
}
