import type {Page} from 'playwright-core'

const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800">
  <rect width="1200" height="800" fill="#f3d9b1"/>
  <circle cx="860" cy="250" r="110" fill="#e8823a"/>
  <path d="M0 520 L180 360 L300 470 L430 300 L600 480 L760 350 L930 500 L1200 380 V800 H0 Z" fill="#2f7f86"/>
  <path d="M120 600 V430 L150 330 L180 430 V600 Z M300 600 V470 H380 V600 Z M500 600 V400 L540 260 L580 400 V600 Z M700 600 V450 H800 V600 Z M960 600 V420 L1000 300 L1040 420 V600 Z" fill="#14434a"/>
  <path d="M0 600 Q150 570 300 600 T600 600 T900 600 T1200 600 V800 H0 Z" fill="#0b5f55"/>
  <path d="M0 670 Q150 640 300 670 T600 670 T900 670 T1200 670" fill="none" stroke="#7fd8c9" stroke-width="10"/>
  <path d="M0 730 Q150 700 300 730 T600 730 T900 730 T1200 730" fill="none" stroke="#7fd8c9" stroke-width="10"/>
</svg>`

/**
 * A picture of a capital on a river, a JPEG of 1200 × 800. It leaves the page as it was.
 *
 * @param turn of its colours, in degrees
 */
export async function drawPicture(page: Page, turn = 0): Promise<Buffer> {
  const drawing = await page.context().newPage()
  await drawing.setViewportSize({width: 1200, height: 800})
  await drawing.setContent(
    `<style>body { margin: 0; filter: hue-rotate(${turn}deg) }</style>${PICTURE}`,
  )
  const picture = await drawing.screenshot({type: 'jpeg', quality: 90})
  await drawing.close()
  return picture
}
