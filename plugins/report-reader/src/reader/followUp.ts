import {type Block, plainDigits} from './blocks.ts'
import {languageOf, type MakeFact, partOf} from './Context.ts'
import {findDays} from './dates.ts'
import type {Fact} from './Fact.ts'
import {spanOf} from './MappedText.ts'

const TH_ORDER = /คำสั่ง([\u0E01-\u0E4E]*?)\s*(?:เลข)?ที่\s*([\d๐-๙]+\s*\/\s*[\d๐-๙]{2,4})/
const EN_ORDER =
  /\b((?:[A-Z][\w'’]*\s+)*)[Oo]rder\s+(?:[Nn]o\.?\s*|[Nn]umber\s+)?(\d+\s*\/\s*\d{2,4})/
const TH_STOP = /\s*(?:\sเพื่อ(?!น[กขคงจชซดตทบปผพภมรลสหเแไใ\s])|เพื่อให้คณะ|\sโดย|\sซึ่ง|\sทั้งนี้|\sลงวันที่|$)/
const EN_STOP = /\s*(?:,?\s+with\s+(?:the\s+)?power|,?\s+which\s|[.;](?:\s|$)|$)/

/** What was ordered, by whom and when: the order and the committee that it appoints. */
export function readOrders(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  const match = TH_ORDER.exec(body.text) ?? EN_ORDER.exec(body.text)
  if (!match) return []
  const end = match.index + match[0].length
  const number = plainDigits(match[2] ?? '').replace(/\s/g, '')
  const numberSpan = spanOf(body, end - (match[2] ?? '').length, end)
  const after = findDays(body.text.slice(end, end + 80)).days[0]
  const head = body.text.slice(0, Math.min(match.index, 80))
  const before = /^(?:On|เมื่อ)/.test(head) ? findDays(head).days[0] : undefined
  const dated = after ? {...after, at: end} : before && {...before, at: 0}
  const signedBy =
    /([\u0E01-\u0E4E]+?)\s*(?:ได้)?(?:ร่วม)?ลงนาม|(?:^|[.]\s)(?:On [^,]{4,30}?,?\s+(?=the\s))?(?:[Tt]he\s+)?([A-Z][\w'’]*(?:\s+(?:of|the|[A-Z][\w'’]*))*)\s+(?:has\s+)?(?:signed|issued)/.exec(
      body.text.slice(0, match.index),
    )
  const signer = signedBy?.[1] ?? signedBy?.[2]
  const signerAt =
    signedBy && signer !== undefined ? signedBy.index + signedBy[0].indexOf(signer) : 0
  const subject = subjectOf(block, end)
  const mandate = mandateOf(block, end)
  const appointed = subject && committeeOf(subject.text)
  const last = Math.max(end, subject?.to ?? 0, mandate?.to ?? 0)
  const mandateFact = () =>
    mandate
      ? [make('mandate', mandate.text, mandate.span, {language: languageOf(mandate.text)})]
      : []
  return [
    make('order', '', spanOf(body, signedBy?.index ?? match.index, last), {
      parts: [
        make('number', number, numberSpan),
        ...(dated
          ? [
              make(
                'signedOn',
                dated.startDate,
                spanOf(body, dated.at + dated.start, dated.at + dated.end),
              ),
            ]
          : []),
        ...(signer === undefined
          ? []
          : [
              make('signedBy', signer, spanOf(body, signerAt, signerAt + signer.length), {
                language: languageOf(signer),
              }),
            ]),
        ...(subject
          ? [make('subject', subject.text, subject.span, {language: languageOf(subject.text)})]
          : []),
        ...mandateFact(),
      ],
    }),
    ...(appointed === undefined || !subject
      ? []
      : [
          make('committee', '', subject.span, {
            parts: [
              make('name', appointed, subject.span, {language: languageOf(appointed)}),
              make('number', number, numberSpan),
              ...mandateFact(),
            ],
          }),
        ]),
  ]
}

function subjectOf({body}: Block, from: number) {
  const text = body.text.slice(from)
  const lead =
    /\sเรื่อง\s*/.exec(text) ??
    /\b(?:on|concerning|subject:)\s+(?:the\s+)?(?=[Aa]ppoint)|\s(?=appoint(?:ing|ed|s)\s)|\s(?=แต่งตั้ง)/.exec(
      text,
    )
  if (!lead) return undefined
  const start = from + lead.index + lead[0].length
  const rest = body.text.slice(start)
  const stop = (languageOf(rest) === 'th' ? TH_STOP : EN_STOP).exec(rest)?.index ?? rest.length
  const part = partOf(body, start, start + stop)
  return part.text === '' ? undefined : part
}

function mandateOf({body}: Block, from: number) {
  const text = body.text.slice(from)
  const lead =
    /(?:มีอำนาจ(?:และ)?(?:หน้าที่)?|มีหน้าที่)(?:และอำนาจ)?\s*(?:ในการ)?\s*/.exec(text) ??
    /\bwith\s+(?:the\s+)?power\s+to\s+/.exec(text)
  if (!lead) return undefined
  const start = from + lead.index + lead[0].length
  const rest = body.text.slice(start)
  const stop = (languageOf(rest) === 'th' ? /\s*(?:\sซึ่ง|\sโดย|\sทั้งนี้|$)/ : /[.](?:\s|$)|$/).exec(
    rest,
  )
  const part = partOf(body, start, start + (stop?.index ?? rest.length))
  return part.text === '' ? undefined : part
}

function committeeOf(subject: string): string | undefined {
  return (
    /(?:แต่งตั้ง)\s*((?:คณะกรรมการ|คณะทำงาน|คณะอนุกรรมการ)[\s\S]+)/.exec(subject)?.[1] ??
    /(?:[Aa]ppointing|[Aa]ppointed|[Aa]ppoints|[Aa]ppointment\s+of)\s+(?:the\s+|an?\s+)?((?:[A-Z][\w'’]*\s+)*(?:Committee|Working Group)[\s\S]*)/.exec(
      subject,
    )?.[1]
  )
}

const TH_DECIDED =
  /(?:ซึ่ง)?((?:คณะกรรมการ|คณะทำงาน|ที่ประชุม|กรุงเทพมหานคร)[\u0E01-\u0E4E]*?ฯ?)\s*(?:ได้|มีมติ)*\s*(เห็นชอบ|อนุมัติ|มีมติ)[\s\S]*?(?=\s*(?:ดังนี้|ได้แก่|$))/
const EN_DECIDED =
  /(?:^|(?<=[.]\s))(The\s+(?:[Cc]ommittee|[Ww]orking [Gg]roup))\s+(approved|decided|agreed)\s[^.:]*/

/** What a committee decided, and in which words. */
export function readDecisions(block: Block, make: MakeFact): Fact[] {
  const {body} = block
  const match = TH_DECIDED.exec(body.text) ?? EN_DECIDED.exec(body.text)
  if (!match || /\bthe following\s*$/.test(match[0])) return []
  const skip = /^ซึ่ง/.exec(match[0])?.[0].length ?? 0
  const part = partOf(body, match.index + skip, match.index + match[0].length)
  return [
    make('decision', '', part.span, {
      parts: [make('text', part.text, part.span, {language: languageOf(part.text)})],
    }),
  ]
}

/** Whether a paragraph says that projects were approved. */
export function saysApproved(block: Block): boolean {
  return /เห็นชอบ|อนุมัติ|\bapproved\b/i.test(block.body.text)
}
