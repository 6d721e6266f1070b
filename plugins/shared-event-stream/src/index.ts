export {
  createSharedEventStreamFetch,
  type PlainFetch,
  type SharedEventStreamOptions,
} from './createSharedEventStreamFetch.ts'
