import '@fontsource-variable/inter'
import '@fontsource-variable/noto-sans-khmer'
import '@fontsource-variable/noto-sans-lao'
import '@fontsource-variable/noto-sans-myanmar'
import '@fontsource-variable/noto-sans-thai'
import {archive} from '@capitals/archive'
import {thaiLocale} from '@capitals/locale-th'
import {meetingDesk} from '@capitals/meeting-desk'
import {pictureGallery} from '@capitals/picture-gallery'
import {reportReader} from '@capitals/report-reader'
import {sharedEditing} from '@capitals/shared-editing'
import {studioHelp} from '@capitals/studio-help'
import {datesInBothEras, thaiDate} from '@capitals/thai-date'
import {thaiText} from '@capitals/thai-text'
import {cleanThaiText} from '@capitals/thai-text/text'
import {translationForm} from '@capitals/translation-form'
import {translation} from '@capitals/translation-workbench'
import {visionTool} from '@sanity/vision'
import {defineConfig} from 'sanity'
import {internationalizedArray} from 'sanity-plugin-internationalized-array'
import {structureTool} from 'sanity/structure'

import {
  availableLanguages,
  createSchemaTypes,
  documentTypeNames,
  localizedFieldTypes,
  neutralSlug,
  selectLanguages,
  selectTranslationLanguages,
  SOURCE_LANGUAGE,
} from './schemas/index.ts'
import {helpOptions} from './studio/help/helpOptions.ts'
import {followLanguage} from './studio/i18n/followLanguage.ts'
import {rememberedLanguage} from './studio/i18n/interfaceLanguage.ts'
import {locales} from './studio/i18n/locales.ts'
import {wordIn} from './studio/i18n/words.ts'
import {chooseLake} from './studio/lake/chooseLake.ts'
import {ownLake} from './studio/lake/ownLake.ts'
import {snoozeProtocolWarning} from './studio/lake/snoozeProtocolWarning.ts'
import {withoutServer} from './studio/lake/withoutServer.ts'
import {inputInLanguages} from './studio/languages/inputInLanguages.tsx'
import {startOnce} from './studio/layout/startOnce.ts'
import {createStructure} from './studio/structure/createStructure.ts'
import {linkedTemplates} from './studio/templates/linkedTemplates.ts'
import {loadChineseFace} from './studio/theme/loadChineseFace.ts'
import {theme} from './studio/theme/theme.ts'
import {libreTranslate} from './studio/translation/libreTranslate.ts'

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
if (browser) loadChineseFace(browser)

const language = rememberedLanguage(browser, lake.projectId)

// What the packages write into their code is read before the first layout says the language.
if (browser) browser.document.documentElement.lang = language

const wanted = (process.env.SANITY_STUDIO_LANGUAGES ?? '').split(/[\s,]+/).filter(Boolean)
/** What forms are written in. */
const languages = selectLanguages(wanted)
const targetLanguages = selectTranslationLanguages(wanted)
const sourceLanguages = languages.filter(({id}) => id === SOURCE_LANGUAGE)

export default defineConfig({
  name: 'default',
  title: 'Capitals',
  basePath: '/',
  projectId: lake.projectId,
  dataset: lake.dataset,
  ...(lake.origin ? {...ownLake(lake.origin), ...withoutServer} : {}),
  theme,
  i18n: locales,
  schema: {
    types: datesInBothEras(createSchemaTypes(language)),
    templates: (known) => [...known, ...linkedTemplates],
  },
  document: {comments: {enabled: !lake.origin}, askToEdit: {enabled: !lake.origin}},
  form: {components: {input: inputInLanguages(languages)}},
  studio: {components: {layout: startOnce(followLanguage(language))}},
  plugins: [
    thaiLocale(),
    meetingDesk({languages, meetingPanes: (id) => ['meetings', id, 'about']}),
    structureTool({
      structure: createStructure(languages),
      title: wordIn(language, 'content.title'),
      keepPanesOnCreate: true,
    }),
    internationalizedArray({
      languages: [...availableLanguages],
      fieldTypes: localizedFieldTypes.map((name) => ({
        name,
        type: name,
        title: wordIn(language, 'languages.text'),
      })),
      languageDisplay: 'titleOnly',
      buttonAddAll: false,
      buttonLocations: [],
      // What is put in order on opening becomes a draft that nobody wrote.
      restoreOrder: false,
    }),
    thaiDate(),
    thaiText({keep: ['forbiddenVariants']}),
    archive(),
    pictureGallery(),
    sharedEditing(),
    studioHelp(helpOptions),
    reportReader({slug: neutralSlug, clean: cleanThaiText}),
    translationForm({languages: targetLanguages, documentTypes: documentTypeNames}),
    translation({
      languages: [...sourceLanguages, ...targetLanguages],
      language,
      documentTypes: documentTypeNames,
      glossaryList: '/structure/vocabulary;glossary',
      ...(lake.origin ? {machine: libreTranslate} : {}),
      meeting: {
        type: 'meeting',
        id: 'select(_type == "meeting" => _id, coalesce(meeting._ref, origin.meeting._ref))',
      },
    }),
    visionTool({defaultApiVersion: API_VERSION, defaultDataset: lake.dataset}),
  ],
})
