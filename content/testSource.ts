import type {SanityClient} from '@sanity/client'
import {createSourceFromConfig, type Source} from 'sanity'
import {internationalizedArray} from 'sanity-plugin-internationalized-array'

import {documents} from '../schemas/documents/index.ts'
import {languages} from '../schemas/languages.ts'
import {localizedFieldTypes} from '../schemas/localizedFieldTypes.ts'
import {objects} from '../schemas/objects/index.ts'

/**
 * The studio's schema as the studio compiles it, in English, with a client that its rules may ask;
 * only the words of the forms are left out.
 */
export function createTestSource(client: SanityClient): Promise<Source> {
  return createSourceFromConfig({
    name: 'default',
    basePath: '/',
    projectId: 'asean',
    dataset: 'production',
    schema: {types: [...documents, ...objects]},
    plugins: [internationalizedArray({languages: [...languages], fieldTypes: localizedFieldTypes})],
    currentUser: {id: 'ada', name: 'Ada', email: '', role: '', roles: []},
    getClient: ({apiVersion}) => client.withConfig({apiVersion}),
  })
}
