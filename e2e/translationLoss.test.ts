import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {PASSWORD} from './support/capitals.ts'
import {fillSignIn} from './support/signIn.ts'
import {type Person, test} from './support/test.ts'

const MAI: Person = {name: 'Mai Nguyễn', login: 'mai', role: 'translator-vi'}

const place = (unit: string) => `/translation/edit?language=vi&at=capital-manila&unit=${unit}`

test('what is typed without a line is saved when the line is back', async ({capitals, visit}) => {
  const admin = await capitals.client()
  const {page, context, faults} = await visit(MAI)
  await page.goto(place('commonName'))
  await target(page).waitFor()
  await context.setOffline(true)
  await target(page).fill('Ma-ni-la (1)')
  await page.getByTestId('save-state').getByText('No connection').waitFor()
  await context.setOffline(false)
  await page.getByTestId('save-state').getByText('Saved').waitFor()
  expect(await workOf(admin, 'commonName')).toEqual({value: 'Ma-ni-la (1)', state: 'draft'})
  faults.length = 0
})

test('what is typed after a session has ended is saved after signing in again', async ({
  capitals,
  visit,
}) => {
  const admin = await capitals.client()
  const {page, faults} = await visit(MAI)
  const authorized = page.waitForRequest((request) => 'authorization' in request.headers())
  await page.goto(place('countryName'))
  await target(page).waitFor()
  const {authorization = ''} = (await authorized).headers()
  await fetch(`${capitals.origin}/v2025-02-19/auth/logout`, {
    method: 'POST',
    headers: {authorization},
  })

  await target(page).fill('Phi-líp-pin (2)')
  const provider = page.getByRole('link', {name: 'เข้าสู่ระบบ · Sign in'})
  await provider.waitFor()
  expect(await workOf(admin, 'countryName')).toBe(null)
  await provider.click()
  await fillSignIn(page, MAI.login, PASSWORD)
  await page.getByTestId('restored').waitFor()
  expect(await target(page).inputValue()).toBe('Phi-líp-pin (2)')
  await expect
    .poll(() => workOf(admin, 'countryName'))
    .toEqual({value: 'Phi-líp-pin (2)', state: 'draft'})
  faults.length = 0
})

function target(page: Page) {
  return page.getByTestId('target')
}

/** The text of a unit that is being written into Vietnamese. */
function workOf(client: SanityClient, unit: string): Promise<unknown> {
  return client.fetch(
    '*[_id == "l10n.vi.capital-manila"][0].work[unit == $unit][0]{value, state}',
    {unit},
    {perspective: 'raw'},
  )
}
