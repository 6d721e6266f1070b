import {ArchiveIcon} from '@sanity/icons/Archive'
import {UnarchiveIcon} from '@sanity/icons/Unarchive'
import {useToast} from '@sanity/ui/toast'
import {useCallback, useState} from 'react'
import {
  type DocumentActionComponent,
  useClient,
  useDocumentPairPermissions,
  useTranslation,
} from 'sanity'

import {ArchiveFooter} from '../components/ArchiveFooter.tsx'
import {ReferringDocuments} from '../components/ReferringDocuments.tsx'
import {archivedAt} from '../documents/archivedAt.ts'
import {archivePatches} from '../documents/archivePatches.ts'
import {NAMESPACE} from '../i18n/bundles.ts'

const API_VERSION = '2025-02-19'

/** Archives a document after it has said what refers to it, or takes it out of the archive. */
export const archiveAction: DocumentActionComponent = ({id, type, draft, published}) => {
  const {t} = useTranslation(NAMESPACE)
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const [isOpen, setIsOpen] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [permission] = useDocumentPairPermissions({id, type, permission: 'update'})
  // The Studio makes its form anew whenever what an action gives differs, so `onHandle` stays.
  const onHandle = useCallback(() => setIsOpen(true), [])

  if (!draft && !published) return null
  const isArchived = archivedAt(draft ?? published) !== undefined
  const mayUpdate = permission?.granted === true

  async function store(): Promise<void> {
    setIsBusy(true)
    const at = isArchived ? undefined : new Date().toISOString()
    const transaction = client.transaction()
    for (const patch of archivePatches([draft, published], at)) {
      transaction.patch(patch.id, patch.operations)
    }
    try {
      await transaction.commit({tag: 'archive', returnDocuments: false})
      toast.push({status: 'success', title: t(isArchived ? 'unarchived' : 'archived')})
      setIsOpen(false)
    } catch {
      toast.push({status: 'error', title: t('failed'), description: t('failed.advice')})
    } finally {
      setIsBusy(false)
    }
  }

  return {
    label: t(isArchived ? 'unarchive' : 'archive'),
    icon: isArchived ? UnarchiveIcon : ArchiveIcon,
    disabled: isBusy || !mayUpdate,
    title: mayUpdate || permission === undefined ? undefined : t('not-allowed'),
    onHandle,
    dialog: isOpen && {
      type: 'dialog',
      header: t(isArchived ? 'unarchive.title' : 'archive.title'),
      onClose: () => setIsOpen(false),
      content: (
        <ReferringDocuments id={id} isArchived={isArchived} isPublished={published !== null} />
      ),
      footer: (
        <ArchiveFooter
          isArchived={isArchived}
          isBusy={isBusy}
          onCancel={() => setIsOpen(false)}
          onConfirm={store}
        />
      ),
    },
  }
}

archiveAction.displayName = 'ArchiveAction'
