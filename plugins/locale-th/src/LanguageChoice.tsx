import {TranslateIcon} from '@sanity/icons/Translate'
import {Button, Flex} from '@sanity/ui'
import {type ToolMenuProps, useLocale} from 'sanity'

/**
 * The menu of tools, and after it a button for each other language of the interface. The Studio's
 * own user menu has such a choice, but it is switched off until schemas can be translated.
 */
export function LanguageChoice(props: ToolMenuProps) {
  const {changeLocale, currentLocale, locales} = useLocale()
  const inTopbar = props.context === 'topbar'
  return (
    <Flex align={inTopbar ? 'center' : 'stretch'} direction={inTopbar ? 'row' : 'column'} gap={1}>
      {props.renderDefault(props)}
      {locales
        .filter(({id}) => id !== currentLocale.id)
        .map(({id, title}) => (
          <Button
            fontSize={1}
            icon={TranslateIcon}
            justify={inTopbar ? 'center' : 'flex-start'}
            key={id}
            lang={id}
            mode="bleed"
            onClick={() => changeLocale(id)}
            padding={inTopbar ? 2 : 3}
            text={title}
          />
        ))}
    </Flex>
  )
}
