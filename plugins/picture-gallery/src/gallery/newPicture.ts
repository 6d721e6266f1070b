/** A picture as it is put into a gallery. */
export interface NewPicture {
  readonly _key: string
  readonly _type: string
  readonly asset: {readonly _type: 'reference'; readonly _ref: string}
}

/** @param asset id of the uploaded file's document */
export function newPicture(type: string, asset: string): NewPicture {
  return {_key: newKey(), _type: type, asset: {_type: 'reference', _ref: asset}}
}

/** Twelve hexadecimal digits. `crypto.randomUUID` is missing where the page came by plain HTTP. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
