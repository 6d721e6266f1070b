import {type ComponentType, useEffect} from 'react'
import {type LayoutProps, useCurrentLocale, useProjectId} from 'sanity'

import type {InterfaceLanguage} from '../../schemas/index.ts'
import {languageOf, rememberLanguage} from './interfaceLanguage.ts'

/**
 * A layout that loads the page again when another language is chosen than the one that the schema
 * speaks: the titles of a schema are read once, when the studio starts. In a browser that keeps
 * nothing the forms stay as they are, because it would load for ever.
 */
export function followLanguage(spoken: InterfaceLanguage): ComponentType<LayoutProps> {
  return function FollowLanguage(props) {
    const chosen = languageOf(useCurrentLocale().id)
    const projectId = useProjectId()
    useEffect(() => {
      if (chosen !== spoken && rememberLanguage(window, projectId, chosen)) location.reload()
    }, [chosen, projectId])
    return props.renderDefault(props)
  }
}
