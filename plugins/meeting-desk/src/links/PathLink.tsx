import type {AnchorHTMLAttributes, MouseEvent} from 'react'
import {useRouter} from 'sanity/router'

interface PathLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** a path of this studio */
  href: string
}

/** A link within the studio: a real one, that a plain click follows without loading anything anew. */
export function PathLink({href, onClick, children, ...rest}: PathLinkProps) {
  const {navigateUrl} = useRouter()
  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event)
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !isPlain) return
    event.preventDefault()
    navigateUrl({path: href})
  }
  return (
    <a {...rest} href={href} onClick={handleClick}>
      {children}
    </a>
  )
}
