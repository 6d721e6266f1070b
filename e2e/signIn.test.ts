import {expect} from 'vitest'

import {PASSWORD} from './support/capitals.ts'
import {fillSignIn, studioReady} from './support/signIn.ts'
import {SOMCHAI, test} from './support/test.ts'

test('a wrong password says so in Thai and keeps the login', async ({visit, accounts}) => {
  await accounts.ensure(SOMCHAI)
  const {page} = await visit()
  await page.goto('/')
  await page.waitForURL(/\/login\?/)
  await fillSignIn(page, SOMCHAI.login, 'not the password')

  expect(await page.getByRole('alert').innerText()).toBe('อีเมล ชื่อผู้ใช้ หรือรหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง')
  expect(await page.locator('#login').inputValue()).toBe(SOMCHAI.login)
  expect(await page.locator('#password').inputValue()).toBe('')

  await fillSignIn(page, SOMCHAI.login, PASSWORD)
  await studioReady(page)
})

test('the sign-in page changes between Thai and English', async ({visit}) => {
  const {page} = await visit()
  await page.goto('/login')
  expect([
    await page.locator('html').getAttribute('lang'),
    await page.getByRole('heading').innerText(),
  ]).toEqual(['th', 'เข้าสู่ระบบ'])

  await page.getByRole('link', {name: 'English'}).click()
  await page.getByRole('button', {name: 'Sign in'}).waitFor()
  expect([
    await page.locator('html').getAttribute('lang'),
    await page.getByRole('heading').innerText(),
  ]).toEqual(['en', 'Sign in'])
})

test('signing out ends the session, and the Studio leads to the sign-in page again', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  const authorization = page.waitForRequest((request) => 'authorization' in request.headers())
  await page.reload()
  const headers = {authorization: (await authorization).headers()['authorization'] ?? ''}
  const me = `${capitals.origin}/v2025-02-19/users/me`
  expect((await fetch(me, {headers})).status).toBe(200)

  await page.getByRole('button', {name: SOMCHAI.name}).click()
  await page.getByRole('menuitem', {name: 'Sign out'}).click()
  const provider = page.getByRole('link', {name: 'เข้าสู่ระบบ · Sign in'})
  await provider.waitFor()
  expect((await fetch(me, {headers})).status).toBe(401)

  await provider.click()
  await fillSignIn(page, SOMCHAI.login, PASSWORD)
  await studioReady(page)
})
