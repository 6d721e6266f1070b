export {pictureGallery} from './plugin.tsx'
