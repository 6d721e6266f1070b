import type {Page} from 'playwright-core'

/** A main screen of the whole. How one gets there depends neither on its language nor on its size. */
export interface Screen {
  /** of its pictures, such as `home` */
  name: string
  title: string
  /** a sentence for the documentation */
  tells: string
  /** goes there, and waits for what must be there */
  open: (page: Page) => Promise<void>
  /** brings what matters into view; on a phone once more, when the window has got smaller */
  show?: (page: Page) => Promise<void>
  /** it is opened anew on a phone, because what it shows does not survive a change of the window's size */
  isReopened?: boolean
  /** closes what would stand in the way of the next screen */
  close?: (page: Page) => Promise<void>
}

/** Screens under a heading of their own. */
export interface ScreenGroup {
  title: string
  screens: readonly Screen[]
}

export const escape = (page: Page): Promise<void> => page.keyboard.press('Escape')
