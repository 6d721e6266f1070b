import {about} from './studio/about.ts'
import {assets} from './studio/assets.ts'
import {calendar} from './studio/calendar.ts'
import {changes} from './studio/changes.ts'
import {documents} from './studio/documents.ts'
import {form} from './studio/form.ts'
import {inputs} from './studio/inputs.ts'
import {inputsOfFiles} from './studio/inputsOfFiles.ts'
import {inputsOfLists} from './studio/inputsOfLists.ts'
import {inputsOfText} from './studio/inputsOfText.ts'
import {people} from './studio/people.ts'
import {release} from './studio/release.ts'
import {search} from './studio/search.ts'
import {searchOperators} from './studio/searchOperators.ts'

export default {
  ...about,
  ...assets,
  ...calendar,
  ...changes,
  ...documents,
  ...form,
  ...inputs,
  ...inputsOfFiles,
  ...inputsOfLists,
  ...inputsOfText,
  ...people,
  ...release,
  ...search,
  ...searchOperators,
}
