import {findings} from '../findings.ts'
import type {ThaiFinding} from '../ThaiFinding.ts'

/**
 * Marks that stand on nothing, as in "ส าหรับ" for "สำหรับ" and "ท ี่" for "ที่" out of PDF, and marks
 * written twice, as in "ที่่" and "สำาหรับ".
 */
export function findMarkFaults(text: string): ThaiFinding[] {
  return [
    ...findings(
      'strayMark',
      text,
      /(?<=[\u0E01-\u0E2E][\u0E48-\u0E4B]?) \u0E32(?=[\u0E01-\u0E2E\s]|$)/g,
      () => '\u0E33',
    ),
    ...findings(
      'strayMark',
      text,
      /(?<=[\u0E01-\u0E2E][\u0E31\u0E34-\u0E3A]?) ([\u0E31\u0E33-\u0E3A\u0E47-\u0E4C]+)/g,
      ([, marks]) => marks,
    ),
    ...findings(
      'doubledMark',
      text,
      /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g,
      ([, mark]) => mark,
    ),
    ...findings('doubledMark', text, /\u0E33[\u0E32\u0E33]+/g, () => '\u0E33'),
  ]
}
