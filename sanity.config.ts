import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-thai'
import {archive} from '@capitals/archive'
import {meetingDesk} from '@capitals/meeting-desk'
import {pictureGallery} from '@capitals/picture-gallery'
import {reportReader} from '@capitals/report-reader'
import {sharedEditing} from '@capitals/shared-editing'
import {studioHelp} from '@capitals/studio-help'
import {thaiDate} from '@capitals/thai-date'
import {thaiText} from '@capitals/thai-text'
import {cleanThaiText} from '@capitals/thai-text/text'
import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {internationalizedArray} from 'sanity-plugin-internationalized-array'
import {structureTool} from 'sanity/structure'

import {localizedFieldTypes, neutralSlug, schemaTypes, selectLanguages} from './schemas/index.ts'
import {helpOptions} from './studio/help/helpOptions.ts'
import {locales} from './studio/i18n/locales.ts'
import {chooseLake} from './studio/lake/chooseLake.ts'
import {ownLake} from './studio/lake/ownLake.ts'
import {snoozeProtocolWarning} from './studio/lake/snoozeProtocolWarning.ts'
import {withoutServer} from './studio/lake/withoutServer.ts'
import {createStructure} from './studio/structure/createStructure.ts'
import {linkedTemplates} from './studio/templates/linkedTemplates.ts'
import {theme} from './studio/theme/theme.ts'

const API_VERSION = '2025-02-19'

// The build and its tools evaluate this file in Node, where there is no window.
const browser = typeof window === 'undefined' ? undefined : window

const lake = chooseLake(
  {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID,
    dataset: process.env.SANITY_STUDIO_DATASET,
    lake: process.env.SANITY_STUDIO_LAKE,
  },
  browser?.location.origin ?? 'http://localhost:3333',
)

if (browser && lake.origin) snoozeProtocolWarning(browser.sessionStorage, new Date())

const languages = selectLanguages(
  (process.env.SANITY_STUDIO_LANGUAGES ?? '').split(/[\s,]+/).filter(Boolean),
)

export default defineConfig({
  name: 'default',
  title: 'Capitals',
  basePath: '/',
  projectId: lake.projectId,
  dataset: lake.dataset,
  ...(lake.origin ? {...ownLake(lake.origin), ...withoutServer} : {}),
  theme,
  i18n: locales,
  schema: {types: schemaTypes, templates: (known) => [...known, ...linkedTemplates]},
  document: {comments: {enabled: !lake.origin}, askToEdit: {enabled: !lake.origin}},
  plugins: [
    meetingDesk({languages}),
    structureTool({structure: createStructure(languages), keepPanesOnCreate: true}),
    internationalizedArray({
      languages,
      fieldTypes: localizedFieldTypes,
      languageDisplay: 'titleOnly',
      buttonLocations: ['field'],
    }),
    thaiDate(),
    thaiText({keep: ['forbiddenVariants']}),
    archive(),
    pictureGallery(),
    sharedEditing(),
    studioHelp(helpOptions),
    reportReader({slug: neutralSlug, clean: cleanThaiText}),
    visionTool({defaultApiVersion: API_VERSION, defaultDataset: lake.dataset}),
  ],
})
