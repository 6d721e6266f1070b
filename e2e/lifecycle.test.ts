import {expect} from 'vitest'

import {
  documentAction,
  enabled,
  field,
  form,
  formReady,
  holds,
  inLanguage,
  input,
  openDocument,
  publish,
  publishButton,
} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const NAME = inLanguage('commonName', 'th')

test('a session made inside a meeting belongs to it', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI)
  await page.goto('/structure/meetings;meeting-mgmac-7;sessions')
  await page.getByTestId('document-list-pane').getByText('SOM').first().waitFor()
  await page.getByTestId('action-intent-button').last().click()
  await formReady(page)
  await form(page).getByText('The 7th Meeting').first().waitFor()

  await field(page, 'title').getByRole('button', {name: 'ไทย'}).click()
  await field(page, 'title').getByRole('textbox').fill('ศึกษาดูงานชุมชนหัวตะเข้')
  await field(page, 'level').getByRole('combobox').selectOption({label: 'Study visit'})
  await page.getByTestId('document-list-pane').last().getByText('ศึกษาดูงานชุมชนหัวตะเข้').waitFor()

  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  const made = () =>
    client.fetch(`*[_type == "session" && level == "study-visit"]{
      "meeting": meeting._ref, "title": title[language == "th"][0].value}`)
  await expect
    .poll(made, {timeout: 20_000})
    .toEqual([{meeting: 'meeting-mgmac-7', title: 'ศึกษาดูงานชุมชนหัวตะเข้'}])
})

test('texts of translators are folded away, and opening them changes nothing', async ({
  capitals,
  visit,
}) => {
  const client = await capitals.client()
  const order = ['vi', 'th', 'lo', 'en']
  await client
    .patch('capital-jakarta')
    .set({
      commonName: order.map((language) => ({
        _key: language,
        _type: 'internationalizedArrayStringValue',
        language,
        value: `Jakarta ${language}`,
      })),
    })
    .commit()
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'capital', 'capital-jakarta')
  const name = field(page, 'commonName')
  const texts = () =>
    name
      .getByRole('textbox')
      .evaluateAll((all) => all.map((one) => one instanceof HTMLInputElement && one.value))
  await expect.poll(texts).toEqual(['Jakarta th', 'Jakarta en'])
  await name.getByRole('button', {name: 'Further languages: 2'}).click()
  await expect.poll(texts).toEqual(['Jakarta vi', 'Jakarta th', 'Jakarta lo', 'Jakarta en'])
  await input(page, NAME).fill('จาการ์ตา')
  await expect
    .poll(() =>
      client.fetch(
        '*[_id == "drafts.capital-jakarta"][0].commonName[].value',
        {},
        {perspective: 'raw'},
      ),
    )
    .toEqual(['Jakarta vi', 'จาการ์ตา', 'Jakarta lo', 'Jakarta en'])
  await documentAction(page, 'Discardchanges')
  await page.getByRole('dialog').getByRole('button', {name: 'Discard changes'}).click()
  await expect
    .poll(() => client.fetch('count(*[_id == "drafts.capital-jakarta"])', {}, {perspective: 'raw'}))
    .toBe(0)
})

test('changes are discarded', async ({visit}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'capital', 'capital-dili')
  await input(page, NAME).fill('ดิลี (ผิด)')
  await enabled(publishButton(page)).waitFor()
  await documentAction(page, 'Discardchanges')
  await page.getByRole('dialog').getByRole('button', {name: 'Discard changes'}).click()
  await holds(input(page, NAME), 'ดิลี')
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
})

test('a document is duplicated', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI)
  await openDocument(page, 'glossaryTerm', 'term-smart-city')
  await documentAction(page, 'Duplicate')
  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  const copies = () =>
    client.fetch(
      `count(*[_type == "glossaryTerm" && term[language == "en"][0].value == "smart city"])`,
    )
  await expect.poll(copies, {timeout: 20_000}).toBe(2)
  await formReady(page)
})

test('a document is unpublished, and published again', async ({capitals, visit}) => {
  const {page} = await visit(SOMCHAI)
  const anyone = await capitals.client('nobody')
  const published = () => anyone.fetch('count(*[_id == "term-green-depot"])')
  await openDocument(page, 'glossaryTerm', 'term-green-depot')

  await page.getByTestId('document-header-Published-chip').click()
  await form(page).getByTestId('action-unpublish').click()
  await page
    .getByRole('dialog')
    .getByRole('button', {name: /Unpublish/})
    .click()
  await expect.poll(published, {timeout: 20_000}).toBe(0)

  await openDocument(page, 'glossaryTerm', 'term-green-depot')
  await publish(page)
  expect(await published()).toBe(1)
})
