import { says } from '../kits/exampleText.ts'
import { custom } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

const names = [
  'Zalo',
  'Facebook',
  'YouTube',
  'TikTok',
  'Google',
  'Viber',
  'Messenger',
  'VNeID',
  'Microsoft',
  'Android',
  'Telegram',
  'Instagram',
]
const byLower = new Map(names.map((name) => [name.toLowerCase(), name]))

export const productNames = textRule({
  id: 'TXT-14',
  severity: 'hint',
  title: 'Tên riêng của sản phẩm, nền tảng viết như chủ của nó viết: Zalo, Facebook',
  why: 'Tên như Zalo, VNeID viết thường thì lẫn với từ chung.',
  unless: 'Tên viết hoa toàn bộ, hoặc nằm trong địa chỉ trang mạng, thư điện tử.',
  source: custom,
  examples: [
    { name: 'Zalo', reports: 0, draft: says('Đăng tải trên Zalo, Facebook của xã.') },
    { name: 'zalo, facebook', reports: 2, draft: says('Đăng tải trên mạng xã hội (zalo, facebook).') },
    { name: 'Địa chỉ', reports: 0, draft: says('Đăng tại facebook.com/binhminh.') },
  ],
  fix: 'auto',
  label: 'Viết lại tên',
  message: (words, to) => `“${words}” viết “${to}”.`,
  *find({ text, tokens }) {
    for (const { text: word, lower, start, end } of tokens) {
      const name = byLower.get(lower)
      if (!name || word === name || word === word.toUpperCase()) continue
      if (/[@/.\-_]/u.test(text.charAt(start - 1)) || /^(?:[@/_-]|\.\p{L})/u.test(text.slice(end, end + 2))) continue
      yield { start, end, to: name }
    }
  },
})
