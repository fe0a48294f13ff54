import { citedOf, inQuotes, isCited } from '../../reading/cited.ts'
import { byText, pushTo } from '../../reading/keep.ts'
import { type Passage, passagesOf } from '../../reading/passages.ts'
import { says } from '../kits/exampleText.ts'
import { toPlace } from '../kits/fixes.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Short forms everybody reads, names that are said so, and those ABB-01 knows in full. */
const commonShortForms = new Set(
  'UBND HĐND MTTQ MTTQVN UBMTTQ UBMTTQVN QPPL CCHC TTHC CBCC CBCCVC CCVC CNTT PCCC ANTT ATTP ATGT NTM BHYT BHXH GPMB PCTT TKCN BCĐ TDP THCS THPT TNCS HCM TP VT TM KT TL TUQ TW TƯ TTg CP NĐ QĐ NQ KH CT TT HD BC TB CV KL PL QH HTX OCOP VNPT VNeID GDP GRDP HIV AIDS COVID SARS ODA FDI WTO ASEAN UNESCO UNICEF WHO PDF QR SMS USB WIFI GPS GIS ISO PCI PAR SIPAS PAPI DDCI ADN CEO AI IT MC PA STT ĐVT TTCP LĐTBXH GD ĐT GDĐT KHCN CHXHCN XHCN VN USD VNĐ VND BOT KPI STEM LAN WAN UPS LED CCTV CSDL QCVN TCVN PCTN NSNN'.split(
    ' ',
  ),
)

export const neverExplained: Rule = {
  id: 'ABB-07',
  severity: 'hint',
  title: 'Chữ viết tắt dùng từ hai lần được giải thích một lần',
  why: 'Người nhận không làm trong ngành thì không đoán được chữ tắt ấy là gì.',
  unless: 'Chữ tắt ai cũng biết, có trong hồ sơ cơ quan, đi với số như một ký hiệu, hoặc chỉ dùng một lần.',
  source: decree('II.5'),
  examples: [
    { name: 'Chữ quen dùng', reports: 0, draft: says('Sản phẩm OCOP; tập huấn OCOP cho các hộ.') },
    { name: 'Dùng hai lần, không giải thích', reports: 1, draft: says('Kiểm tra VSATTP; xử lý vi phạm VSATTP.') },
    {
      name: 'Đã giải thích',
      reports: 0,
      draft: says('Vệ sinh an toàn thực phẩm (VSATTP); kiểm tra VSATTP; xử lý vi phạm VSATTP.'),
    },
    {
      name: 'Ký hiệu văn bản',
      reports: 0,
      draft: says('Công văn số 12/SNV-QLVTLT và số 15/SNV-QLVTLT của Sở Nội vụ.'),
    },
  ],
  *check(input) {
    const cited = citedOf(input)
    const own = new Set(input.office?.checks?.abbreviations.map(({ short }) => short.normalize('NFC').trim()))
    const codes = new Set(input.office?.units.map(({ code }) => code.trim()))
    const uses = new Map<string, { passage: Passage; start: number; end: number }[]>()
    const explained = new Set<string>()
    for (const passage of passagesOf(input)) {
      const found = shortFormsIn(passage.text)
      for (const short of found.explained) explained.add(short)
      if (passage.kind === 'recipient' || passage.kind === 'title') continue
      for (const { short, start, end } of found.uses)
        if (!isCited(cited, passage, start, end) && !inQuotes(passage.text, start))
          pushTo(uses, short, { passage, start, end })
    }
    for (const [short, places] of uses) {
      const [first] = places
      if (
        !first ||
        (places.length < 2 && !(short.length >= longForm && /[^A-Z]|^[^AEIOUY]+$/u.test(short))) ||
        explained.has(short) ||
        own.has(short) ||
        codes.has(short)
      )
        continue
      yield {
        ...first.passage.at(first),
        excerpt: short,
        message:
          places.length < 2
            ? `“${short}” chưa chỗ nào ghi đầy đủ: chỉ dùng một lần thì ghi đủ, không viết tắt.`
            : `“${short}” dùng ${places.length} lần mà chưa chỗ nào ghi đầy đủ: ghi đủ ở lần đầu, kèm “(sau đây viết tắt là ${short})”.`,
        fix: toPlace,
      }
    }
  },
}

/** So many letters nobody reads at sight, said once. */
const longForm = 4

const capitals =
  /(?<![\p{L}\d/.&@_-])(?<short>(?=\p{L}*[BCDĐGHKLMNPQRSTVX]\p{L}*[BCDĐGHKLMNPQRSTVX])\p{Lu}{2,10})(?![\p{L}\d/&@_-]|\.\p{L})/gu
const explains =
  /\((?:[^()]{0,40}\s)?[“"]?(?<short>\p{Lu}{2,10})[”"]?(?:\s[^()]{0,30})?\)|(?<!\p{L})(?<before>\p{Lu}{2,10})\s\((?=\p{L}{2,}\s\p{L})/gu
const roman = /^[IVXLC]+$/u

interface ShortForms {
  uses: readonly { short: string; start: number; end: number }[]
  explained: readonly string[]
}
const noShortForms: ShortForms = { uses: [], explained: [] }

const shortFormsIn = byText((text): ShortForms => {
  // A line in capitals has none to tell apart; names of persons and places in it look the same.
  if (!/\p{Lu}{2}/u.test(text) || !/\p{Ll}{2}/u.test(text)) return noShortForms
  const explained = [...text.matchAll(explains)].map((match) => match.groups?.short ?? match.groups?.before ?? '')
  const uses = [...text.matchAll(capitals)].flatMap((match) => {
    const short = match.groups?.short ?? ''
    if (commonShortForms.has(short) || roman.test(short) || inCapitals(text, match.index, match.index + short.length))
      return []
    return [{ short, start: match.index, end: match.index + short.length }]
  })
  return { uses, explained }
})

/** One of several words in capitals side by side: a heading or a name within a sentence. */
const inCapitals = (text: string, start: number, end: number): boolean =>
  /\p{Lu}{2,}\s$/u.test(text.slice(Math.max(0, start - 8), start)) ||
  /^\s\p{Lu}{2,}(?!\p{Ll})/u.test(text.slice(end, end + 8))
