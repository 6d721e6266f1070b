import type {Locator, Page} from 'playwright-core'

import {form, formReady, openGroup} from '../support/form.ts'

export const MEETING_ID = 'meeting-mgmac-7'
export const MEETING = `/structure/meetings;${MEETING_ID}`

/** Opens the form of a document that a pane leads to, at a group of its fields. */
export async function openForm(page: Page, path: string, group?: string): Promise<void> {
  await page.goto(path)
  await formReady(page)
  if (group === undefined) return
  // On a phone the groups are a menu, whose options have the same names.
  const tab = form(page).getByTestId(`group-tab-${group}`)
  await tab.waitFor({state: 'attached'})
  if (await tab.isVisible()) await openGroup(page, group)
  else await form(page).getByRole('combobox').first().selectOption(group)
}

/** Opens what stands beside a form, by the name of its button in either language. */
export async function openBeside(page: Page, name: RegExp, panel: string): Promise<void> {
  await openForm(page, `${MEETING};about`)
  await form(page).getByRole('button', {name}).first().click()
  await page.getByTestId(panel).waitFor()
}

/** Opens the menu beside the button that publishes, and what it offers by its name in either language. */
export async function openAction(page: Page, name: RegExp): Promise<void> {
  await form(page).getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name}).click()
}

/** Waits until the lists of documents show so many rows in all, or more. */
export async function rows(page: Page, count: number): Promise<void> {
  const panes = page.getByTestId('document-list-pane')
  await panes
    .getByTestId('default-preview__heading')
    .or(panes.getByTestId('default-preview__header'))
    .filter({hasText: /\S/})
    .nth(count - 1)
    .waitFor()
}

/** Scrolls something to the top of what it scrolls in. */
export async function atTop(locator: Locator): Promise<void> {
  await locator.first().evaluate((element) => element.scrollIntoView({block: 'start'}))
}

/** Waits until an image is there to its last pixel. */
export async function loaded(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((image) => {
    const element = document.querySelector(image)
    return element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0
  }, selector)
}
