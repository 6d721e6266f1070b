import {formReady} from '../support/form.ts'
import {MEETING, MEETING_ID} from './places.ts'
import type {ScreenGroup} from './Screen.ts'

/** What somebody sees who may only read. */
export const reader: ScreenGroup = {
  title: 'What one may not do',
  screens: [
    {
      name: 'read-only',
      title: 'A form for whoever may only read',
      tells: 'Everything can be read, nothing looks as if it could be changed.',
      async open(page) {
        await page.goto(`${MEETING};about`)
        await formReady(page)
      },
    },
    {
      name: 'translation-forbidden',
      title: 'Translating without the right to',
      tells: 'Says what the role may not do.',
      async open(page) {
        await page.goto(`/translation/edit?language=lo&at=${MEETING_ID}&unit=title`)
        await page.getByTestId('target').waitFor()
      },
    },
  ],
}
