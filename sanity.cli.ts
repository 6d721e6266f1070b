import {hardCodedMends, hardCodedPreamble} from '@capitals/locale-th/hard-coded'
import {defineCliConfig} from 'sanity/cli'

import {mendPackages} from './studio/build/mendPackages.ts'
import {absentModules, quietMends} from './studio/build/quietPackages.ts'
import {readableLabels} from './studio/build/readableLabels.ts'

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
      mendPackages({
        mends: [...quietMends, ...readableLabels, ...hardCodedMends],
        absent: absentModules,
        preamble: hardCodedPreamble,
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
