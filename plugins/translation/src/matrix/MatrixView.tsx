import type {TranslationService} from '@capitals/translation/machine'
import {Button, Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'
import {useCurrentLocale} from 'sanity'
import {useRouter} from 'sanity/router'

import {COUNTED, isDone, type MatrixRow} from '../data/MatrixRow.ts'
import type {Matrix} from '../data/useMatrix.ts'
import {useMembers} from '../data/useMembers.ts'
import type {Filter, StateFilter} from '../filter/Filter.ts'
import {FilterBar} from '../filter/FilterBar.tsx'
import type {Choice} from '../filter/LabelledSelect.tsx'
import {GlossaryMenu} from '../glossary/GlossaryMenu.tsx'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import type {TranslationOptions} from '../options.ts'
import type {Address} from '../tool/useAddress.ts'
import type {PlanContext} from './cellPlan.ts'
import {MatrixGrid} from './MatrixGrid.tsx'
import {MatrixList} from './MatrixList.tsx'
import {SelectionBar} from './SelectionBar.tsx'
import {StateSign} from './StateSign.tsx'
import {useShownRows} from './useShownRows.ts'
import {useWide} from './useWide.ts'

interface MatrixViewProps {
  matrix: Matrix
  /** to translate into */
  languages: readonly NamedLanguage[]
  sourceLanguage: NamedLanguage
  options: TranslationOptions
  address: Address
  service: TranslationService | undefined
}

/** px from which there is room for a grid */
const WIDE = 720

/** What there is to translate, by document and language. */
export function MatrixView(props: MatrixViewProps) {
  const {matrix, languages, sourceLanguage, options, address, service} = props
  const say = useWords()
  const {navigateIntent} = useRouter()
  const [frame, isWide] = useWide(WIDE)
  const {filter, show, edit} = address
  const ids = useMemo(() => languages.map(({id}) => id), [languages])
  const allLanguages = useMemo(() => [sourceLanguage, ...languages], [sourceLanguage, languages])
  const shown = useShownRows(matrix, filter, ids)
  const {rows, all, titleOf, kindOf, viewer} = shown
  const members = useMembers()
  const {id: locale} = useCurrentLocale()
  const plans = useMemo(
    (): PlanContext => ({
      names: new Map(members?.map(({id, name}) => [id, name])),
      today: viewer.today,
      locale,
    }),
    [members, viewer.today, locale],
  )
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const columns = useMemo(
    () => languages.filter(({id}) => filter.language === undefined || id === filter.language),
    [languages, filter.language],
  )
  const meetings = useMemo(
    () => meetingChoices(all, options.meeting.type, titleOf),
    [all, options.meeting.type, titleOf],
  )

  const onOpen = useCallback(
    (row: MatrixRow, language: string | undefined) => {
      if (language === undefined) navigateIntent('edit', {id: row.id, type: row.type})
      else edit({...filter, language}, {document: row.id})
    },
    [navigateIntent, edit, filter],
  )
  const onSelect = useCallback((id: string) => setSelected((before) => toggled(before, id)), [])
  const onChoose = useCallback(
    (language: string, state?: StateFilter) =>
      show({...filter, language, ...(state === undefined ? {} : {state})}),
    [show, filter],
  )

  return (
    <div className="tw-page" ref={frame}>
      <Flex align="center" gap={3} wrap="wrap" className="tw-top">
        <Heading as="h1" size={2}>
          {say('tool.title')}
        </Heading>
        <Legend />
        <GlossaryMenu languages={allLanguages} list={options.glossaryList} />
        {rows.length > 0 && (
          <Button
            tone="primary"
            fontSize={1}
            padding={3}
            text={say('matrix.start')}
            data-testid="start-translating"
            onClick={() => edit(startOf(filter, ids, rows))}
          />
        )}
      </Flex>
      <FilterBar
        filter={filter}
        languages={languages}
        types={matrix.types}
        meetings={meetings}
        isWide={isWide}
        onChange={show}
      />
      <SelectionBar
        rows={rows}
        selected={selected}
        languages={languages}
        sourceLanguage={sourceLanguage.id}
        filter={filter}
        service={service}
        titleOf={titleOf}
        onSelect={setSelected}
      />
      <MatrixBody
        matrix={matrix}
        isEmpty={rows.length === 0}
        hasAny={all.length > 0}
        onAll={() => show({})}
      >
        {isWide ? (
          <MatrixGrid
            rows={rows}
            languages={columns}
            titleOf={titleOf}
            kindOf={kindOf}
            plans={plans}
            selected={selected}
            onSelect={onSelect}
            onOpen={onOpen}
            onChoose={onChoose}
          />
        ) : (
          <MatrixList
            rows={rows}
            languages={columns}
            titleOf={titleOf}
            kindOf={kindOf}
            selected={selected}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        )}
      </MatrixBody>
    </div>
  )
}

interface MatrixBodyProps {
  matrix: Matrix
  isEmpty: boolean
  hasAny: boolean
  onAll: () => void
  children: React.ReactNode
}

/** The matrix when it is there; else how far it is, why it is not coming, or that there is nothing. */
function MatrixBody({matrix: {state, retry}, isEmpty, hasAny, onAll, children}: MatrixBodyProps) {
  const say = useWords()
  if (state.status === 'loading') {
    const {done, total} = state.progress
    return (
      <Flex
        className="tw-middle"
        align="center"
        justify="center"
        direction="column"
        gap={4}
        role="status"
      >
        <Spinner muted />
        <Text size={1} muted>
          {say('matrix.loading', {percent: Math.round((done / total) * 100)})}
        </Text>
      </Flex>
    )
  }
  if (state.status === 'failed') {
    return (
      <Card className="tw-middle" padding={4} radius={3} tone="critical" role="alert">
        <Stack gap={4}>
          <Text size={1}>{say('matrix.failed', {message: state.message})}</Text>
          <Button fontSize={1} mode="ghost" text={say('matrix.retry')} onClick={retry} />
        </Stack>
      </Card>
    )
  }
  if (!isEmpty) return children
  return (
    <Flex className="tw-middle" align="center" justify="center" direction="column" gap={4}>
      <Text weight="medium">{say(hasAny ? 'matrix.none' : 'matrix.empty')}</Text>
      <Text size={1} muted align="center">
        {say(hasAny ? 'matrix.none.help' : 'matrix.empty.help')}
      </Text>
      {hasAny && <Button fontSize={1} mode="ghost" text={say('filter.clear')} onClick={onAll} />}
    </Flex>
  )
}

function Legend() {
  const say = useWords()
  return (
    <ul className="tw-legend" aria-label={say('matrix.legend')}>
      {COUNTED.map((state) => (
        <li key={state}>
          <StateSign state={state}>{say(`state.${state}`)}</StateSign>
        </li>
      ))}
    </ul>
  )
}

/** What the editor opens on where nothing was chosen: the first language that has something to do. */
function startOf(filter: Filter, languages: readonly string[], rows: readonly MatrixRow[]): Filter {
  const waiting = languages.find((id) =>
    rows.some(({cells, units}) => {
      const cell = cells[id]
      return cell !== undefined && !isDone(cell, units)
    }),
  )
  const language = filter.language ?? waiting ?? languages[0]
  return {
    ...filter,
    state: filter.state ?? 'open',
    ...(language === undefined ? {} : {language}),
  }
}

function meetingChoices(
  rows: readonly MatrixRow[],
  type: string,
  titleOf: (row: MatrixRow) => string,
): Choice[] {
  return rows
    .filter((row) => row.type === type)
    .map((row) => ({value: row.id, title: titleOf(row)}))
    .sort((a, b) => a.title.localeCompare(b.title, 'th', {numeric: true}))
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}
