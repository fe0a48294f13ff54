import { isPartyBody } from '../../document/partyBody.ts'
import { place } from '../../document/place.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { decreeForm } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Abbreviations of other document types, in capitals (NĐ 30/2020/NĐ-CP, Phụ lục III, mục I). */
const otherTypes = 'NQ|QĐ|CT|QC|QYĐ|TC|TB|HD|CTR|PA|ĐA|DA|BC|BB|TTR|HĐ|CĐ|GM|GGT|PG|PC|PB'

export const typeCode: Rule = {
  id: 'LAY-06',
  severity: 'error',
  title: 'Ký hiệu bắt đầu bằng KH',
  why: 'Ký hiệu QĐ hay TB đặt vào kế hoạch thì văn thư vào nhầm sổ, người nhận tưởng là loại văn bản khác.',
  unless: 'Ký hiệu còn để trống, hoặc cơ quan ban hành là cơ quan Đảng.',
  source: decreeForm('mục I'),
  examples: [
    { name: 'KH-UBND', reports: 0, draft: withLetterhead({ code: 'KH-UBND' }) },
    { name: 'QĐ-UBND', reports: 1, draft: withLetterhead({ code: 'QĐ-UBND' }) },
    { name: 'KH-UNBD', reports: 1, draft: withLetterhead({ code: 'KH-UNBD' }) },
    { name: 'UBND', reports: 1, draft: withLetterhead({ code: 'UBND' }) },
    { name: 'KH/UBND', reports: 1, draft: withLetterhead({ code: 'KH/UBND' }) },
    { name: 'KH-SGD&ĐT', reports: 1, draft: withLetterhead({ code: 'KH-SGD&ĐT' }) },
    { name: 'KH-SGDĐT-VP', reports: 0, draft: withLetterhead({ code: 'KH-SGDĐT-VP' }) },
  ],
  *check({ draft }) {
    if (isPartyBody(draft.letterhead)) return
    const { code } = draft.letterhead
    const clean = code.replace(/\s/gu, '')
    if (clean === '') return
    // Letters of UBND in another order, one too many or too few.
    const mixed = /^KH-(?!UBND(?:-|$))(?=[UBND]{3,6}(?:-|$))[UBND]*U[UBND]*(?<rest>-.*)?$/u.exec(clean)
    if (mixed) {
      const right = `KH-UBND${mixed.groups?.rest ?? ''}`
      yield {
        place: place.letterhead('code'),
        excerpt: code,
        message: `“${code}” có lẽ là “${right}”.`,
        fix: { kind: 'one-click', label: `Đổi thành ${right}`, edit: { op: 'set-letterhead', patch: { code: right } } },
      }
      return
    }
    if (/^KH-\S/iu.test(clean)) {
      if (clean.includes('&')) {
        const right = clean.replaceAll('&', '')
        yield {
          place: place.letterhead('code'),
          excerpt: code,
          severity: 'hint',
          message: `Ký hiệu viết bằng chữ cái và gạch nối, không có dấu “&”: “${right}”.`,
          fix: {
            kind: 'one-click',
            label: `Đổi thành ${right}`,
            edit: { op: 'set-letterhead', patch: { code: right } },
          },
        }
      }
      return
    }
    const body = clean.replace(new RegExp(`^(?:${otherTypes}|KH)[-/]?(?=.)`, 'iu'), '')
    const right = /^KH$/iu.test(clean) ? null : `KH-${body}`
    yield {
      place: place.letterhead('code'),
      excerpt: code,
      message: `Ký hiệu của kế hoạch là “KH”, gạch nối, rồi chữ viết tắt tên cơ quan${right ? `: “${right}”` : ''}.`,
      fix: right
        ? { kind: 'one-click', label: `Đổi thành ${right}`, edit: { op: 'set-letterhead', patch: { code: right } } }
        : { kind: 'ask', label: 'Sửa ký hiệu' },
    }
  },
}
