import type {SanityClient} from '@sanity/client'
import {expect} from 'vitest'

import {
  enabled,
  form,
  inLanguage,
  input,
  openDocument,
  openGroup,
  publishButton,
} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'
import {translateTitle} from './support/translateTitle.ts'

const MEETING = 'meeting-mgmac-7'
const TITLE = inLanguage('title', 'th')
const STATUS = `*[_id == "translationStatus-${MEETING}"][0]{
  "en": languages[language == "en"][0].stale,
  "vi": languages[language == "vi"][0].stale
}`

test('an author sees the translations of a field, answers a question and says what a change means', async ({
  capitals,
  visit,
}) => {
  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  await translateTitle(client)
  const {page} = await visit(SOMCHAI, 'th-TH')
  await openDocument(page, 'meeting', MEETING)
  const states = form(page).getByTestId('translation-states').first()
  const signs = async () => (await states.getByRole('link').allInnerTexts()).map(oneLine)
  await expect.poll(signs).toEqual(['✓ en', '✓ vi'])

  const question = form(page).getByTestId('translation-question')
  await question.getByText('ครั้งที่ 7 นับจากปีใด').waitFor()
  await question.getByRole('textbox').fill('นับจากการประชุมครั้งแรก')
  await question.getByRole('button', {name: 'ส่งคำตอบ'}).click()
  await question.getByText('นับจากการประชุมครั้งแรก').waitFor()
  await question.getByRole('button', {name: 'เรียบร้อยแล้ว'}).click()
  await question.waitFor({state: 'detached'})

  const title = input(page, TITLE)
  await title.fill('การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่ 7')
  await expect.poll(signs).toEqual(['↻ en', '↻ vi'])
  const waiting = form(page).getByTestId('seen-when-published')
  expect(await waiting.allInnerTexts()).toEqual(['ผู้แปลจะเห็นเมื่อเผยแพร่'])
  await enabled(publishButton(page)).click()
  const dialog = page.getByRole('dialog')
  const told = await dialog.getByTestId('becomes-stale').getByRole('listitem').allInnerTexts()
  expect(told.map(oneLine)).toEqual(['ชื่อการประชุม: ภาษาอังกฤษ, ภาษาเวียดนาม'])
  await dialog.getByText('แก้เล็กน้อย คำแปลยังใช้ได้').click()
  await dialog.getByTestId('publish-translated').click()
  await expect.poll(() => publishedTitle(client)).toBe('การประชุมผู้นำเมืองหลวงอาเซียน ครั้งที่ 7')
  await expect.poll(signs).toEqual(['✓ en', '✓ vi'])
  await waiting.waitFor({state: 'detached'})
  expect(await client.fetch(STATUS)).toEqual({en: [], vi: []})

  await title.fill('การประชุมผู้ว่าราชการเมืองหลวงอาเซียน')
  await enabled(publishButton(page)).click()
  await dialog.getByTestId('publish-translated').click()
  await expect.poll(() => client.fetch(STATUS)).toEqual({en: ['title'], vi: ['title']})
  await expect.poll(signs).toEqual(['↻ en', '↻ vi'])

  await form(page).getByRole('button', {name: 'การแปล'}).first().click()
  const panel = page.getByTestId('translations')
  await panel.getByText('ต้นฉบับเปลี่ยน 1').first().waitFor()
  expect(await panel.getByRole('listitem').count()).toBe(11)
})

test('an author is told what loses its Thai, and removes what is left of it', async ({
  capitals,
  visit,
}) => {
  const client = (await capitals.client()).withConfig({perspective: 'raw'})
  const published = await client.getDocument(MEETING)
  if (!published) throw new Error('The content has no such meeting')
  const paragraph = 'summary[_key=="th"].value[_key=="results"]'
  await client
    .transaction()
    .createIfNotExists({...published, _id: `drafts.${MEETING}`})
    .patch(`drafts.${MEETING}`, {unset: [paragraph]})
    .commit()
  const {page} = await visit(SOMCHAI, 'en-US')
  await openDocument(page, 'meeting', MEETING)
  await openGroup(page, 'results')
  await enabled(publishButton(page)).click()
  const dialog = page.getByRole('dialog')
  const told = await dialog.getByTestId('loses-source').getByRole('listitem').allInnerTexts()
  expect(told.map(oneLine)).toEqual(['Summary: English'])
  await dialog.getByTestId('publish-translated').click()
  const status = `*[_id == "translationStatus-${MEETING}"][0]`
  const orphans = `${status}.languages[language == "en"][0].orphans`
  await expect.poll(() => client.fetch(orphans)).toEqual(['summary#results'])

  await form(page).getByRole('button', {name: 'Translations'}).first().click()
  const orphan = page.getByTestId('translations').getByTestId('orphan')
  await orphan.getByText('The leaders agreed on two joint projects').waitFor()
  const sign = form(page).getByRole('link', {name: 'English: Approved, and some of it'})
  await sign.waitFor()
  await orphan.getByRole('button').click()
  await orphan.waitFor({state: 'detached'})
  await sign.waitFor({state: 'detached'})
  const keys = '*[_id == $id][0].summary[language == "en"][0].value[]._key'
  expect(await client.fetch(keys, {id: MEETING})).toEqual(['overview', 'presentations'])
  expect(await client.fetch(orphans)).toEqual([])
})

function publishedTitle(client: SanityClient): Promise<string> {
  return client.fetch('*[_id == $id][0].title[language == "th"][0].value', {id: MEETING})
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
