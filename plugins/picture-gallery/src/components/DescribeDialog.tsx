import {Box, Button, Dialog, Flex} from '@sanity/ui'
import {useId, useState} from 'react'
import {type FormPatch, PatchEvent} from 'sanity'

import {assetOf} from '../gallery/holdsAsset.ts'
import {isRecord} from '../gallery/isRecord.ts'
import {type PictureWords, pictureWords} from '../gallery/pictureWords.ts'
import {wordPatches} from '../gallery/wordPatches.ts'
import {DescribeForm} from './DescribeForm.tsx'
import {useWords} from './useWords.ts'

interface DescribeDialogProps {
  gallery: readonly unknown[]
  /** of the pictures to describe, in order */
  keys: readonly string[]
  onChange: (patches: PatchEvent) => void
  onClose: () => void
}

/**
 * Asks for the words of one picture after the other. What is typed is kept however the dialog is
 * left.
 */
export function DescribeDialog({gallery, keys, onChange, onClose}: DescribeDialogProps) {
  const say = useWords()
  const id = useId()
  const [index, setIndex] = useState(0)
  const [typed, setTyped] = useState<PictureWords>()
  const key = keys[index]
  const picture = pictureOf(gallery, key)
  const words = typed ?? pictureWords(picture)
  const before = pictureWords(pictureOf(gallery, keys[index - 1])).credit
  const isLast = index === keys.length - 1

  function keep(): void {
    if (!typed || key === undefined || picture === undefined) return
    const patches: FormPatch[] = wordPatches(picture, typed, [{_key: key}])
    if (patches.length > 0) onChange(PatchEvent.from(patches))
  }

  function go(to: number): void {
    keep()
    setTyped(undefined)
    setIndex(to)
  }

  function close(): void {
    keep()
    onClose()
  }

  return (
    <Dialog
      data-testid="describe-dialog"
      footer={
        <Flex gap={2} justify="space-between" padding={3} wrap="wrap">
          <Button
            fontSize={1}
            mode="bleed"
            onClick={close}
            padding={3}
            text={say('describe.later')}
          />
          <Flex gap={2} wrap="wrap">
            {index > 0 && (
              <Button
                fontSize={1}
                mode="ghost"
                onClick={() => go(index - 1)}
                padding={3}
                text={say('describe.previous')}
              />
            )}
            <Button
              data-testid="describe-next"
              fontSize={1}
              onClick={() => (isLast ? close() : go(index + 1))}
              padding={3}
              text={say(isLast ? 'describe.done' : 'describe.next')}
              tone="primary"
            />
          </Flex>
        </Flex>
      }
      header={say('describe.title', {index: index + 1, count: keys.length})}
      id={id}
      onClose={close}
      width={1}
      zOffset={1000}
    >
      <Box padding={4}>
        <DescribeForm
          asset={assetOf(picture)}
          before={before}
          key={key}
          onChange={setTyped}
          words={words}
        />
      </Box>
    </Dialog>
  )
}

function pictureOf(gallery: readonly unknown[], key: string | undefined): unknown {
  return gallery.find((picture) => isRecord(picture) && picture['_key'] === key)
}
