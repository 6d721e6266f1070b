import {escape, type ScreenGroup} from './Screen.ts'

/** What somebody sees who is here for the first time. */
export const newcomer: ScreenGroup = {
  title: 'The first visit',
  screens: [
    {
      name: 'visit-offer',
      title: 'The offer of a guided visit',
      tells: 'Beside the first screen, not before it.',
      async open(page) {
        await page.goto('/structure/capitals')
        await page.getByTestId('visit-offer').waitFor()
        await page.getByText('กรุงเทพฯ').first().waitFor()
      },
    },
    {
      name: 'visit',
      title: 'The guided visit',
      tells: 'Six steps of one minute, which end where they began.',
      isReopened: true,
      async open(page) {
        await page.goto('/structure/capitals')
        await page.getByText('กรุงเทพฯ').first().waitFor()
        await page.keyboard.press('?')
        await page.getByTestId('start-visit').click()
        for (const step of [1, 2, 3]) {
          await page
            .getByTestId('visit')
            .getByText(new RegExp(`\\b${step}\\b.*6|${step} .*6`))
            .waitFor()
          await page.getByTestId('visit-next').click()
        }
        await page.getByTestId('visit').getByText(/4 .*6/).waitFor()
      },
      close: escape,
    },
  ],
}
