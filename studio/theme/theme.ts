import {buildTheme, type ThemeFont, type ThemeFontSize} from '@sanity/ui/theme'

import {FONT_FAMILY} from './fontFamily.js'
import {readableColors} from './readableColors.ts'

/** Thai letters carry vowels and tone marks above and below: lines need that height. */
const LINE_HEIGHT = {label: 1.5, heading: 1.45}

const {fonts} = buildTheme()

/** The Studio's theme in colours that can be read and typefaces that hold Thai, with room for its marks. */
export const theme = buildTheme({
  color: readableColors,
  font: {
    code: {...fonts.code, family: `${fonts.code.family}, ${FONT_FAMILY}`},
    text: {...fonts.text, family: FONT_FAMILY},
    label: roomier(fonts.label, LINE_HEIGHT.label),
    heading: roomier(fonts.heading, LINE_HEIGHT.heading),
  },
})

function roomier(font: ThemeFont, ratio: number): ThemeFont {
  return {...font, family: FONT_FAMILY, sizes: font.sizes.map((size) => roomierSize(size, ratio))}
}

/** A line grows above and below its letters alike, so that they stay where they were. */
function roomierSize(size: ThemeFontSize, ratio: number): ThemeFontSize {
  const lineHeight = Math.max(size.lineHeight, Math.ceil(size.fontSize * ratio))
  const added = (lineHeight - size.lineHeight) / 2
  return {
    ...size,
    lineHeight,
    letterSpacing: 0,
    ascenderHeight: size.ascenderHeight + added,
    descenderHeight: size.descenderHeight + added,
  }
}
