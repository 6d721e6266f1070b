/** The environment of the build; only names that begin with `SANITY_STUDIO_` reach the browser. */
export interface LakeEnvironment {
  /** `SANITY_STUDIO_PROJECT_ID` */
  projectId: string | undefined
  /** `SANITY_STUDIO_DATASET` */
  dataset: string | undefined
  /** `SANITY_STUDIO_LAKE`: the origin of a lake of our own, `/` for the one that serves the studio */
  lake: string | undefined
}

/** Where the content is: on a lake of our own at an origin, or on Sanity's. */
export interface Lake {
  projectId: string
  dataset: string
  /** such as `http://localhost:3333`; none is Sanity's hosted lake */
  origin: string | undefined
}

/**
 * With a project of Sanity's and no lake the studio runs on the hosted lake, otherwise on our own.
 *
 * @param studioOrigin where the studio itself is served
 * @throws TypeError for a lake that is no web address
 */
export function chooseLake(environment: LakeEnvironment, studioOrigin: string): Lake {
  const {projectId, lake, dataset} = environment
  const hosted = Boolean(projectId) && !lake
  return {
    projectId: projectId || 'capitals',
    dataset: dataset || 'production',
    origin: hosted ? undefined : new URL(lake || '/', studioOrigin).origin,
  }
}
