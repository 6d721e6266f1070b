export const XLIFF2 = 'urn:oasis:names:tc:xliff:document:2.0'
export const XLIFF1 = 'urn:oasis:names:tc:xliff:document:1.2'
/** Our own, for what other tools keep or drop as they like: nothing depends on it. */
export const OWN = 'urn:capitals:translation:1'
