import {buildTheme, THEME_COLOR_SCHEMES, THEME_COLOR_STATE_TONES} from '@sanity/ui/theme'
import {expect, test} from 'vitest'

import {readableColors} from './readableColors.ts'

const {v2} = buildTheme({color: readableColors})

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test.for(THEME_COLOR_SCHEMES)('text on full colours can be read in the %s scheme', (scheme) => {
  const card = v2?.color[scheme].default
  const buttons = THEME_COLOR_STATE_TONES.flatMap((tone) =>
    (['enabled', 'hovered', 'pressed', 'selected'] as const).map((state) => ({
      name: `button ${tone} ${state}`,
      colors: card?.button.default[tone][state],
    })),
  )
  const rows = THEME_COLOR_STATE_TONES.flatMap((tone) => {
    const selected = card?.selectable[tone].selected
    return [
      {name: `row ${tone}`, colors: selected},
      {name: `row ${tone} muted`, colors: selected && {bg: selected.bg, fg: selected.muted.fg}},
    ]
  })
  const avatars = Object.entries(card?.avatar ?? {}).map(([hue, colors]) => ({
    name: `avatar ${hue}`,
    colors,
  }))
  const faint = [...buttons, ...rows, ...avatars].filter(
    ({colors}) => !colors || contrast(colors.bg, colors.fg) < 4.5,
  )
  expect(faint.map(({name}) => name)).toEqual([])
})
