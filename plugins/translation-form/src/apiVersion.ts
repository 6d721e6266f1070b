/** For every client of this plugin. */
export const CLIENT_OPTIONS = {apiVersion: '2025-02-19'}
