/** A script element that is loaded from another host. */
const FOREIGN_SCRIPT = /<script\b[^>]*\bsrc="https?:\/\/[^"]*"[^>]*>\s*<\/script>\s*/g

const FONT_FACE = /@font-face\s*\{[^}]*\}/g

/** A page without the scripts that it would ask other hosts for. */
export function withoutForeignScripts(page: string): string {
  return page.replaceAll(FOREIGN_SCRIPT, '')
}

/** A style sheet without the typefaces that it would ask other hosts for. */
export function withoutForeignFonts(styles: string): string {
  return styles.replaceAll(FONT_FACE, (face) => (foreignAddresses(face).length > 0 ? '' : face))
}

/** The addresses of other hosts that a page or style sheet asks for by itself. */
export function foreignAddresses(text: string): string[] {
  const asked = text.matchAll(
    /(?:\bsrc=|\burl\(\s*|@import\s+|<link\b[^>]*\bhref=)["']?(https?:\/\/[^"')\s>]+)/g,
  )
  return [...asked].flatMap(([, address]) => address ?? [])
}
