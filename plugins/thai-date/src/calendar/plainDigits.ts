const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙'

/** Thai digits as Arabic ones. */
export function plainDigits(text: string): string {
  return text.normalize('NFC').replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)))
}
