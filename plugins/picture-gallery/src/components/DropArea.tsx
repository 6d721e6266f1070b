import {UploadIcon} from '@sanity/icons/Upload'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState} from 'react'

import {useWords} from './useWords.ts'

interface DropAreaProps {
  children: ReactNode
  readOnly: boolean
  onFiles: (files: readonly File[]) => void
}

/**
 * Takes files that are chosen, dropped or pasted, before the Studio's own list would: that one adds
 * a picture before its file has come through, and keeps it when it does not.
 */
export function DropArea({children, readOnly, onFiles}: DropAreaProps) {
  const say = useWords()
  const chooser = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  if (readOnly) return <>{children}</>

  function take(event: DragEvent | ClipboardEvent, data: DataTransfer): void {
    event.preventDefault()
    event.stopPropagation()
    setIsOver(false)
    onFiles(Array.from(data.files))
  }

  function handleOver(event: DragEvent): void {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    setIsOver(event.type !== 'dragleave' || isInside(event))
  }

  return (
    <Box
      onDragEnterCapture={handleOver}
      onDragLeaveCapture={handleOver}
      onDragOverCapture={handleOver}
      onDropCapture={(event: DragEvent) => {
        if (event.dataTransfer.files.length > 0) take(event, event.dataTransfer)
      }}
      onPasteCapture={(event: ClipboardEvent) => {
        if (event.clipboardData.files.length > 0) take(event, event.clipboardData)
      }}
      style={{position: 'relative'}}
    >
      <Stack gap={3}>
        <Flex align="center" gap={3} wrap="wrap">
          <Button
            data-testid="choose-pictures"
            fontSize={1}
            icon={UploadIcon}
            mode="ghost"
            onClick={() => chooser.current?.click()}
            padding={3}
            text={say('choose')}
            tone="primary"
          />
          <Text muted size={1}>
            {say('choose.hint')}
          </Text>
        </Flex>
        <input
          accept="image/*"
          data-testid="picture-files"
          hidden
          multiple
          onChange={(event) => {
            onFiles(Array.from(event.currentTarget.files ?? []))
            event.currentTarget.value = ''
          }}
          ref={chooser}
          type="file"
        />
        {children}
      </Stack>
      {isOver && (
        <Card
          border
          radius={2}
          style={{
            alignItems: 'center',
            display: 'flex',
            inset: -4,
            position: 'absolute',
            zIndex: 1,
          }}
          tone="primary"
        >
          <Text align="center" style={{flex: 1}} weight="medium">
            {say('drop')}
          </Text>
        </Card>
      )}
    </Box>
  )
}

/** Whether what the pointer leaves for is still within the area. */
function isInside({currentTarget, relatedTarget}: DragEvent): boolean {
  return relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
}
