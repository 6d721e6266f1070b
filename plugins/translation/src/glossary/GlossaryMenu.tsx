import {ChevronDownIcon} from '@sanity/icons/ChevronDown'
import {Button} from '@sanity/ui'
import {Menu, MenuButton, MenuItem} from '@sanity/ui/menu'
import {useId, useState} from 'react'
import {useWorkspace} from 'sanity'
import {useLink} from 'sanity/router'

import {useWords} from '../i18n/useWords.ts'
import type {ContentLanguage} from '../options.ts'
import {GlossaryExportDialog} from './GlossaryExportDialog.tsx'
import {GlossaryImportDialog} from './GlossaryImportDialog.tsx'

interface GlossaryMenuProps {
  /** all of the content, the source language first */
  languages: readonly ContentLanguage[]
  /** where the list of terms is, within the studio */
  list: string
}

/** The glossary from here: its list, and all of it as a file, out and in. */
export function GlossaryMenu({languages, list}: GlossaryMenuProps) {
  const say = useWords()
  const id = useId()
  const {basePath} = useWorkspace()
  const [dialog, setDialog] = useState<'export' | 'import'>()
  const href = `${basePath === '/' ? '' : basePath}${list}`
  const link = useLink({href})
  const close = () => setDialog(undefined)
  return (
    <>
      <MenuButton
        id={id}
        button={
          <Button
            mode="ghost"
            fontSize={1}
            padding={3}
            iconRight={ChevronDownIcon}
            text={say('glossary.title')}
            data-testid="glossary"
          />
        }
        popover={{portal: true, placement: 'bottom-end'}}
        menu={
          <Menu>
            <MenuItem as="a" href={href} fontSize={1} text={say('glossary.open')} {...link} />
            <MenuItem
              fontSize={1}
              text={say('glossary.export')}
              data-testid="glossary-export"
              onClick={() => setDialog('export')}
            />
            <MenuItem
              fontSize={1}
              text={say('glossary.import')}
              data-testid="glossary-import"
              onClick={() => setDialog('import')}
            />
          </Menu>
        }
      />
      {dialog === 'export' && <GlossaryExportDialog languages={languages} onClose={close} />}
      {dialog === 'import' && <GlossaryImportDialog languages={languages} onClose={close} />}
    </>
  )
}
