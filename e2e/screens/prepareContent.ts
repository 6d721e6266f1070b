import type {SanityClient} from '@sanity/client'
import type {Page} from 'playwright-core'

import {drawPicture} from '../support/drawPicture.ts'
import {formReady, inLanguage, input} from '../support/form.ts'
import {translateTitle} from '../support/translateTitle.ts'
import {until} from '../support/until.ts'
import {MEETING, MEETING_ID} from './places.ts'

/** `_key` of a paragraph of the senior officials' session that stands in English only. */
export const ORPHAN = 'proposals'

/** Changes the first content so that there is something to see on every screen. */
export async function prepareContent(client: SanityClient, page: Page): Promise<void> {
  await addPictures(client, page)
  await translateTitle(client)
  await client
    .patch('session-mgmac-7-leaders')
    .set({'title[language=="th"].value': 'การประชุมผู้ว่าราชการและนายกเทศมนตรี'})
    .commit()
  await client
    .patch('session-mgmac-7-som')
    .unset([`summary[_key=="th"].value[_key=="${ORPHAN}"]`])
    .commit()
  await client.patch('project-sport-school').set({archivedAt: new Date().toISOString()}).commit()
  await client
    .patch(MEETING_ID)
    .append('participatingCapitals', [
      {_key: 'jakarta', _type: 'reference', _ref: 'capital-jakarta'},
      {_key: 'manila', _type: 'reference', _ref: 'capital-manila'},
    ])
    .commit()
}

/** Changes the title of the meeting as whoever is signed in, until the lake has it. */
export async function draftMeeting(client: SanityClient, page: Page): Promise<void> {
  await page.goto(`${MEETING};about`)
  await formReady(page)
  const line = input(page, inLanguage('title', 'th'))
  const title = `${await line.inputValue()} ณ กรุงเทพมหานคร`
  const drafted = () =>
    client.fetch<string | null>('*[_id == $id][0].title[language == "th"][0].value', {
      id: `drafts.${MEETING_ID}`,
    })
  await until(async () => {
    if ((await line.inputValue()) !== title) await line.fill(title)
    return (await drafted()) === title
  })
}

/** Two pictures in the gallery, of which the second has no credit yet. */
async function addPictures(client: SanityClient, page: Page): Promise<void> {
  const together = await client.assets.upload('image', await drawPicture(page), {
    filename: 'ภาพหมู่.jpg',
  })
  const opening = await client.assets.upload('image', await drawPicture(page, 140), {
    filename: 'พิธีเปิด.jpg',
  })
  await client
    .patch(MEETING_ID)
    .setIfMissing({gallery: []})
    .append('gallery', [
      {
        _key: 'together',
        _type: 'picture',
        asset: reference(together._id),
        alt: texts('ผู้นำเมืองหลวงอาเซียนถ่ายภาพร่วมกัน', 'The leaders of the ASEAN capitals together'),
        credit: texts('กรุงเทพมหานคร', 'Bangkok Metropolitan Administration'),
      },
      {
        _key: 'opening',
        _type: 'picture',
        asset: reference(opening._id),
        alt: texts('เมืองริมแม่น้ำในยามเย็น', 'A city by a river in the evening'),
      },
    ])
    .commit()
}

function texts(th: string, en: string): Record<string, string>[] {
  return Object.entries({th, en}).map(([language, value]) => ({
    _key: language,
    _type: 'internationalizedArrayStringValue',
    language,
    value,
  }))
}

function reference(id: string): {_type: string; _ref: string} {
  return {_type: 'reference', _ref: id}
}
