import type {Editor} from '@portabletext/editor'
import {Stack} from '@sanity/ui'
import {type FocusEvent, useDeferredValue, useMemo, useState} from 'react'
import type {ArrayOfObjectsInputProps} from 'sanity'

import {EditorHandle} from '../richText/EditorHandle.ts'
import {findInBlock} from '../richText/findInBlock.ts'
import {languageRef} from '../richText/languageRef.ts'
import {repairBlocks} from '../richText/repairBlocks.ts'
import {changeTexts} from '../richText/textChange.ts'
import {isCertain, type ThaiFinding} from '../text/index.ts'
import {DefaultRichTextInput} from './DefaultInput.tsx'
import {Findings} from './Findings.tsx'
import {groupFindings, groupOf} from './groupFindings.ts'

interface RichTextInputProps {
  input: ArrayOfObjectsInputProps
  language: string | undefined
  /** whether what is written may be Thai that is kept clean */
  isThai: boolean
}

/** Rich text: cleaned when left, with what may be wrong in a block told below. */
export function RichTextInput({input, language, isThai}: RichTextInputProps) {
  const {value, elementProps} = input
  const [editor, setEditor] = useState<Editor>()
  const ref = useMemo(() => languageRef(elementProps.ref, language), [elementProps.ref, language])
  const isKeptClean = isThai && input.readOnly !== true
  const deferred = useDeferredValue(value)
  const isFocused = input.focusPath.length > 0
  const groups = useMemo(() => {
    if (!isKeptClean) return []
    const found = (deferred ?? []).map(findInBlock).map(({text, findings}) => ({
      text,
      findings: findings.filter(({reason}) => !isFocused || !isCertain(reason)),
    }))
    return groupFindings(found)
  }, [deferred, isFocused, isKeptClean])

  function repair(isWanted: (finding: ThaiFinding, text: string) => boolean): void {
    if (editor) changeTexts(editor, repairBlocks(editor.getSnapshot().context.value, isWanted))
  }

  function handleBlur(event: FocusEvent<HTMLElement>): void {
    elementProps.onBlur(event)
    if (isKeptClean) repair(({reason}) => isCertain(reason))
  }

  const props = {...elementProps, ref, onBlur: handleBlur}
  return (
    <Stack gap={2}>
      <EditorHandle value={setEditor}>
        <DefaultRichTextInput input={{...input, elementProps: props}} />
      </EditorHandle>
      {isKeptClean && (
        <Findings
          groups={groups}
          onRepair={(wanted) => {
            const ids = wanted.map(({id}) => id)
            const isAll = wanted.length === groups.length
            repair((finding, text) => isAll || ids.includes(groupOf(text, finding).id))
          }}
        />
      )}
    </Stack>
  )
}
