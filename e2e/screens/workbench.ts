import {readFile} from 'node:fs/promises'

import type {Page} from 'playwright-core'

import {MEETING_ID} from './places.ts'
import {ORPHAN} from './prepareContent.ts'
import {escape, type ScreenGroup} from './Screen.ts'

async function openMatrix(page: Page, query: string): Promise<void> {
  await page.goto(`/translation${query}`)
  const matrix = page.getByTestId('translation-matrix').or(page.getByTestId('translation-list'))
  await matrix.waitFor()
  await matrix.getByText(/\p{L}/u).first().waitFor()
}

async function openUnit(page: Page, query: string): Promise<void> {
  await page.goto(`/translation/edit${query}`)
  await page.getByTestId('target').waitFor()
}

export const workbench: ScreenGroup = {
  title: 'Translation',
  screens: [
    {
      name: 'translation',
      title: 'The workbench',
      tells: 'Documents by languages, with progress and totals.',
      isReopened: true,
      open: (page) => openMatrix(page, ''),
    },
    {
      name: 'translation-filtered',
      title: 'What is left in a language',
      tells: 'Filters by language, state, type, meeting and date due.',
      isReopened: true,
      open: (page) => openMatrix(page, '?language=en&state=stale'),
    },
    {
      name: 'translation-editor',
      title: 'Translating',
      tells:
        'Source and target side by side, what changed in the source, memory, glossary, checks.',
      async open(page) {
        await openUnit(page, '?language=en&at=session-mgmac-7-leaders&unit=title')
        await page.getByTestId('difference').waitFor()
      },
    },
    {
      name: 'translation-checks',
      title: 'A check that fails',
      tells: 'Says why as one types, and lets the translator say that it is right.',
      async open(page) {
        await openUnit(page, `?language=vi&at=${MEETING_ID}&unit=title`)
        await page.getByTestId('target').fill('Hội nghị lần thứ 8 của ')
        await page.getByTestId('findings').waitFor()
        await page.getByTestId('suggestions').waitFor()
      },
    },
    {
      name: 'translation-orphan',
      title: 'A translation that has lost its source',
      tells: 'Found by its own state; a reviewer of the language takes it out of the document.',
      async open(page) {
        const unit = encodeURIComponent(`summary#${ORPHAN}`)
        await page.goto(`/translation/edit?language=en&at=session-mgmac-7-som&unit=${unit}`)
        await page.getByTestId('orphan').waitFor()
      },
    },
    {
      name: 'translation-export',
      title: 'Texts as a file',
      tells: 'XLIFF, spreadsheet or CSV, for translators who work elsewhere.',
      async open(page) {
        await openMatrix(page, '?language=lo&document=capital-manila')
        await page.getByTestId('open-export').click()
        await page.getByTestId('export').waitFor()
      },
      close: escape,
    },
    {
      name: 'translation-import',
      title: 'Taking a file in',
      tells: 'Every change is shown before anything is written.',
      async open(page) {
        await openMatrix(page, '?language=lo&document=capital-manila')
        const file = await exportTexts(page)
        const name = /ມະນີລາ|ມະນິລາ/.exec(file)?.[0] ?? 'Manila'
        await page.getByTestId('open-import').click()
        await page.getByTestId('import-file').setInputFiles({
          name: 'manila-lo.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(file.replace(name, `${name} 2`)),
        })
        await page.getByTestId('import-counts').waitFor()
      },
      close: escape,
    },
  ],
}

/** The texts that the matrix shows, as CSV. */
async function exportTexts(page: Page): Promise<string> {
  await page.getByTestId('open-export').click()
  await page.getByTestId('export-format').selectOption('csv')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export').click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  await page.keyboard.press('Escape')
  await page.getByTestId('export').waitFor({state: 'hidden'})
  return text
}
