import type {Page} from 'playwright-core'

import {enabled, field, form, formReady, inLanguage, input, publishButton} from '../support/form.ts'
import {atTop, loaded, MEETING, openAction, openBeside, openForm} from './places.ts'
import {escape, type ScreenGroup} from './Screen.ts'

const HISTORY = 'since=@lastPublished,inspect=sanity%2Fstructure%2Fhistory'

async function openPictures(page: Page): Promise<void> {
  await openForm(page, `${MEETING};about`, 'files')
  await loaded(page, '[data-testid="field-gallery"] img')
}

export const meeting: ScreenGroup = {
  title: 'A meeting and its parts',
  screens: [
    {
      name: 'meeting',
      title: 'A meeting: its names',
      tells: 'Thai and English side by side, with the state of every translation.',
      async open(page) {
        await openForm(page, `${MEETING};about`)
        await input(page, inLanguage('title', 'th')).waitFor()
        await form(page).getByTestId('translation-states').first().waitFor()
      },
    },
    {
      name: 'languages',
      title: 'A text in further languages',
      tells: 'What translators have written is folded away until somebody wants to see it.',
      async open(page) {
        await openForm(page, `${MEETING};about`)
        const title = field(page, 'title')
        await title.getByRole('button', {expanded: false}).last().click()
        await title.locator('textarea, input').nth(2).waitFor()
      },
      show: (page) => atTop(field(page, 'title')),
    },
    {
      name: 'dates',
      title: 'Dates',
      isReopened: true,
      tells:
        'Typed as officials write them, echoed in both eras; the calendar has the era of the interface.',
      async open(page) {
        await openForm(page, `${MEETING};about`, 'when')
        await field(page, 'startDate').getByTestId('select-date-button').click()
        await page.getByTestId('calendar').waitFor()
      },
      close: escape,
    },
    {
      name: 'participants',
      title: 'Participants',
      tells: 'The capitals that took part; those that are missing are one click away.',
      async open(page) {
        await openForm(page, `${MEETING};about`, 'people')
      },
      async show(page) {
        const capitals = field(page, 'participatingCapitals')
        await atTop(capitals)
        await capitals.getByText('Singapore').first().waitFor()
      },
    },
    {
      name: 'results',
      title: 'Results',
      tells: 'What the meeting came to, text with its structure.',
      async open(page) {
        await openForm(page, `${MEETING};about`, 'results')
        await form(page).getByTestId('pt-editor').first().waitFor()
      },
    },
    {
      name: 'pictures',
      title: 'Pictures',
      tells: 'A gallery, what its pictures lack, and why a file could not be taken.',
      async open(page) {
        await openPictures(page)
        await page.getByTestId('picture-files').setInputFiles({
          name: 'กำหนดการ.txt',
          mimeType: 'text/plain',
          buffer: Buffer.from('no picture'),
        })
        await page.getByTestId('upload').waitFor()
      },
      show: (page) => page.getByTestId('upload').scrollIntoViewIfNeeded(),
    },
    {
      name: 'describe-picture',
      title: 'The words of a picture',
      tells: 'Alternative text and credit in both languages, asked for on upload.',
      async open(page) {
        await openPictures(page)
        await page.getByTestId('describe-pictures').click()
        await loaded(page, '[data-testid="describe-dialog"] img')
      },
      close: escape,
    },
    {
      name: 'session',
      title: 'A session',
      tells: 'Its proposals, each with the capital that made it.',
      async open(page) {
        await openForm(page, `${MEETING};sessions;session-mgmac-7-som`, 'content')
      },
      async show(page) {
        await atTop(field(page, 'proposals'))
        await field(page, 'proposals').getByTestId('default-preview__header').first().waitFor()
      },
    },
    {
      name: 'presentation',
      title: 'A presentation',
      tells: 'What a capital showed at a session.',
      async open(page) {
        await openForm(page, `${MEETING};presentations;presentation-mgmac-7-hanoi`)
        await input(page, inLanguage('title', 'th')).waitFor()
      },
    },
    {
      name: 'declaration',
      title: 'A declaration',
      tells: 'Its commitments by number.',
      async open(page) {
        await openForm(page, `${MEETING};declarations;declaration-bangkok-2019`, 'content')
      },
      async show(page) {
        await atTop(field(page, 'commitments'))
        await field(page, 'commitments').getByTestId('default-preview__header').first().waitFor()
      },
    },
    {
      name: 'project',
      title: 'A project',
      tells: 'Framework, status, capitals and agencies.',
      async open(page) {
        await openForm(page, '/structure/projects;multilateral;project-older-people-care')
        await input(page, inLanguage('title', 'th')).waitFor()
      },
    },
    {
      name: 'completeness',
      title: 'Completeness',
      tells: 'What a meeting still lacks, and the way to each part.',
      open: (page) => openBeside(page, /^(ความครบถ้วน|Completeness)/, 'completeness'),
    },
    {
      name: 'usage',
      title: 'Where it is used',
      tells: 'Everything that refers to a document.',
      async open(page) {
        await openBeside(page, /^(ใช้ที่ไหน|Where it is used)/, 'usage')
        await page.getByTestId('usage').getByRole('link').first().waitFor()
      },
    },
    {
      name: 'translations',
      title: 'Translations of a document',
      tells: 'Every language with its progress, what translators ask, a way into the workbench.',
      async open(page) {
        await openBeside(page, /^(การแปล|Translations)/, 'translations')
        await page.getByTestId('translations').getByRole('listitem').first().waitFor()
      },
    },
    {
      name: 'publish',
      title: 'Publishing a text that is translated',
      tells: 'Says which translations will no longer match, and asks whether they still hold.',
      async open(page) {
        await openForm(page, `${MEETING};about`)
        await enabled(publishButton(page)).click()
        await page.getByTestId('becomes-stale').waitFor()
      },
      close: escape,
    },
    {
      name: 'review-changes',
      title: 'Changes since publishing',
      tells: 'What is new in the draft, word by word.',
      async open(page) {
        await openForm(page, `${MEETING};about,${HISTORY},changesInspectorTab=review`)
        await page
          .getByTestId(/^single-change-revert-button/)
          .first()
          .waitFor()
      },
    },
    {
      name: 'history',
      title: 'History',
      tells: 'Who changed it when, in both eras.',
      async open(page) {
        await openForm(page, `${MEETING};about,${HISTORY}`)
        await page.getByTestId('timeline-item-button').first().waitFor()
      },
    },
    {
      name: 'delete',
      title: 'Deleting',
      tells: 'Says what refers to the document first.',
      async open(page) {
        await openForm(page, '/structure/capitals;capital-bangkok')
        await openAction(page, /^(ลบ|Delete)/)
        await page.getByTestId('internal-references').getByRole('link').nth(6).waitFor()
      },
      close: escape,
    },
    {
      name: 'archiving',
      title: 'Archiving',
      tells: 'What happens and what does not, with the documents that refer to this one.',
      async open(page) {
        await openForm(page, '/structure/capitals;capital-hanoi')
        await openAction(page, /^(เก็บถาวร|Archive)/)
        await page.getByTestId('referring-documents').getByRole('link').first().waitFor()
      },
      close: escape,
    },
    {
      name: 'archive',
      title: 'The archive',
      tells: 'What left the lists, and can be taken back.',
      async open(page) {
        await page.goto('/structure/archive;project-sport-school')
        await formReady(page)
      },
    },
  ],
}
