import {visionTool} from '@sanity/vision'
import {defineConfig, type LocaleResourceBundle, prepareConfig} from 'sanity'
import {internationalizedArray} from 'sanity-plugin-internationalized-array'
import {presentationTool} from 'sanity/presentation'
import {structureTool} from 'sanity/structure'

/**
 * The English bundles that the installed packages bring. A studio with every tool and every
 * feature is prepared and asked for them; comments come in two forms, so it is prepared twice.
 */
export function englishBundles(): LocaleResourceBundle[] {
  return [...bundlesWith({v2: false}), ...bundlesWith({v2: true})]
}

function bundlesWith(comments: {v2: boolean}): LocaleResourceBundle[] {
  let found: LocaleResourceBundle[] = []
  const config = defineConfig({
    projectId: 'none',
    dataset: 'none',
    mediaLibrary: {enabled: true},
    beta: {comments, variants: {enabled: true}},
    plugins: [
      structureTool(),
      presentationTool({previewUrl: '/'}),
      visionTool(),
      internationalizedArray({languages: [{id: 'th', title: 'ไทย'}], fieldTypes: ['string']}),
    ],
    i18n: {
      bundles: (known) => {
        found = known
        return known
      },
    },
  })
  prepareConfig(config)
  return found
}
