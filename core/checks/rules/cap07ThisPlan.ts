import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

export const thisPlan = textRule({
  id: 'CAP-07',
  severity: 'warning',
  title: '“Kế hoạch này” viết hoa',
  why: 'Viết thường thì “kế hoạch này” không còn chỉ rõ văn bản đang ký.',
  unless: 'Nói về nhiều kế hoạch, như “các kế hoạch này”, hoặc chữ trong ngoặc kép.',
  source: decreeCapitals(),
  examples: [
    { name: 'Kế hoạch này', reports: 0, draft: says('Triển khai Kế hoạch này đến toàn thể công chức.') },
    { name: 'kế hoạch này', reports: 1, draft: says('Triển khai kế hoạch này đến toàn thể công chức.') },
    { name: 'các kế hoạch này', reports: 0, draft: says('Tổng hợp các kế hoạch này thành báo cáo.') },
  ],
  fix: 'one-click',
  label: 'Viết hoa',
  message: (_, to) => `Viết hoa “${to}” khi chỉ chính văn bản này.`,
  *find({ text }) {
    for (const match of text.matchAll(
      /(?<!\p{L})(?<!(?<!\p{L})(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Mm]ỗi|[Tt]ừng|[Mm]ọi) )kế hoạch này(?!\p{L})/gu,
    ))
      yield { start: match.index, end: match.index + match[0].length, to: 'Kế hoạch này' }
  },
})
