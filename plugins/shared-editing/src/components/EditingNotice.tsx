import {EditIcon} from '@sanity/icons/Edit'
import {Card, Flex, Text} from '@sanity/ui'
import {useCurrentUser, useTranslation} from 'sanity'

import {NAMESPACE} from '../i18n/bundles.ts'
import type {Editor} from '../presence/editorsOf.ts'

interface EditingNoticeProps {
  editors: readonly Editor[]
  /** whether whoever reads this is in the field too */
  isMine: boolean
}

/** Who is editing a field; louder when one is in it oneself. */
export function EditingNotice({editors, isMine}: EditingNoticeProps) {
  const {t} = useTranslation(NAMESPACE)
  const me = useCurrentUser()
  const others = editors.filter(({id}) => id !== me?.id).map(({name}) => name)
  const sentence =
    others.length === 0 ? t('editing.self') : t('editing.others', {names: others.join(', ')})
  return (
    <Card
      border={isMine}
      data-testid="editing-notice"
      padding={isMine ? 3 : 0}
      radius={2}
      role="status"
      tone={isMine ? 'caution' : 'inherit'}
    >
      <Flex align="flex-start" gap={2}>
        <Text muted size={1}>
          <EditIcon />
        </Text>
        <Text muted={!isMine} size={1}>
          {isMine ? `${sentence} ${t('editing.together')}` : sentence}
        </Text>
      </Flex>
    </Card>
  )
}
