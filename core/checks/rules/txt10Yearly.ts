import { consistencyRule } from '../kits/consistency.ts'
import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'

/** "hàng" as goods or a row: `ngân hàng`, `mặt hàng`. */
const goods = /(?:ngân|mặt|kho|cửa|khách|bán|mua|đơn|giao|nhà|hạng|gian|xếp|chuyển|nhập|xuất|lô)\s$/iu
const yearly = /(?<!\p{L})(?:[Hh]ằng|[Hh]àng|HẰNG|HÀNG)\s(?:năm|tháng|quý|tuần|ngày|NĂM|THÁNG|QUÝ)(?!\p{L})(?!\s\d)/gu

export const yearlyWord = consistencyRule<'hằng' | 'hàng'>({
  id: 'TXT-10',
  severity: 'hint',
  title: 'Viết “hằng năm, hằng tháng, hằng quý”, một kiểu trong cả văn bản',
  why: '“Hàng” dễ lẫn với hàng hóa; chỗ “hằng”, chỗ “hàng” thì văn bản không thống nhất.',
  unless:
    'Chữ “hàng” là hàng hóa như “ngân hàng”, “mặt hàng”, hoặc hồ sơ cơ quan chọn “hàng năm” và cả văn bản viết thế.',
  source: custom,
  examples: [
    { name: 'hằng năm', reports: 0, draft: says('Hằng năm, tổ chức tổng kết; báo cáo hằng quý.') },
    { name: 'hàng năm', reports: 1, draft: says('Hàng năm, tổ chức tổng kết.') },
    { name: 'Hàng hóa', reports: 0, draft: says('Hỗ trợ khách hàng năm 2026, đơn hàng tháng 6.') },
  ],
  // Whether goods are meant only a person can tell.
  fix: 'one-click',
  label: 'Viết một kiểu',
  message: (words, to) => `“${words}” viết “${to}”, cùng nghĩa “mỗi”, cho thống nhất.`,
  *find({ text }) {
    for (const match of text.matchAll(yearly)) {
      const word = match[0]
      if (goods.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
      const form = /^h[ằ]/iu.test(word) ? 'hằng' : 'hàng'
      const to = form === 'hằng' ? word.replace('ằ', 'à').replace('Ằ', 'À') : word.replace('à', 'ằ').replace('À', 'Ằ')
      yield { start: match.index, end: match.index + word.length, form, to }
    }
  },
  target: ({ office }) => (office?.wording.yearly === 'hàng năm' ? 'hàng' : 'hằng'),
})
