import {definePlugin} from 'sanity'

import {HelpButton} from './components/HelpButton.tsx'
import {helpLayout} from './components/HelpLayout.tsx'
import {bundles} from './i18n/bundles.ts'
import type {StudioHelpOptions} from './options.ts'

/** A guided first visit of a minute, and the keyboard shortcuts in one place (button, or `?`). */
export const studioHelp = definePlugin<StudioHelpOptions>((options) => ({
  name: 'studio-help',
  studio: {components: {layout: helpLayout(options), toolMenu: HelpButton}},
  i18n: {bundles},
}))
