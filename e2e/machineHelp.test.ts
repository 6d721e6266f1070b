import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'
import {expect} from 'vitest'

import {startTestLibreTranslate} from '../translation/src/machine/testLibreTranslate.ts'
import {findViolations} from './support/axe.ts'
import {startCapitals} from './support/capitals.ts'
import {type Person, test as base} from './support/test.ts'

const MAI: Person = {name: 'Mai Nguyễn', login: 'mai', role: 'translator-vi'}

const ID = 'meeting-mgmac-7'
const EDITOR = `/translation/edit?language=vi&at=${ID}&unit=theme`

const test = base
  .extend('libre', {scope: 'file'}, async ({}, {onCleanup}) => {
    const libre = await startTestLibreTranslate(['vi'])
    onCleanup(() => libre[Symbol.asyncDispose]())
    return libre
  })
  .extend('capitals', {scope: 'file'}, async ({libre}, {onCleanup}) => {
    const capitals = await startCapitals({serve: ['--service', `translation=${libre.url}`]})
    onCleanup(() => capitals[Symbol.asyncDispose]())
    return capitals
  })

base('without a service nothing of a machine is shown', async ({visit}) => {
  const {page} = await visit(MAI)
  const told = page.waitForResponse((response) => response.url().includes('/services'))
  await page.goto('/translation?language=vi')
  expect(await (await told).json()).toEqual({services: []})
  await page.getByTestId('open-export').waitFor()
  expect(await page.getByTestId('open-machine').count()).toBe(0)
  await page.goto(EDITOR)
  await page.getByTestId('suggestions').or(page.getByText('No similar translation')).waitFor()
  expect(await page.getByTestId('ask-machine').count()).toBe(0)
})

test('a translator asks for a draft, inserts it by a key and finds it marked', async ({
  capitals,
  libre,
  visit,
}) => {
  const admin = await capitals.client()
  const {page} = await visit(MAI)
  await page.goto(EDITOR)
  await page.getByTestId('ask-machine').waitFor()
  expect(libre.asked.map(({path}) => path)).toEqual(['/languages'])

  const source = await admin.fetch<string>('*[_id == $id][0].theme[language == "th"][0].value', {
    id: ID,
  })
  await page.getByTestId('target').press('Control+Alt+KeyG')
  const suggestion = page.getByTestId('suggestions').locator('li', {hasText: `vi: ${source}`})
  await suggestion.getByText('Machine').waitFor()
  expect(libre.asked.slice(1).map(({path, texts}) => [path, texts])).toEqual([
    ['/translate', [source]],
  ])
  expect(await workOf(admin, ID)).toEqual([])
  expect(await findViolations(page)).toEqual([])

  const key = await suggestion.locator('.tw-kbd').innerText()
  await page.getByTestId('target').press(`Control+Alt+Digit${key.slice(-1)}`)
  await expect
    .poll(() => workOf(admin, ID))
    .toEqual([{unit: 'theme', value: `vi: ${source}`, state: 'draft', origin: 'machine'}])
  await page.getByTestId('by-machine').getByText('by a machine').waitFor()

  await page.getByTestId('target').press('End')
  await page.keyboard.type(' 1')
  await page.getByTestId('by-machine').waitFor({state: 'hidden'})
  expect(await workOf(admin, ID)).toEqual([
    {unit: 'theme', value: `vi: ${source} 1`, state: 'draft', origin: 'person'},
  ])
})

test('a selection is drafted, once, by whoever may translate the language', async ({
  capitals,
  libre,
  visit,
}) => {
  const admin = await capitals.client()
  const {page, faults} = await visit(MAI, 'th-TH')
  await page.goto('/translation?language=vi&type=session')
  await openDialog(page)
  const before = libre.asked.length
  const {promise: held, resolve: release} = Promise.withResolvers<void>()
  libre.before = () => held
  await page.getByTestId('machine-start').click()
  await expect.poll(() => libre.asked.length).toBeGreaterThan(before)
  await page.getByTestId('machine-stop').click()
  await page.getByTestId('machine-progress').getByText('หยุดเมื่อทำไป 0 จาก').waitFor()
  release()

  libre.refusals = [3]
  await page.getByTestId('machine-start').click()
  await page.getByTestId('machine-progress').getByText('รอ 3 วินาที').waitFor()
  await page.getByTestId('machine-progress').getByText('บันทึกฉบับร่าง').waitFor()
  const made = await admin.fetch<string[]>(
    '*[_type == "translation" && language == "vi" && document in *[_type == "session"]._id].work[].value',
    {},
    {perspective: 'raw'},
  )
  expect(made.length).toBeGreaterThan(0)
  const drafts = await admin.fetch<unknown[]>(
    'array::unique(*[_type == "translation" && language == "vi" && document in *[_type == "session"]._id].work[]{state, origin, by})',
    {},
    {perspective: 'raw'},
  )
  expect(drafts).toEqual(
    Array.from(drafts, () => ({state: 'draft', origin: 'machine', by: expect.any(String)})),
  )
  await page.keyboard.press('Escape')

  await openDialog(page)
  await page.getByTestId('machine-start').click()
  await page.getByTestId('machine-progress').getByText('ทุกข้อความมีคำแปล').waitFor()
  await page.getByTestId('machine-language').selectOption('lo')
  await page.getByText('บทบาทของคุณ').first().waitFor()
  expect(await page.getByTestId('machine-start').isDisabled()).toBe(true)
  const refused = faults.filter((fault) => fault.startsWith('429'))
  expect(refused).toEqual([expect.stringContaining('Slowdown')])
  faults.splice(0, faults.length, ...faults.filter((fault) => !refused.includes(fault)))
  expect(await findViolations(page)).toEqual([])
})

async function openDialog(page: Page): Promise<void> {
  await page.getByTestId('open-machine').click()
  await page.getByTestId('machine-start').waitFor()
}

/** The texts of a document that are being written into Vietnamese. */
function workOf(client: SanityClient, document: string): Promise<unknown> {
  return client.fetch(
    'coalesce(*[_id == $id][0].work[]{unit, value, state, origin}, [])',
    {id: `l10n.vi.${document}`},
    {perspective: 'raw'},
  )
}
