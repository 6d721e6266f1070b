/** Twelve hexadecimal digits. `crypto.randomUUID` is missing where the page came by plain HTTP. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
