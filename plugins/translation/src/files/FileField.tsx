import {Flex, Text} from '@sanity/ui'

import {useWords} from '../i18n/useWords.ts'

interface FileFieldProps {
  /** as in HTML: `.xlsx,.csv` */
  accept: string
  /** of the file that was chosen */
  name: string | undefined
  onChoose: (file: File) => void
}

/** A file of the person's computer. */
export function FileField({accept, name, onChoose}: FileFieldProps) {
  const say = useWords()
  return (
    <Flex gap={3} align="center">
      <label className="tw-file">
        {say('import.choose')}
        <input
          type="file"
          accept={accept}
          data-testid="import-file"
          onChange={({currentTarget}) => {
            const [chosen] = currentTarget.files ?? []
            if (chosen) onChoose(chosen)
          }}
        />
      </label>
      {name !== undefined && (
        <Text size={1} muted>
          {name}
        </Text>
      )}
    </Flex>
  )
}
