const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu
const ZEROS = [0x0e50, 0x0ed0, 0x1040, 0x17e0, 0x0660, 0x06f0, 0xff10]

/** Digits of Thai, Lao, Burmese, Khmer, Arabic and full width as ASCII; offsets stay. */
export function plainDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((zero) => code >= zero && code < zero + 10)
    return zero === undefined ? digit : String(code - zero)
  })
}
