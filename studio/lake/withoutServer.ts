import type {WorkspaceOptions} from 'sanity'

/** Features of the Studio that have no server on a lake of our own. */
export const withoutServer = {
  tasks: {enabled: false},
  releases: {enabled: false},
  scheduledDrafts: {enabled: false},
  scheduledPublishing: {enabled: false},
  mediaLibrary: {enabled: false},
  announcements: {enabled: false},
  apps: {canvas: {enabled: false}},
} satisfies Partial<WorkspaceOptions>
