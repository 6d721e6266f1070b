import {editorStyles} from '../editor/editorStyles.ts'
import {matrixStyles} from '../matrix/matrixStyles.ts'
import {baseStyles} from './baseStyles.ts'

/** What @sanity/ui has no prop for. */
export const styles = baseStyles + matrixStyles + editorStyles
