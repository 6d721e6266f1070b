/** The version of the API that all queries of this plugin are written for. */
export const API_VERSION = '2025-02-19'
