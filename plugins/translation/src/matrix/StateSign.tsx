import {STATE_SIGNS} from '@capitals/translation'

import type {COUNTED} from '../data/MatrixRow.ts'

export type SignedState = (typeof COUNTED)[number]

interface StateSignProps {
  state: SignedState
  /** beside the sign */
  children?: string | number
  /** for who sees only the sign */
  label?: string
}

/** The sign of a state in its colour. */
export function StateSign({state, children, label}: StateSignProps) {
  return (
    <span className={`tw-sign tw-${state}`} title={label}>
      <span aria-hidden={label === undefined}>
        {STATE_SIGNS[state === 'orphans' ? 'orphan' : state]}
        {label !== undefined && <span className="tw-hidden">{label}</span>}
      </span>
      {children !== undefined && <span>{children}</span>}
    </span>
  )
}
