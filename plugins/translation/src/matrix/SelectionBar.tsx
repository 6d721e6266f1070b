import type {TranslationService} from '@capitals/translation/machine'
import {Button, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'

import {AssignDialog} from '../assign/AssignDialog.tsx'
import type {MatrixRow} from '../data/MatrixRow.ts'
import {useAbilities} from '../data/useAbilities.ts'
import {ExportDialog} from '../files/ExportDialog.tsx'
import {ImportDialog} from '../files/ImportDialog.tsx'
import type {Filter} from '../filter/Filter.ts'
import {useWords} from '../i18n/useWords.ts'
import {MachineDialog} from '../machine/MachineDialog.tsx'
import type {ContentLanguage} from '../options.ts'

interface SelectionBarProps {
  rows: readonly MatrixRow[]
  selected: ReadonlySet<string>
  languages: readonly ContentLanguage[]
  sourceLanguage: string
  filter: Filter
  service: TranslationService | undefined
  titleOf: (row: MatrixRow) => string
  onSelect: (ids: ReadonlySet<string>) => void
}

/** What can be done with several documents at once: the selected ones, else all that are shown. */
export function SelectionBar(props: SelectionBarProps) {
  const {rows, selected, languages, sourceLanguage, filter, service, titleOf, onSelect} = props
  const say = useWords()
  const [dialog, setDialog] = useState<'assign' | 'export' | 'import' | 'machine'>()
  const {assign: mayAssign} = useAbilities(filter.language ?? '')
  const ids = useMemo(() => {
    const shown = rows.map(({id}) => id)
    const chosen = shown.filter((id) => selected.has(id))
    return chosen.length > 0 ? chosen : shown
  }, [rows, selected])
  const titles = useMemo(() => new Map(rows.map((row) => [row.id, titleOf(row)])), [rows, titleOf])
  const nameOf = useCallback((id: string) => titles.get(id) ?? id, [titles])
  const count = rows.reduce((sum, {id}) => sum + (selected.has(id) ? 1 : 0), 0)
  const close = () => setDialog(undefined)
  return (
    <div className="tw-selection">
      <Text size={1} muted role="status">
        {count > 0 ? say('selection.count', {count}) : say('selection.none', {count: rows.length})}
      </Text>
      {count === 0 ? (
        <Button
          fontSize={1}
          padding={2}
          mode="bleed"
          text={say('selection.all')}
          disabled={rows.length === 0}
          onClick={() => onSelect(new Set(rows.map(({id}) => id)))}
        />
      ) : (
        <Button
          fontSize={1}
          padding={2}
          mode="bleed"
          text={say('selection.clear')}
          onClick={() => onSelect(new Set())}
        />
      )}
      <Button
        fontSize={1}
        padding={2}
        mode="ghost"
        text={say('selection.assign')}
        disabled={count === 0 || !mayAssign}
        title={mayAssign ? (count === 0 ? say('selection.first') : undefined) : say('may.assign')}
        data-testid="open-assign"
        onClick={() => setDialog('assign')}
      />
      <Button
        fontSize={1}
        padding={2}
        mode="ghost"
        text={say('selection.export')}
        disabled={ids.length === 0}
        data-testid="open-export"
        onClick={() => setDialog('export')}
      />
      <Button
        fontSize={1}
        padding={2}
        mode="ghost"
        text={say('selection.import')}
        data-testid="open-import"
        onClick={() => setDialog('import')}
      />
      {service && (
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text={say('action.machine')}
          disabled={ids.length === 0}
          data-testid="open-machine"
          onClick={() => setDialog('machine')}
        />
      )}
      {dialog === 'machine' && service && (
        <MachineDialog
          service={service}
          ids={ids}
          languages={languages}
          sourceLanguage={sourceLanguage}
          language={filter.language}
          onClose={close}
        />
      )}
      {dialog === 'assign' && (
        <AssignDialog ids={ids} languages={languages} language={filter.language} onClose={close} />
      )}
      {dialog === 'export' && (
        <ExportDialog
          ids={ids}
          languages={languages}
          sourceLanguage={sourceLanguage}
          language={filter.language}
          titleOf={nameOf}
          onClose={close}
        />
      )}
      {dialog === 'import' && (
        <ImportDialog
          languages={languages}
          sourceLanguage={sourceLanguage}
          titleOf={nameOf}
          onClose={close}
        />
      )}
    </div>
  )
}
