import type {ThemeColorTokens} from '@sanity/ui/theme'

/** A tint darker than the Studio's in the light scheme; the dark one is readable as it is. */
const SOLID = ['600', '400'] as const satisfies [string, string]

const avatars = {'*': {bg: [...SOLID]}} satisfies NonNullable<
  NonNullable<ThemeColorTokens['base']>['*']
>['avatar']

/**
 * Colours in which white text on a full colour, and what is muted on a chosen row, have the contrast
 * that WCAG 2.2 asks for (4.5:1): the Studio's own have between 1.8 and 4.4.
 */
export const readableColors: ThemeColorTokens = {
  base: {'*': {avatar: avatars}},
  button: {
    default: {
      '*': {
        '*': {avatar: avatars, bg: [...SOLID]},
        hovered: {bg: ['700', '300']},
        pressed: {bg: ['800', '300']},
        selected: {bg: ['800', '300']},
      },
    },
  },
  selectable: {
    '*': {
      '*': {avatar: avatars},
      pressed: {muted: {fg: ['800', '200']}},
      selected: {bg: [...SOLID], muted: {fg: ['50', '950']}},
    },
  },
}
