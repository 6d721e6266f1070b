import type {Screen} from './measureOpening.ts'

/** A meeting that the content has. */
export const MEETINGS_LIST: Screen = {
  path: '/structure/meetings',
  isUsable: () =>
    document
      .querySelector('[data-testid="document-list-pane"]')
      ?.textContent.includes('MGMAC 2019') === true,
}

/** Every number is there, and no part of the screen is still on its way. */
export const HOME: Screen = {
  path: '/home',
  isUsable: () => {
    const home = document.querySelector('[data-testid="home"]')
    const numbers = [...(home?.querySelectorAll('.md-number') ?? [])]
    return (
      numbers.length > 0 &&
      numbers.every((number) => /\d/.test(number.textContent)) &&
      home?.querySelector('table') !== null &&
      home?.querySelector('[role="status"]') === null
    )
  },
}

/** A page that the server makes, without scripts. */
export const SIGN_IN_PAGE: Screen = {
  path: '/login',
  isUsable: () => document.querySelector('#login') !== null,
}
