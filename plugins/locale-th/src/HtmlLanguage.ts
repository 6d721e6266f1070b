import {useEffect} from 'react'
import {type LayoutProps, useCurrentLocale} from 'sanity'

/** A layout that says in `<html lang>` which language the interface speaks. */
export function HtmlLanguage(props: LayoutProps) {
  const {id} = useCurrentLocale()
  useEffect(() => {
    document.documentElement.lang = id
  }, [id])
  return props.renderDefault(props)
}
