import {Button, Flex} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {NAMESPACE} from '../i18n/bundles.ts'

interface ArchiveFooterProps {
  isArchived: boolean
  isBusy: boolean
  onCancel: () => void
  onConfirm: () => Promise<void>
}

/** Cancel, and what is to be done. */
export function ArchiveFooter({isArchived, isBusy, onCancel, onConfirm}: ArchiveFooterProps) {
  const {t} = useTranslation(NAMESPACE)
  return (
    <Flex gap={2} justify="flex-end" padding={3}>
      <Button fontSize={1} mode="bleed" onClick={onCancel} padding={3} text={t('cancel')} />
      <Button
        data-testid="confirm-archive"
        fontSize={1}
        loading={isBusy}
        onClick={() => void onConfirm()}
        padding={3}
        text={t(isArchived ? 'unarchive' : 'archive')}
        tone={isArchived ? 'primary' : 'caution'}
      />
    </Flex>
  )
}
