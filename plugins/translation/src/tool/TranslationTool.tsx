import {useMemo} from 'react'
import type {Tool} from 'sanity'

import {useMachineService} from '../data/useMachineService.ts'
import {useMatrix} from '../data/useMatrix.ts'
import {EditorView} from '../editor/EditorView.tsx'
import {useNamedLanguages} from '../i18n/useNamedLanguages.ts'
import {MatrixView} from '../matrix/MatrixView.tsx'
import type {TranslationOptions} from '../options.ts'
import {styles} from './styles.ts'
import {useAddress} from './useAddress.ts'

/** The workbench: what there is to do in every language, and the place to do it. */
export function TranslationTool({tool: {options}}: {tool: Tool<TranslationOptions>}) {
  return options ? <Workbench options={options} /> : null
}

function Workbench({options}: {options: TranslationOptions}) {
  const matrix = useMatrix(options)
  const service = useMachineService(options.machine)
  const address = useAddress()
  const named = useNamedLanguages(options.languages)
  const [source] = named
  const languages = useMemo(() => named.slice(1), [named])
  if (!source) return null
  return (
    <div className="tw" data-testid="translation-tool">
      <style href="translation-workbench" precedence="medium">
        {styles}
      </style>
      {address.view === 'edit' ? (
        <EditorView
          matrix={matrix}
          languages={languages}
          sourceLanguage={source}
          address={address}
          service={service}
        />
      ) : (
        <MatrixView
          matrix={matrix}
          languages={languages}
          sourceLanguage={source}
          address={address}
          options={options}
          service={service}
        />
      )}
    </div>
  )
}
