import type {Plugin} from 'vite'

/**
 * A plugin of Vite that puts what every screen needs into one file. They were two hundred, most of
 * them an icon each, and a browser asks for six at a time. Several files of about the same size
 * would import each other in circles, and then some begin before what they need.
 */
export function fewFiles(): Plugin {
  return {
    name: 'capitals:few-files',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {codeSplitting: {groups: [{name: 'start', tags: ['$initial']}]}},
        },
      },
    }),
  }
}
