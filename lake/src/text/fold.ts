/** What an already folded text has none of; Thai and lower-case ASCII pass without a copy. */
const UNFOLDED =
  /[^ -@[-~\u0E01-\u0E4C\u0E4E\u0E4F\u0E5A\u0E5B]|\u0E40\u0E40|\u0E33[\u0E48-\u0E4B]|[\u0E48-\u0E4C][\u0E31\u0E34-\u0E3A]|[\u0E38\u0E39]\u0E3A| {2}/

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]|[\uFE00-\uFE0F]/g
const WHITE_SPACE = /\s+/g
const DIGITS = /[\u0E50-\u0E59\u0ED0-\u0ED9\u17E0-\u17E9\u1040-\u1049]/g

/** Positional forms of Thai fonts, which text out of PDF has in place of letters, from U+F700 on. */
const FONT_FORMS = /[\uF700-\uF71A]/g
const FONT_FORM_LETTERS =
  '\u0E10\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E0D\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A'

// Thai and Lao: a tone mark or cancellation mark, then signs that belong before it.
const MARKS_AFTER_TONE =
  /[\u0E48-\u0E4C\u0EC8-\u0ECC][\u0E31\u0E34-\u0E3A\u0E48-\u0E4D\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECD]+/g
const TONES = /[\u0E48-\u0E4C\u0EC8-\u0ECC]/g
const NOT_TONES = /[^\u0E48-\u0E4C\u0EC8-\u0ECC]/g

/**
 * The form in which texts are compared: two texts that look the same and mean the same are equal.
 * Canonical composition, lower case, white space collapsed to one space, invisible characters gone,
 * and for Thai and Lao what Unicode's forms leave apart: the doubled vowel เเ for แ, nikhahit and aa
 * for am, the order of vowels and tone marks, forms that only fonts know; digits of Thai, Lao, Khmer
 * and Burmese as ASCII.
 */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text
  return text
    .replace(INVISIBLE, '')
    .replace(FONT_FORMS, letterOfFontForm)
    .toLowerCase()
    .replace(MARKS_AFTER_TONE, tonesLast)
    .normalize('NFC')
    .replace(/\u0E4D([\u0E48-\u0E4B]*)\u0E32/g, '$1\u0E33')
    .replace(/\u0E33[\u0E33\u0E48-\u0E4B]+/g, tonesFirst)
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/\u0ECD([\u0EC8-\u0ECB]*)\u0EB2/g, '$1\u0EB3')
    .replace(/\u0EB3[\u0EB3\u0EC8-\u0ECB]+/g, tonesFirst)
    .replace(/\u0EC0\u0EC0/g, '\u0EC1')
    .replace(/\u0EDC/g, '\u0EAB\u0E99')
    .replace(/\u0EDD/g, '\u0EAB\u0EA1')
    .replace(DIGITS, asciiDigit)
    .replace(WHITE_SPACE, ' ')
}

function letterOfFontForm(form: string): string {
  return FONT_FORM_LETTERS.charAt(form.charCodeAt(0) - 0xf700)
}

function tonesLast(marks: string): string {
  return marks.replace(TONES, '') + marks.replace(NOT_TONES, '')
}

function tonesFirst(marks: string): string {
  return marks.replace(NOT_TONES, '') + marks.replace(TONES, '')
}

/** In each of these blocks the digit is the last hexadecimal digit of its code. */
function asciiDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 15)
}
