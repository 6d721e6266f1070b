/** The version of the API that all queries of this plugin are written for. */
export const API_VERSION = '2025-02-19'

/** For `useClient`: the same object each time is the same client each time. */
export const CLIENT_OPTIONS = {apiVersion: API_VERSION}
