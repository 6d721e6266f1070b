import {readFileSync} from 'node:fs'
import {join} from 'node:path'

import type {Locator, Page} from 'playwright-core'

import {root} from '../../scripts/lib/root.mjs'
import {field, form, formReady, inLanguage, input, openGroup} from './form.ts'
import {searchEverything} from './searchEverything.ts'

const MEETING = '/structure/meetings;meeting-mgmac-7'
const REPORT = join(root, 'plugins', 'report-reader', 'samples', 'hanoi-other-order.txt')
const HISTORY = 'since=@lastPublished,inspect=sanity%2Fstructure%2Fhistory'

/** A screen of the studio: how one gets there, and that it is there. */
export interface Shot {
  name: string
  open: (page: Page) => Promise<void>
}

/** The main screens on a desk. None depends on the language of the interface. */
export const DESK_SHOTS: readonly Shot[] = [
  {
    name: 'home',
    async open(page) {
      await page.goto('/')
      await page.getByTestId('home').waitFor()
      await page.getByTestId('home').getByText('MGMAC 2019').first().waitFor()
      await page.getByTestId('home').getByText('สมชาย ใจดี').first().waitFor()
    },
  },
  {
    name: 'meetings',
    async open(page) {
      await page.goto(MEETING)
      await page.locator(`a[href="${MEETING};projects"]`).waitFor()
      await rows(page, 1)
    },
  },
  {
    name: 'meeting',
    async open(page) {
      await page.goto(`${MEETING};about`)
      await formReady(page)
      await input(page, inLanguage('title', 'th')).waitFor()
      await rows(page, 1)
    },
  },
  {
    name: 'sessions',
    async open(page) {
      await page.goto(`${MEETING};sessions;session-mgmac-7-som`)
      await formReady(page)
      await openGroup(page, 'content')
      await atTop(field(page, 'proposals'))
      await rows(page, 2)
    },
  },
  {
    name: 'declaration',
    async open(page) {
      await page.goto(`${MEETING};declarations;declaration-bangkok-2019`)
      await formReady(page)
      await openGroup(page, 'content')
      await atTop(field(page, 'commitments'))
    },
  },
  {
    name: 'projects',
    async open(page) {
      await page.goto('/structure/projects;multilateral;project-older-people-care')
      await formReady(page)
      await rows(page, 2)
    },
  },
  {
    name: 'review-changes',
    async open(page) {
      await page.goto(`${MEETING};about,${HISTORY},changesInspectorTab=review`)
      await formReady(page)
      await page
        .getByTestId(/^single-change-revert-button/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'history',
    async open(page) {
      await page.goto(`${MEETING};about,${HISTORY}`)
      await formReady(page)
      await page.getByTestId('timeline-item-button').first().waitFor()
    },
  },
  {
    name: 'picture',
    async open(page) {
      await page.goto(`${MEETING};about`)
      await formReady(page)
      await openGroup(page, 'files')
      await field(page, 'gallery').getByRole('button', {name: 'ผู้นำเมืองหลวง'}).click()
      const dialog = page.getByTestId('nested-object-dialog')
      await loaded(page, '[data-testid="nested-object-dialog"] img')
      await dialog
        .getByTestId(/\.alt$/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'crop',
    async open(page) {
      await page.getByTestId('options-menu-edit-details').click()
      await page.getByRole('dialog').nth(1).waitFor()
      await page.getByRole('dialog').nth(1).locator('canvas, img, svg').first().waitFor()
    },
  },
  {
    name: 'delete',
    async open(page) {
      await page.goto('/structure/capitals;capital-bangkok')
      await formReady(page)
      await form(page).getByTestId('action-menu-button').click()
      await page.getByRole('menuitem', {name: /^(ลบ|Delete)/}).click()
      await page.getByTestId('internal-references').getByText('Sport School').waitFor()
    },
  },
  {
    name: 'search',
    async open(page) {
      await page.goto('/structure')
      await searchEverything(page, 'ผู้สูงอายุ')
      await page.getByTestId('search-results').getByText('PLC').first().waitFor()
    },
  },
  {
    name: 'read-report',
    async open(page) {
      await page.goto('/report')
      await page.getByTestId('report-text').fill(readFileSync(REPORT, 'utf8'))
      await page.getByTestId('read-report').click()
      await page.getByTestId('proposal-meeting').waitFor()
      await page.locator('a[href="/report"]').first().waitFor()
    },
  },
  {
    name: 'vision',
    async open(page) {
      await page.goto('/vision')
      const editor = page.getByTestId('vision-query-editor').getByRole('textbox')
      await editor.fill(
        '*[_type == "capital"]{"th": commonName[0].value, "en": commonName[1].value}',
      )
      await editor.press('Control+Enter')
      await page.getByTestId('vision-result').getByText('กรุงเทพฯ').waitFor()
    },
  },
]

/** The main screens on a phone. */
export const PHONE_SHOTS: readonly Shot[] = [
  {
    name: 'phone-home',
    async open(page) {
      await page.goto('/')
      await page.getByTestId('home').getByText('MGMAC 2019').first().waitFor()
    },
  },
  {
    name: 'phone-content',
    async open(page) {
      await page.goto('/structure')
      await page.getByTestId('structure-tool-list-pane').waitFor()
    },
  },
  {
    name: 'phone-capitals',
    async open(page) {
      await page.goto('/structure/capitals')
      await page.getByRole('option', {name: 'เวียงจันทน์'}).waitFor()
    },
  },
  {
    name: 'phone-meeting',
    async open(page) {
      await page.goto(`${MEETING};about`)
      await formReady(page)
      await input(page, inLanguage('title', 'th')).waitFor()
    },
  },
]

/** The lists of documents show so many rows in all. */
async function rows(page: Page, count: number): Promise<void> {
  await page
    .getByTestId('document-list-pane')
    .getByTestId('default-preview__heading')
    .or(page.getByTestId('document-list-pane').getByTestId('default-preview__header'))
    .filter({hasText: /\S/})
    .nth(count - 1)
    .waitFor()
}

/** Scrolls a list of objects to the top of the form, where its items are drawn. */
async function atTop(list: Locator): Promise<void> {
  await list.evaluate((element) => element.scrollIntoView({block: 'start'}))
  await list.getByTestId('default-preview__header').first().waitFor()
}

/** An image is there to its last pixel. */
export async function loaded(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((image) => {
    const element = document.querySelector(image)
    return element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0
  }, selector)
}
