import {ArchiveIcon} from '@sanity/icons/Archive'
import {Card, Stack, Text} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {NAMESPACE} from '../i18n/bundles.ts'

/** The archive while there is nothing in it, and how something gets there. */
export function EmptyArchive() {
  const {t} = useTranslation(NAMESPACE)
  return (
    <Card padding={5} data-testid="empty-archive">
      <Stack gap={4}>
        <Text align="center" size={3} muted>
          <ArchiveIcon />
        </Text>
        <Text align="center" size={1} weight="medium">
          {t('list.empty')}
        </Text>
        <Text align="center" size={1} muted>
          {t('list.empty.help')}
        </Text>
      </Stack>
    </Card>
  )
}
