import {misspellings} from './misspellings.ts'
import {officialWords} from './officialWords.ts'
import {createThaiWords, type ThaiWords} from './ThaiWords.ts'

let prepared: ThaiWords | undefined

/** The words of the meetings and of official writing, prepared when first asked for. */
export function officialThaiWords(): ThaiWords {
  prepared ??= createThaiWords(officialWords, misspellings)
  return prepared
}
