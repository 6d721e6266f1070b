import type {Page} from 'playwright-core'

import {PASSWORD} from './capitals.ts'

/**
 * Signs in on the page where the Studio sends whoever is not signed in, and waits for its panes.
 * Who is here for the first time skips the guided visit.
 */
export async function signIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.goto('/')
  await page.waitForURL(/\/login\?/)
  const visit = page.waitForResponse((response) => response.url().includes('/studio-help.visit'))
  await fillSignIn(page, login, password)
  await studioReady(page)
  const known: unknown = await (await visit).json()
  if (Array.isArray(known) && known[0] === null) await page.getByTestId('skip-visit').click()
}

export async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(password)
  await page.locator('button[type=submit]').click()
}

/** The studio's first screen, or a pane of its structure, is there. */
export async function studioReady(page: Page): Promise<void> {
  await page.getByTestId('home').or(page.getByTestId('structure-tool-list-pane')).first().waitFor()
}
