import {parseOriginal, parseXliffId} from '../unitReference.ts'
import {childElements, textIn, type XmlElement} from '../xml/parseXml.ts'

/**
 * Units that a tool put into a `file` of its own, by the id of ours that they say they are of:
 * `po2xliff` does so after `xliff2po`, which keeps the id as the place of a message.
 */
export function unitsElsewhere(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const foreign = childElements(root, 'file').filter(
    ({attributes}) => !parseOriginal(attributes.get('original')),
  )
  return new Map(
    foreign
      .flatMap((file) => within(file, 'trans-unit'))
      .flatMap((unit) => placesOf(unit).map((id) => [id, unit] as const)),
  )
}

function placesOf(unit: XmlElement): string[] {
  return within(unit, 'context')
    .filter(({attributes}) => attributes.get('context-type') === 'sourcefile')
    .map((context) => textIn(context).trim())
    .filter((id) => parseXliffId(id) !== undefined)
}

function within(element: XmlElement, name: string): XmlElement[] {
  return childElements(element).flatMap((child) =>
    child.name === name ? [child] : within(child, name),
  )
}
