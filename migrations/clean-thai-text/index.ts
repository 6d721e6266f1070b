import {cleanThaiText} from '@capitals/thai-text/text'
import {defineMigration, set} from '@sanity/migrate'

/** Fields that hold faulty spellings on purpose, or what is no text of an editor's. */
const KEPT = /^(_.*|forbiddenVariants)$/

/**
 * Thai that came by paste or import is stored in the clean form that the studio asks for. Run it
 * after every import of foreign text.
 */
export default defineMigration({
  title: 'Repair what is certainly wrong in Thai texts',
  filter: '!string::startsWith(_type, "sanity.") && !string::startsWith(_type, "system.")',
  migrate: {
    string: (text, path) => {
      const kept = path.some((segment) => typeof segment === 'string' && KEPT.test(segment))
      const clean = kept ? text : cleanThaiText(text)
      return clean === text ? [] : [set(clean)]
    },
  },
})
