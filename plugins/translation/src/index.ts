export const NAMESPACE = 'translation'
