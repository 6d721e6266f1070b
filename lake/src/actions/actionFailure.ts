import {TransactionError, type MutationErrorItem} from '../errors.ts'

/** `index` is filled in by `planActions`, which knows the action's place. */
export function actionFailure(error: MutationErrorItem['error'], index = 0): TransactionError {
  return new TransactionError([{index, error}], 'action')
}

export function documentMissing(id: string): TransactionError {
  return actionFailure({
    type: 'documentNotFoundError',
    description: `The document with the ID "${id}" was not found`,
    id,
  })
}

export function documentExists(id: string): TransactionError {
  return actionFailure({
    type: 'documentAlreadyExistsError',
    description: `Document by ID "${id}" already exists`,
    id,
  })
}

export function revisionMismatch(
  id: string,
  current: string | undefined,
  expected: string,
): TransactionError {
  return actionFailure({
    type: 'documentRevisionIDDoesNotMatchError',
    description: `Document "${id}" has unexpected revision ID ("${current ?? ''}"), expected "${expected}"`,
    id,
    currentRevisionID: current,
    expectedRevisionID: expected,
  })
}
