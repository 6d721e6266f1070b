import {hardCodedMends} from '@capitals/locale-th/hard-coded'
import {defineCliConfig} from 'sanity/cli'

import {emptyLists} from './studio/build/emptyLists.ts'
import {fewFiles} from './studio/build/fewFiles.ts'
import {mendPackages} from './studio/build/mendPackages.ts'
import {absentModules, quietMends} from './studio/build/quietPackages.ts'
import {readableLabels} from './studio/build/readableLabels.ts'
import {searchMends} from './studio/build/searchMends.ts'
import {wholeLists} from './studio/build/wholeLists.ts'

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'capitals',
    dataset: process.env.SANITY_STUDIO_DATASET || 'production',
  },
  deployment: {autoUpdates: false},
  vite: (config) => ({
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      fewFiles(),
      mendPackages({
        mends: [
          ...quietMends,
          ...readableLabels,
          ...wholeLists,
          ...emptyLists,
          ...searchMends,
          ...hardCodedMends,
        ],
        absent: absentModules,
      }),
    ],
  }),
  schemaExtraction: {path: 'schema.json', enforceRequiredFields: true},
  typegen: {
    path: './queries/src/**/!(*.test).ts',
    schema: './schema.json',
    generates: './queries/src/sanity.types.ts',
    overloadClientMethods: false,
  },
})
