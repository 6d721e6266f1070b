/** An element of another name in place of this one: its content stays, of its attributes the style. */
export function renameElement(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name)
  const style = element.getAttribute('style')
  if (style !== null) renamed.setAttribute('style', style)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}
