import type {Matrix} from '../data/useMatrix.ts'
import type {ContentLanguage} from '../options.ts'
import type {Address} from '../tool/useAddress.ts'

interface EditorViewProps {
  matrix: Matrix
  languages: readonly ContentLanguage[]
  sourceLanguage: ContentLanguage
  address: Address
}

export function EditorView({languages}: EditorViewProps) {
  return languages.length === 0 ? null : null
}
