import {mkdtemp, open, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

import {expect} from 'vitest'

import {drawPicture} from './support/drawPicture.ts'
import {form, formReady, openGroup} from './support/form.ts'
import {SOMCHAI, test} from './support/test.ts'

const MEGABYTE = 1024 * 1024

const GALLERY_QUERY = `*[_id == "meeting-mgmac-7"][0].gallery[]{
  "alt": alt[]{language, value},
  "credit": credit[]{language, value},
  "file": asset->originalFilename,
}`

/** A file of a size without its bytes on the disk, as large pictures are. */
async function largeFile(folder: string): Promise<string> {
  const path = join(folder, 'ภาพใหญ่.jpg')
  await using file = await open(path, 'w')
  await file.truncate(200 * MEGABYTE)
  return path
}

test('several pictures go in at once, those that cannot say why', async ({capitals, visit}) => {
  const visitor = await visit(SOMCHAI, 'th-TH')
  const {page} = visitor
  const folder = await mkdtemp(join(tmpdir(), 'gallery-'))
  await page.goto('/structure/meetings;meeting-mgmac-7;about')
  await formReady(page)
  await openGroup(page, 'files')

  const chooser = page.getByTestId('picture-files')
  await chooser.setInputFiles(await largeFile(folder))
  const uploads = page.getByTestId('upload')
  await uploads
    .filter({hasText: 'ภาพใหญ่.jpg'})
    .getByText(/200 MB .* 100 MB/)
    .waitFor()
  await rm(folder, {recursive: true})

  const picture = await drawPicture(page)
  await chooser.setInputFiles([
    {name: 'เสียหาย.jpg', mimeType: 'image/jpeg', buffer: picture.subarray(0, 2000)},
    {name: 'กำหนดการ.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture')},
    {name: 'ภาพหมู่.jpg', mimeType: 'image/jpeg', buffer: picture},
    {name: 'สำเนา.jpg', mimeType: 'image/jpeg', buffer: picture},
    {
      name: 'พิธีเปิด.png',
      mimeType: 'image/png',
      buffer: await page.screenshot({clip: {x: 0, y: 0, width: 400, height: 300}}),
    },
  ])
  const words = page.getByTestId('describe-dialog')
  await words.waitFor()
  for (const [name, sentence] of [
    ['เสียหาย.jpg', 'เปิดไม่ได้'],
    ['กำหนดการ.txt', 'ไม่ใช่ภาพ'],
    ['สำเนา.jpg', 'มีอยู่ในแกลเลอรีแล้ว'],
  ] as const) {
    await uploads.filter({hasText: name}).getByText(sentence).waitFor()
  }
  expect(visitor.faults.splice(0)).toEqual([
    expect.stringMatching(/^400 POST .*\/assets\/images\/production/),
  ])

  await page.getByTestId('describe-alt-th').fill('ผู้นำเมืองหลวงอาเซียนถ่ายภาพร่วมกัน')
  await page.getByTestId('describe-alt-en').fill('The leaders of the capitals together')
  await page.getByTestId('describe-credit-th').fill('กรุงเทพมหานคร')
  await page.getByTestId('describe-next').click()
  await page.getByTestId('describe-same-credit').click()
  await page.keyboard.press('Escape')
  await words.waitFor({state: 'hidden'})
  await form(page).getByTestId('gallery-status').getByText('2 ภาพ').waitFor()

  const client = (await capitals.client()).withConfig({perspective: 'drafts'})
  await expect
    .poll(() => client.fetch(GALLERY_QUERY), {timeout: 20_000})
    .toEqual([
      {
        alt: [
          {language: 'th', value: 'ผู้นำเมืองหลวงอาเซียนถ่ายภาพร่วมกัน'},
          {language: 'en', value: 'The leaders of the capitals together'},
        ],
        credit: [{language: 'th', value: 'กรุงเทพมหานคร'}],
        file: 'ภาพหมู่.jpg',
      },
      {
        alt: null,
        credit: [{language: 'th', value: 'กรุงเทพมหานคร'}],
        file: 'พิธีเปิด.png',
      },
    ])
})
