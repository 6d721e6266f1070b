import {localized} from './localized.ts'

/** One point of a list. */
export const pointDetails = `{_key, "text": ${localized('text')}}`
