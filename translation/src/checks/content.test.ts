import {expect, test} from 'vitest'

import {readContent} from '../../../content/testContent.ts'
import {findUnits} from '../findUnits.ts'
import {readGlossary} from '../glossary.ts'
import {targetOf} from '../targetOf.ts'
import {checkTranslation} from './checkTranslation.ts'

const LANGUAGES = ['en', 'ms', 'id', 'vi', 'km', 'lo', 'my', 'fil', 'zh', 'pt', 'tet']
/** One warning in so many texts is bearable. */
const BEARABLE = 40

test('the shipped content has no errors, and few warnings', () => {
  const documents = readContent()
  const glossary = readGlossary(documents)
  const checked = documents.flatMap((document) =>
    findUnits(document).flatMap((unit) =>
      LANGUAGES.flatMap((language) => {
        const target = targetOf(document, unit, language)
        if (target === undefined) return []
        return [checkTranslation({source: unit.source, target, language, glossary})]
      }),
    ),
  )
  const found = checked.flat()
  expect(found.filter(({severity}) => severity === 'error')).toEqual([])
  expect(found.length).toBeLessThan(checked.length / BEARABLE)
})
