import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'

/** Opens a document and waits until its form can be edited or, for whoever may not, read. */
export async function openDocument(page: Page, type: string, id: string): Promise<void> {
  await page.goto(`/intent/edit/id=${id};type=${type}`)
  await formReady(page)
}

/** The form in the last pane shows its document. */
export async function formReady(page: Page): Promise<void> {
  await form(page).getByTestId('document-panel-document-title').waitFor()
}

/** The document in the last pane. */
export function form(page: Page): Locator {
  return page.getByTestId('document-pane').last()
}

/** A field of the open document by its path, such as `venue.name`. */
export function field(page: Page, path: string): Locator {
  return form(page).getByTestId(`field-${path}`)
}

/** The input of a line or text by its path. */
export function input(page: Page, path: string): Locator {
  return field(page, path).getByRole('textbox')
}

/** The path of a localised field's text. */
export function inLanguage(path: string, language: 'th' | 'en'): string {
  return `${path}[_key=="${language}"].value`
}

/** Shows a group of fields, such as `results`. */
export async function openGroup(page: Page, name: string): Promise<void> {
  await form(page).getByTestId(`group-tab-${name}`).click()
}

/** The Studio makes the test id of an action from its label, in the language of the interface. */
export function publishButton(page: Page): Locator {
  return form(page).getByTestId(/^action-(publish|เผยแพร่)$/)
}

/**
 * Publishes the open document and waits until the lake has acknowledged it. Translations that become
 * stale by it are left so.
 */
export async function publish(page: Page): Promise<void> {
  const acknowledged = page.waitForResponse(
    (response) =>
      response.request().postData()?.includes('sanity.action.document.publish') ?? false,
  )
  await enabled(publishButton(page)).click()
  const asked = page.getByTestId('publish-translated')
  const isAsked = asked.waitFor().then(
    () => true,
    () => false,
  )
  if (await Promise.race([isAsked, acknowledged.then(() => false)])) await asked.click()
  await acknowledged
}

/** Does what the menu beside the publish button offers, such as `Duplicate`. */
export async function documentAction(page: Page, name: string): Promise<void> {
  await form(page).getByTestId('action-menu-button').click()
  await page.getByTestId(`action-${name}`).click()
}

/** Opens the history of the document beside its form. */
export async function openHistory(page: Page): Promise<void> {
  await form(page).getByTestId('pane-context-menu-button').click()
  await page.getByTestId('action-history').click()
}

/** What of `locator` is not disabled. */
export function enabled(locator: Locator): Locator {
  return locator.and(locator.page().locator(':not([disabled])'))
}

/** Waits until an input holds a text. */
export async function holds(locator: Locator, value: string): Promise<void> {
  await expect.poll(() => locator.inputValue(), {timeout: 20_000}).toBe(value)
}
