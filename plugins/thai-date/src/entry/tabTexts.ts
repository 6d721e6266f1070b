import {createPendingTexts} from './pendingTexts.ts'

/** Of this tab, so that no one else finds them. */
export const tabTexts = createPendingTexts(() => window.sessionStorage)
