import type {ComponentType} from 'react'

interface DocumentProps {
  /** the script that starts the studio */
  entryPath: string
  /** addresses of style sheets */
  css?: readonly string[]
}

const STYLE = `
  html { background: #fff }
  @media (prefers-color-scheme: dark) { html { background: #13141b } }
  html, body, #sanity { height: 100% }
  body { margin: 0; -webkit-font-smoothing: antialiased }
`

/** The page that the studio runs in. It asks nothing of other hosts and runs no inline script. */
const Document: ComponentType<DocumentProps> = ({entryPath, css = []}) => (
  <html lang="th">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="same-origin" />
      <link rel="icon" href="/static/favicon.ico" sizes="any" />
      <link rel="icon" href="/static/favicon.svg" type="image/svg+xml" />
      <title>Capitals</title>
      {css.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      <style dangerouslySetInnerHTML={{__html: STYLE}} />
    </head>
    <body>
      <div id="sanity" />
      <noscript>
        <p>โปรดเปิดใช้งาน JavaScript ในเบราว์เซอร์เพื่อใช้ระบบนี้</p>
        <p lang="en">Please turn on JavaScript in your browser to use this system.</p>
      </noscript>
      <script type="module" src={entryPath} />
    </body>
  </html>
)

export default Document
