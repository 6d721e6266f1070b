import type {DraftProgress, TranslationService} from '@capitals/translation/machine'
import {Button, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useCurrentLocale, useCurrentUser} from 'sanity'

import {CLIENT_OPTIONS} from '../data/apiVersion.ts'
import {isConflict} from '../data/isConflict.ts'
import {loadTranslated} from '../data/loadTranslated.ts'
import {useAbilities} from '../data/useAbilities.ts'
import {LanguageField} from '../dialog/LanguageField.tsx'
import {ProgressBar} from '../dialog/ProgressBar.tsx'
import {useRun} from '../dialog/useRun.ts'
import {WorkDialog} from '../dialog/WorkDialog.tsx'
import type {WordKey} from '../i18n/th.ts'
import type {NamedLanguage} from '../i18n/useNamedLanguages.ts'
import {useWords} from '../i18n/useWords.ts'
import {commitMutations} from '../save/commitMutations.ts'
import {machineFailure} from './machineFailure.ts'

interface MachineDialogProps {
  service: TranslationService
  /** documents, by their published id */
  ids: readonly string[]
  languages: readonly NamedLanguage[]
  sourceLanguage: string
  language: string | undefined
  onClose: () => void
}

type Drafting = {kind: 'drafting' | 'stopped' | 'done'} & DraftProgress

type Step = {kind: 'choose'} | {kind: 'reading'; done: number} | Drafting

/** Has the service make drafts of all texts of documents that nobody has translated yet. */
export function MachineDialog(props: MachineDialogProps) {
  const {service, ids, languages, sourceLanguage, language, onClose} = props
  const say = useWords()
  const client = useClient(CLIENT_OPTIONS)
  const user = useCurrentUser()
  const {id: locale} = useCurrentLocale()
  const [target, setTarget] = useState(language ?? languages[0]?.id ?? '')
  const {translate: mayTranslate} = useAbilities(target)
  const [step, setStep] = useState<Step>({kind: 'choose'})
  const [failure, setFailure] = useState<string>()
  const run = useRun()
  const isRunning = step.kind === 'reading' || step.kind === 'drafting'
  const title = languages.find(({id}) => id === target)?.title ?? target

  async function draft() {
    const signal = run.begin()
    let progress: DraftProgress | undefined
    setFailure(undefined)
    setStep({kind: 'reading', done: 0})
    try {
      const [{draftDocuments}, documents] = await Promise.all([
        import('@capitals/translation/machine'),
        loadTranslated(client, ids, target, signal, (done) => setStep({kind: 'reading', done})),
      ])
      const result = await draftDocuments(
        service,
        documents.values(),
        {
          language: target,
          sourceLanguage,
          by: user?.id ?? '',
          now: () => new Date().toISOString(),
          write: async (mutations) => {
            try {
              await commitMutations(client, mutations)
              return true
            } catch (error) {
              if (isConflict(error)) return false
              throw error
            }
          },
          onProgress: (now) => {
            progress = now
            if (!signal.aborted) setStep({kind: 'drafting', ...now})
          },
        },
        signal,
      )
      setStep({kind: 'done', ...result})
    } catch (error) {
      setStep(progress ? {kind: 'stopped', ...progress} : {kind: 'choose'})
      if (!signal.aborted) {
        setFailure(say('machine.failed', {message: await machineFailure(error, locale)}))
      }
    }
  }

  return (
    <WorkDialog
      title={say('machine.title', {count: ids.length})}
      onClose={onClose}
      failure={failure}
      closing={
        isRunning && (
          <Button
            fontSize={1}
            mode="ghost"
            text={say('machine.stop')}
            data-testid="machine-stop"
            onClick={run.stop}
          />
        )
      }
      actions={
        <Button
          fontSize={1}
          tone="primary"
          text={say('machine.action')}
          disabled={isRunning || !mayTranslate}
          data-testid="machine-start"
          onClick={() => void draft()}
        />
      }
    >
      <LanguageField
        languages={languages}
        value={target}
        disabled={isRunning}
        testId="machine-language"
        onChange={(chosen) => {
          setTarget(chosen)
          setStep({kind: 'choose'})
        }}
      />
      {!mayTranslate && <Text size={1}>{say('may.translate', {language: title})}</Text>}
      <Text size={1} muted role="status" data-testid="machine-progress">
        {step.kind === 'choose'
          ? say('machine.help', {name: service.name})
          : step.kind === 'reading'
            ? say('export.reading', {done: step.done, count: ids.length})
            : say(messageOf(step), {
                done: step.done,
                count: step.count,
                drafted: step.drafted,
                left: step.left,
                ...(step.waiting !== undefined && {seconds: step.waiting}),
              })}
      </Text>
      {step.kind === 'drafting' && step.count > 0 && (
        <ProgressBar done={step.done} count={step.count} />
      )}
    </WorkDialog>
  )
}

function messageOf({kind, count, waiting}: Drafting): WordKey {
  if (count === 0) return 'machine.nothing'
  return kind === 'drafting' && waiting !== undefined ? 'machine.waiting' : `machine.${kind}`
}
