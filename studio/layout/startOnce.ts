import {type ComponentType, createElement} from 'react'
import {type LayoutProps, useFeatureEnabled} from 'sanity'

/**
 * Keeps the studio from starting twice. When the Studio learns that a project has no comments, it
 * puts a provider around everything it has drawn until then, and so draws it anew: lists are loaded
 * again and an open menu is closed. With this nothing of `Layout` is drawn until that is known. It
 * must be the workspace's own layout: those of plugins stand outside that provider.
 */
export function startOnce(Layout: ComponentType<LayoutProps>): ComponentType<LayoutProps> {
  return function StartOnce(props) {
    const {isLoading} = useFeatureEnabled('studioComments')
    return isLoading ? null : createElement(Layout, props)
  }
}
