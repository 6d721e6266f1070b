import {createElement, type ReactElement} from 'react'

import {flagPictures} from './flagPictures.ts'

/**
 * The flag of a country as a picture for previews, or nothing where there is none. Letters of flags
 * (🇹🇭) are not drawn by every system.
 *
 * @param countryCode ISO 3166-1, such as `TH`
 */
export function flag(countryCode: unknown): ReactElement | undefined {
  const picture = typeof countryCode === 'string' ? flagPictures[countryCode] : undefined
  if (picture === undefined) return undefined
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">${picture}</svg>`
  return createElement('img', {
    alt: '',
    src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    style: {width: '100%', height: '100%', objectFit: 'contain'},
  })
}
