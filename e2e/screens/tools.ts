import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import {root} from '../../scripts/lib/root.mjs'
import {enabled} from '../support/form.ts'
import {escape, type ScreenGroup} from './Screen.ts'

const REPORT = join(root, 'plugins', 'report-reader', 'samples', 'hanoi-other-order.txt')
const CAPITAL_NAMES = '*[_type == "capital"]{"th": commonName[0].value, "en": commonName[1].value}'

export const tools: ScreenGroup = {
  title: 'Reading a report, help, queries',
  screens: [
    {
      name: 'report',
      title: 'Reading a report',
      tells: 'Takes the text of a report from Word, PDF or the web.',
      async open(page) {
        await page.goto('/report')
        await page.getByTestId('report-text').waitFor()
      },
    },
    {
      name: 'report-read',
      title: 'A report that was read',
      tells: 'Everything recognised beside the sentence it came from; nothing is guessed.',
      async open(page) {
        await page.goto('/report')
        await page.getByTestId('report-text').fill(readFileSync(REPORT, 'utf8'))
        await page.getByTestId('read-report').click()
        await page.getByTestId('proposal-meeting').waitFor()
        await enabled(page.getByTestId('create-drafts')).waitFor()
      },
    },
    {
      name: 'report-corrected',
      title: 'Correcting what was read',
      tells: 'A fact is changed where it stands, and the sentence in the report is marked.',
      async open(page) {
        await page.goto('/report')
        await page.getByTestId('proposal-meeting').waitFor()
        const fact = page.getByTestId('proposal-meeting').locator('[data-fact]').nth(6)
        await fact.scrollIntoViewIfNeeded()
        await fact.focus()
        await enabled(page.getByTestId('create-drafts')).waitFor()
      },
    },
    {
      name: 'help',
      title: 'Help and shortcuts',
      tells: 'What one can do here, and the keys for it.',
      async open(page) {
        await page.goto('/structure/capitals')
        await page.getByText('กรุงเทพฯ').first().waitFor()
        await page.keyboard.press('?')
        await page.getByTestId('studio-help').waitFor()
      },
      close: escape,
    },
    {
      name: 'vision',
      title: 'Vision',
      tells: 'Queries in GROQ, for developers.',
      async open(page) {
        await page.goto('/vision')
        const editor = page.getByTestId('vision-query-editor').getByRole('textbox')
        await editor.fill(CAPITAL_NAMES)
        await editor.press('Control+Enter')
        await page.getByTestId('vision-result').getByText('กรุงเทพฯ').waitFor()
      },
    },
    {
      name: 'no-tool',
      title: 'An address that leads nowhere',
      tells: 'Says so, under the menu that leads back.',
      async open(page) {
        await page.goto('/nowhere')
        await page
          .getByText(/nowhere/)
          .first()
          .waitFor()
      },
    },
  ],
}
