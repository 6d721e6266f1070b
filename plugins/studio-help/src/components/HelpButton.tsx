import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {Button, Flex} from '@sanity/ui'
import type {ToolMenuProps} from 'sanity'

import {useOpenHelp} from './HelpContext.ts'
import {useWords} from './useWords.ts'

/** The menu of tools, and after it a button for the help. */
export function HelpButton(props: ToolMenuProps) {
  const say = useWords()
  const openHelp = useOpenHelp()
  const inTopbar = props.context === 'topbar'
  return (
    <Flex align={inTopbar ? 'center' : 'stretch'} direction={inTopbar ? 'row' : 'column'} gap={1}>
      {props.renderDefault(props)}
      <Button
        aria-haspopup="dialog"
        data-testid="studio-help-button"
        fontSize={1}
        icon={BulbOutlineIcon}
        justify={inTopbar ? 'center' : 'flex-start'}
        mode="bleed"
        onClick={() => {
          props.closeSidebar()
          openHelp()
        }}
        padding={inTopbar ? 2 : 3}
        text={say('help')}
        title={say('help.hint')}
      />
    </Flex>
  )
}
