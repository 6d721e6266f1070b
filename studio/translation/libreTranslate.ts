import type {MachineOptions} from '@capitals/translation-workbench'

/** LibreTranslate, where the lake has a service `translation` (`lake serve --service translation=URL`). */
export const libreTranslate: MachineOptions = {
  service: 'translation',
  connect: async (connection) => {
    const {createLibreTranslate} = await import('@capitals/translation/machine')
    return createLibreTranslate({connection})
  },
}
