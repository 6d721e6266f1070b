import {html} from 'hono/html'

import {page, type Html, type PageFrame} from './page.ts'

export interface MessagePageOptions {
  title: string
  lead: string
  /** a button that leads on */
  next?: {href: string; label: string}
}

export function messagePage(frame: PageFrame, {title, lead, next}: MessagePageOptions): Html {
  return page(
    frame,
    title,
    html`<p class="lead">${lead}</p>
      ${next ? html`<a class="button" href="${next.href}">${next.label}</a>` : ''}`,
  )
}
