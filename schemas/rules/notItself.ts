import type {CustomValidator} from 'sanity'

import {verdict} from './Fault.ts'
import {publishedId, referenceId} from './values.ts'

/** On a reference to a broader or parent document: not the document itself. */
export const notItselfRule: CustomValidator = (value, context) => {
  const itself = referenceId(value) === publishedId(context.document?._id ?? '')
  return verdict(itself ? [{sentence: 'partOfItself'}] : [], context)
}
