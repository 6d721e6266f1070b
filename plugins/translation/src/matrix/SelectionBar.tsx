import type {TranslationService} from '@capitals/translation/machine'
import {Button, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'

import {AssignDialog} from '../assign/AssignDialog.tsx'
import type {MatrixRow} from '../data/MatrixRow.ts'
import {useAbilities} from '../data/useAbilities.ts'
import {ExportDialog} from '../files/ExportDialog.tsx'
import {ImportDialog} from '../files/ImportDialog.tsx'
import type {Filter} from '../filter/Filter.ts'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import {MachineDialog} from '../machine/MachineDialog.tsx'

interface SelectionBarProps {
  rows: readonly MatrixRow[]
  selected: ReadonlySet<string>
  languages: readonly NamedLanguage[]
  sourceLanguage: string
  filter: Filter
  service: TranslationService | undefined
  titleOf: (row: MatrixRow) => string
  onSelect: (ids: ReadonlySet<string>) => void
}

type DialogName = 'assign' | 'export' | 'import' | 'machine'

interface Action {
  readonly name: DialogName
  readonly text: string
  readonly isOff?: boolean
  /** why it cannot be done now */
  readonly reason?: string | undefined
}

/** What can be done with several documents at once: the selected ones, else all that are shown. */
export function SelectionBar(props: SelectionBarProps) {
  const {rows, selected, languages, sourceLanguage, filter, service, titleOf, onSelect} = props
  const say = useWords()
  const [dialog, setDialog] = useState<DialogName>()
  const {assign: mayAssign} = useAbilities(filter.language ?? '')
  const chosen = useMemo(
    () => rows.filter(({id}) => selected.has(id)).map(({id}) => id),
    [rows, selected],
  )
  const ids = useMemo(() => (chosen.length > 0 ? chosen : rows.map(({id}) => id)), [chosen, rows])
  const titles = useMemo(() => new Map(rows.map((row) => [row.id, titleOf(row)])), [rows, titleOf])
  const nameOf = useCallback((id: string) => titles.get(id) ?? id, [titles])
  const count = chosen.length
  const close = () => setDialog(undefined)
  const forAll = {languages, sourceLanguage, language: filter.language, onClose: close}

  const isEmpty = ids.length === 0
  const actions: readonly Action[] = [
    {
      name: 'assign',
      text: say('selection.assign'),
      isOff: count === 0 || !mayAssign,
      reason: mayAssign ? (count === 0 ? say('selection.first') : undefined) : say('may.assign'),
    },
    {name: 'export', text: say('selection.export'), isOff: isEmpty},
    {name: 'import', text: say('selection.import')},
    ...(service ? ([{name: 'machine', text: say('action.machine'), isOff: isEmpty}] as const) : []),
  ]

  return (
    <div className="tw-selection">
      <Text size={1} muted role="status">
        {count > 0 ? say('selection.count', {count}) : say('selection.none', {count: rows.length})}
      </Text>
      <Button
        fontSize={1}
        padding={2}
        mode="bleed"
        text={say(count === 0 ? 'selection.all' : 'selection.clear')}
        disabled={rows.length === 0}
        onClick={() => onSelect(new Set(count === 0 ? rows.map(({id}) => id) : []))}
      />
      {actions.map(({name, text, isOff, reason}) => (
        <Button
          key={name}
          fontSize={1}
          padding={2}
          mode="ghost"
          text={text}
          disabled={isOff}
          title={reason}
          data-testid={`open-${name}`}
          onClick={() => setDialog(name)}
        />
      ))}
      {dialog === 'machine' && service && <MachineDialog service={service} ids={ids} {...forAll} />}
      {dialog === 'assign' && <AssignDialog ids={ids} {...forAll} />}
      {dialog === 'export' && <ExportDialog ids={ids} titleOf={nameOf} {...forAll} />}
      {dialog === 'import' && <ImportDialog titleOf={nameOf} {...forAll} />}
    </div>
  )
}
