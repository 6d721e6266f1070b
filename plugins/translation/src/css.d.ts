import 'react'

declare module 'react' {
  interface CSSProperties {
    /** how many languages the matrix shows */
    '--tw-columns'?: number
  }
}
