import {Button, Flex} from '@sanity/ui'
import {useTranslation} from 'sanity'

import {NAMESPACE} from '../i18n/bundles.ts'

interface ChangesFooterProps {
  onCancel: () => void
  onPublish: () => void
  onReview: () => void
}

/** Back, look at the changes, or publish with them. */
export function ChangesFooter({onCancel, onPublish, onReview}: ChangesFooterProps) {
  const {t} = useTranslation(NAMESPACE)
  return (
    <Flex gap={2} justify="flex-end" padding={3} wrap="wrap">
      <Button fontSize={1} mode="bleed" onClick={onCancel} padding={3} text={t('changed.cancel')} />
      <Button fontSize={1} mode="ghost" onClick={onReview} padding={3} text={t('changed.review')} />
      <Button
        data-testid="publish-anyway"
        fontSize={1}
        onClick={onPublish}
        padding={3}
        text={t('changed.publish')}
        tone="primary"
      />
    </Flex>
  )
}
