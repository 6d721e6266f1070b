/** The keys of a shortcut; not shown where there is no keyboard. */
export function Kbd({children}: {children: string}) {
  return (
    <kbd className="tw-kbd" aria-hidden>
      {children}
    </kbd>
  )
}
