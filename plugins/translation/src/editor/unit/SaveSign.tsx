import {useWords} from '../../i18n/useWords.ts'
import type {SaveState} from '../../save/createSaver.ts'

/** Where the text is: kept here, on its way, in the lake. */
export function SaveSign({state, isWritten}: {state: SaveState; isWritten: boolean}) {
  const say = useWords()
  const {status, message} = state
  if (status === 'saved' && !isWritten) return <span role="status" className="tw-save" />
  return (
    <span
      role="status"
      className={`tw-save tw-save-${status}`}
      data-testid="save-state"
      title={message}
    >
      {say(`save.${status}`)}
    </span>
  )
}
