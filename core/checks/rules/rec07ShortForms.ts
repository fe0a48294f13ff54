import { perInput } from '../../perInput.ts'
import { readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { addRecipients, exampleRecipient } from '../kits/exampleEdits.ts'
import { exampleOffice } from '../kits/exampleOffice.ts'
import { custom } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Short forms every office reads. */
const common = new Set(
  'UBND HĐND UB MTTQ MTTQVN TT CT PCT ĐU VT VP LĐVP CVP PCVP CV TTĐU TTHĐND TTHĐ BTV BCH TU HU TP TX TTr BCĐ QĐ KH KT VHXH VH XH CA QS CHQS BP VNPT CB GV NV HS CMHS GVCN BCHQS THCS THPT TH MN TYT CCB ND PN TN ĐTN LHPN KHKT TW TDP DN HTX NHCSXH BHXH TTPVHCC TNCS GDĐT GD ĐT CNTT VN MT BTT UBMTTQ UBMTTQVN CTMT BCT BBT ĐBQH TANDTC VKSND TAND LĐLĐ HLHPN HND HCCB TTVH TTYT CSGT PCCC KCN XHCN QLNN GTVT TNMT NN LĐTBXH TC TCKH TP HCM HN NV KTXH ANTT ANQP QPAN BCHQS KBNN CAX CAP CAT DVC TTHC'.split(
    ' ',
  ),
)

export const shortForms: Rule = {
  id: 'REC-07',
  severity: 'hint',
  title: 'Chữ viết tắt trong nơi nhận là chữ quen dùng hoặc đã giải thích',
  why: 'Gặp chữ tắt lạ, văn thư không đoán được là nơi nào nên gửi nhầm hoặc bỏ sót.',
  unless: 'Chữ ấy cơ quan nào cũng dùng, là mã đơn vị trong hồ sơ cơ quan, hoặc đã giải thích trong nội dung.',
  source: custom,
  examples: [
    {
      name: 'Chữ quen dùng',
      reports: 0,
      draft: addRecipients(exampleRecipient('x', { text: 'TT HĐND xã', group: 'council' })),
    },
    {
      name: 'Chữ viết tắt của đơn vị trong hồ sơ cơ quan',
      reports: 0,
      draft: addRecipients(exampleRecipient('x', { text: 'TTPVHCC', group: 'units' })),
      with: { office: exampleOffice },
    },
    {
      name: 'BXDD chưa giải thích',
      reports: 1,
      draft: addRecipients(exampleRecipient('x', { text: 'BXDD Đảng ủy', group: 'party' })),
    },
  ],
  *check(input) {
    const codes = new Set((input.office?.units ?? []).map((unit) => unit.code))
    for (const recipient of readingOf(input).recipients) {
      const unknown = [...recipient.text.matchAll(/(?<![\p{L}\d/])\p{Lu}[\p{Lu}\d]+(?![\p{L}])/gu)]
        .map((match) => match[0])
        .filter(
          (word) =>
            !/^[IVX]+$/u.test(word) && !common.has(word) && !codes.has(word) && !isDefined(word, bodyOf(input).words),
        )
      if (unknown.length === 0) continue
      yield {
        place: recipient.place,
        excerpt: recipient.text,
        message: `Chữ viết tắt ${unknown.map((word) => `“${word}”`).join(', ')} chưa được giải thích: viết đầy đủ, hoặc giải thích trong nội dung.`,
        fix: { kind: 'ask', label: 'Sửa' },
      }
    }
  },
}

/** Asked for by the few plans with a short form nobody knows. */
const bodyOf = perInput((input: PlanInput) => ({
  words: readingOf(input)
    .blocks.map((view) => view.text)
    .join('\n'),
}))

/** `(sau đây viết tắt là VHXH)`, `Phòng Văn hóa - Xã hội (VHXH)`. */
const isDefined = (word: string, body: string): boolean =>
  body.includes(word) &&
  (body.includes(`(${word})`) ||
    new RegExp(`(?:gọi|viết) tắt là[^)]{0,20}(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(body))
