import {definePlugin} from 'sanity'

import {DateAwareField} from './components/DateAwareField.tsx'
import {DateAwareInput} from './components/DateAwareInput.tsx'
import {bundles} from './i18n/bundles.ts'

/** Fields of type `date` and `datetime` that read, show and pick dates of both eras. */
export const thaiDate = definePlugin({
  name: 'thai-date',
  form: {components: {field: DateAwareField, input: DateAwareInput}},
  i18n: {bundles},
})
