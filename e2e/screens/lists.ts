import type {Page} from 'playwright-core'

import {until} from '../support/until.ts'
import {MEETING, rows} from './places.ts'
import {escape, type ScreenGroup} from './Screen.ts'

export const lists: ScreenGroup = {
  title: 'Lists and search',
  screens: [
    {
      name: 'content',
      title: 'Content',
      tells: 'The first pane: meetings, capitals, projects and vocabulary, then work and archive.',
      async open(page) {
        await page.goto('/structure')
        await page.getByTestId('structure-tool-list-pane').waitFor()
      },
    },
    {
      name: 'meetings',
      title: 'Meetings',
      tells: 'A meeting opens onto everything that belongs to it.',
      async open(page) {
        await page.goto(MEETING)
        await page.locator(`a[href="${MEETING};projects"]`).waitFor()
      },
    },
    {
      name: 'presentations',
      title: 'Presentations of a meeting',
      tells: 'In their order, with the capital that gave each.',
      async open(page) {
        await page.goto(`${MEETING};presentations`)
        await rows(page, 8)
      },
    },
    {
      name: 'capitals',
      title: 'Capitals',
      tells: 'Sorted as Thai sorts, with flags and what is translated.',
      async open(page) {
        await page.goto('/structure/capitals')
        await rows(page, 11)
      },
    },
    {
      name: 'projects',
      title: 'Projects',
      tells: 'All, by framework and by status.',
      async open(page) {
        await page.goto('/structure/projects;multilateral')
        await rows(page, 1)
      },
    },
    {
      name: 'glossary',
      title: 'Glossary',
      tells: 'The official translations of names and terms.',
      async open(page) {
        await page.goto('/structure/vocabulary;glossary')
        await rows(page, 5)
      },
    },
    {
      name: 'list-search',
      title: 'Search in a list',
      tells: 'Finds words inside Thai, and in every language of the content.',
      async open(page) {
        await page.goto('/structure/vocabulary;glossary')
        await rows(page, 5)
        const list = page.getByTestId('document-list-pane').last()
        const line = page.getByPlaceholder(/^(ค้นหาในรายการ|Search list)$/)
        const found = list.getByText('สำนักการศึกษา')
        // The list is made anew soon after it has come, and forgets what was typed.
        await until(async () => {
          if ((await line.inputValue()) === '') await line.fill('สำนัก')
          return (await found.count()) > 0
        })
      },
    },
    {
      name: 'empty-list',
      title: 'A list without documents',
      tells: 'Says what belongs here and how to begin.',
      async open(page) {
        await page.goto('/structure/projects;stopped')
        const pane = page.getByTestId('document-list-pane').last()
        await pane
          .getByText(/ยังไม่มี|No documents|no .* yet|ไม่มี/i)
          .first()
          .waitFor()
      },
    },
    {
      name: 'search',
      title: 'Search',
      tells: 'Over everything, with the place where each document says it.',
      isReopened: true,
      async open(page) {
        await page.goto('/structure')
        await page.getByTestId('structure-tool-list-pane').waitFor()
        await search(page, 'ผู้สูงอายุ', 'PLC')
      },
      close: escape,
    },
  ],
}

/** The Studio builds its layout a second time soon after it has started, so the search is opened until it finds. */
async function search(page: Page, text: string, found: string): Promise<void> {
  const line = page.getByPlaceholder(/^(ค้นหา|Search)$/)
  await until(async () => {
    if ((await line.count()) === 0) {
      await page.getByTestId('studio-search').click()
      await line.waitFor()
    }
    if ((await line.inputValue()) === '') await line.fill(text)
    return (await page.getByTestId('search-results').getByText(found).count()) > 0
  })
}
