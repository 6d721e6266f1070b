/**
 * Stands for a parameter's value while groq-js parses, and tells when the parser looks at the
 * value: it reads `constructor` of what it finds in slices and square brackets, and nowhere else.
 */
export class Placeholder {
  readonly name: string

  constructor(name: string, onLook: (name: string) => void) {
    this.name = name
    Object.defineProperty(this, 'constructor', {
      get() {
        onLook(name)
        return Placeholder
      },
    })
  }
}
