/** Numbers from 1 on as words of a language; of several forms each. */
const WORDS: Readonly<Record<string, string>> = {
  th: 'หนึ่ง|เดียว|แรก สอง|คู่|ทั้งคู่ สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ สิบเอ็ด สิบสอง',
  en: 'one|first|single|once two|second|both|twice|pair three|third|thrice four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth|dozen',
  ms: 'satu|pertama|sebuah dua|kedua|kedua-dua tiga|ketiga empat|keempat lima|kelima enam|keenam tujuh|ketujuh lapan|kelapan sembilan|kesembilan sepuluh|kesepuluh sebelas',
  id: 'satu|pertama|sebuah dua|kedua|keduanya tiga|ketiga empat|keempat lima|kelima enam|keenam tujuh|ketujuh delapan|kedelapan sembilan|kesembilan sepuluh|kesepuluh sebelas',
  vi: 'một|nhất hai|cả~hai ba bốn|tư năm sáu bảy tám chín mười mười~một mười~hai',
  km: 'មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់',
  lo: 'ໜຶ່ງ|ຫນຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ ສິບ',
  my: 'တစ်|ပထမ နှစ်|ဒုတိယ သုံး|တတိယ လေး ငါး ခြောက် ခုနစ်|ခုနှစ် ရှစ် ကိုး ဆယ်',
  fil: 'isa|isang|una|unang dalawa|dalawang|ikalawa|ikalawang|kapwa tatlo|tatlong|ikatlo|ikatlong apat|ikaapat lima|limang|ikalima anim|ikaanim pito|pitong|ikapito walo|walong|ikawalo siyam|ikasiyam sampu|sampung|ikasampu',
  zh: '一 二|两|双 三 四 五 六 七 八 九 十 十一 十二',
  pt: 'um|uma|primeiro|primeira dois|duas|segundo|segunda|ambos|ambas três|terceiro|terceira quatro|quarto|quarta cinco|quinto|quinta seis|sexto|sexta sete|sétimo|sétima oito|oitavo|oitava nove|nono|nona dez|décimo|décima onze doze',
  tet: 'ida|dahuluk rua|daruak tolu|datoluk haat|dahaat lima|dalimak neen|daneen hitu|dahituk ualu|daualuk sia|dasiak sanulu|dasanuluk',
}

/** Factors behind a number: `2 million`, `1.5 แสน`. */
const FACTORS: Readonly<Record<string, string>> = {
  th: 'ร้อย:2 พัน:3 หมื่น:4 แสน:5 ล้าน:6',
  en: 'hundred:2 thousand:3 million:6 billion:9',
  ms: 'ratus:2 ribu:3 juta:6 bilion:9',
  id: 'ratus:2 ribu:3 juta:6 miliar:9',
  vi: 'trăm:2 nghìn:3 ngàn:3 triệu:6 tỷ:9',
  km: 'រយ:2 ពាន់:3 ម៉ឺន:4 សែន:5 លាន:6',
  lo: 'ຮ້ອຍ:2 ພັນ:3 ໝື່ນ:4 ແສນ:5 ລ້ານ:6 ຕື້:9',
  my: 'ရာ:2 ထောင်:3 သောင်း:4 သိန်း:5 သန်း:6',
  fil: 'daan:2 libo:3 milyon:6 bilyon:9',
  zh: '百:2 千:3 万:4 亿:8',
  pt: 'mil:3 milhão:6 milhões:6',
  tet: 'atus:2 rihun:3 miliaun:6',
}

/** The percent sign, and the words for it. */
const PERCENT: Readonly<Record<string, string>> = {
  th: 'ร้อยละ|เปอร์เซ็นต์',
  en: 'per\\s?cent|percentage|pct',
  ms: 'peratus',
  id: 'persen',
  vi: 'phần\\s+trăm',
  km: 'ភាគរយ',
  lo: 'ເປີເຊັນ|ສ່ວນຮ້ອຍ',
  my: 'ရာခိုင်နှုန်း',
  fil: 'porsiyento|bahagdan',
  zh: '百分之',
  pt: 'por\\s+cento',
  tet: 'porsentu',
}

/** Whether a text has a number as a word. */
export function hasNumberWord(text: string, language: string, number: number): boolean {
  const forms = WORDS[language]?.split(' ')[number - 1]
  if (forms === undefined) return false
  return new RegExp(atWordEdges(forms.replaceAll('~', '\\s')), 'iu').test(text)
}

/** By how many powers of ten the words behind a number raise it: `หมื่นล้าน` by ten. */
export function factorBehind(text: string, language: string): number {
  const factors = FACTORS[language]?.split(' ').map((factor) => factor.split(':')) ?? []
  let behind = text.trimStart().toLowerCase()
  let raised = 0
  for (let count = 0; count < 2; count++) {
    const [word = '', powers] =
      factors.find(([word = '']) => new RegExp(`^${atWordEdges(word)}`, 'u').test(behind)) ?? []
    raised += Number(powers ?? 0)
    behind = behind.slice(word.length).trimStart()
  }
  return raised
}

/** Whether a percent sign or a word for it stands in a piece of text. */
export function saysPercent(text: string, language: string): boolean {
  return new RegExp(`[%％٪]|${PERCENT[language] ?? '%'}`, 'iu').test(text)
}

/** Of Latin letters whole words; of others anywhere, since no spaces tell where a word ends. */
function atWordEdges(words: string): string {
  return `(?<!\\p{sc=Latin})(?:${words})(?!\\p{sc=Latin})`
}
