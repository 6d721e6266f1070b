import type {ScreenGroup} from './Screen.ts'

/** The studio of a lake in which there is nothing yet. */
export const emptyStudio: ScreenGroup = {
  title: 'Before there is any content',
  screens: [
    {
      name: 'empty-home',
      title: 'Home',
      tells: 'Every part says what will be shown there, and how to begin.',
      async open(page) {
        await page.goto('/home')
        await page.getByTestId('home').locator('table').waitFor()
      },
    },
    {
      name: 'empty-meetings',
      title: 'Meetings',
      tells: 'Says how the first one is made.',
      async open(page) {
        await page.goto('/structure/meetings')
        await page.getByTestId('document-list-pane').waitFor()
      },
    },
    {
      name: 'empty-archive',
      title: 'The archive',
      tells: 'Says how something gets here.',
      async open(page) {
        await page.goto('/structure/archive')
        await page.getByTestId('empty-archive').waitFor()
      },
    },
    {
      name: 'empty-translation',
      title: 'The workbench',
      tells: 'There is nothing to translate yet.',
      async open(page) {
        await page.goto('/translation')
        await page.getByTestId('translation-tool').waitFor()
      },
    },
  ],
}
