import 'react'

declare module 'react' {
  interface CSSProperties {
    /** the colour of a tile of the home screen */
    '--md-accent'?: string
  }
}
