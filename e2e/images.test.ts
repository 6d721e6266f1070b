import {expect} from 'vitest'

import {enabled, form, formReady, openGroup, publish, publishButton} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const GALLERY_QUERY = `*[_id == "meeting-mgmac-7"][0].gallery[0]{
  "alt": alt[language == "th"][0].value,
  "url": asset->url,
  "size": asset->metadata.dimensions{width, height},
}`

test('a picture of the meeting is uploaded, described, cropped and served', async ({
  capitals,
  visit,
}) => {
  const {page} = await visit(SOMCHAI)
  const served: string[] = []
  page.on('response', (response) => {
    if (response.url().includes('/images/')) served.push(new URL(response.url()).search)
  })
  await page.goto('/structure/meetings;meeting-mgmac-7;about')
  await formReady(page)
  await openGroup(page, 'files')
  await form(page).getByTestId('field-gallery').getByTestId('add-single-object-button').click()
  const item = page.getByTestId('nested-object-dialog')
  await item
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'ภาพหมู่ผู้นำ.jpg',
      mimeType: 'image/jpeg',
      buffer: await page.screenshot({type: 'jpeg', clip: {x: 0, y: 0, width: 1200, height: 800}}),
    })
  await item.getByRole('img', {name: 'Preview of uploaded image'}).waitFor()

  await item.getByTestId('input-validation-icon-error').first().waitFor()
  await expect.poll(() => publishButton(page).isDisabled()).toBe(true)
  const alt = item.getByTestId(/^field-gallery.*\.alt$/)
  await alt.getByRole('button', {name: 'ไทย'}).click()
  await alt.getByRole('textbox').fill('ผู้นำเมืองหลวงอาเซียนถ่ายภาพร่วมกัน')

  await item.getByRole('button', {name: 'Open image edit dialog'}).click()
  const edit = page.getByRole('dialog').last()
  await edit
    .getByText(/hotspot/i)
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
  await item.getByRole('button', {name: 'Close dialog'}).click()

  await enabled(publishButton(page)).waitFor()
  await publish(page)
  const picture = await (await capitals.client('nobody')).fetch(GALLERY_QUERY)
  expect(picture).toEqual({
    alt: 'ผู้นำเมืองหลวงอาเซียนถ่ายภาพร่วมกัน',
    url: expect.stringMatching(`^${capitals.origin}/images/capitals/production/.*-1200x800.jpg$`),
    size: {width: 1200, height: 800},
  })
  expect(served).toContainEqual(expect.stringContaining('auto=format'))
  const small = `${picture.url}?w=300&auto=format`
  const {headers} = await fetch(small, {headers: {accept: 'image/webp'}})
  expect(headers.get('content-type')).toBe('image/webp')
  expect(await page.evaluate(sizeOfImage, small)).toEqual({width: 300, height: 200})
})

async function sizeOfImage(url: string): Promise<{width: number; height: number}> {
  const image = new Image()
  image.src = url
  await image.decode()
  return {width: image.naturalWidth, height: image.naturalHeight}
}
