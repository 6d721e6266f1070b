import {defineCliConfig} from 'sanity/cli'

export default defineCliConfig({
  api: {
    projectId: process.env.SANITY_STUDIO_PROJECT_ID || 'capitals',
    dataset: process.env.SANITY_STUDIO_DATASET || 'production',
  },
  deployment: {autoUpdates: false},
  schemaExtraction: {path: 'schema.json', enforceRequiredFields: true},
  typegen: {
    path: './queries/src/**/!(*.test).ts',
    schema: './schema.json',
    generates: './queries/src/sanity.types.ts',
    overloadClientMethods: false,
  },
})
