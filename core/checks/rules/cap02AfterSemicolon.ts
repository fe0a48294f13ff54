import { beginsClause } from '../data/commonStarts.ts'
import { says } from '../kits/exampleText.ts'
import { decreeCapitals } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

export const afterSemicolon = textRule({
  id: 'CAP-02',
  severity: 'warning',
  title: 'Sau dấu chấm phẩy không viết hoa, trừ tên riêng',
  why: 'Sau dấu chấm phẩy câu chưa hết; viết hoa làm người đọc tưởng sang câu mới.',
  unless: 'Chữ ấy mở đầu tên riêng, tên văn bản có số, hoặc dòng là căn cứ, nơi nhận.',
  source: decreeCapitals(),
  examples: [
    { name: 'Viết thường', reports: 0, draft: says('Phát huy dân chủ; kịp thời ngăn chặn vi phạm.') },
    { name: 'Viết hoa', reports: 1, draft: says('Phát huy dân chủ; Kịp thời ngăn chặn vi phạm.') },
    { name: 'Tên riêng', reports: 0, draft: says('Gửi Phòng Kinh tế; Phòng Văn hóa - Xã hội; Công an xã.') },
    { name: 'Tên văn bản', reports: 0, draft: says('Theo Thông báo số 3/TB-UBND; Báo cáo số 12/BC-UBND của xã.') },
  ],
  skip: ['basis', 'recipient', 'label'],
  // The slip may as well be the semicolon: which of the two only a person can tell.
  fix: 'one-click',
  label: 'Viết thường',
  message: (words, to) => `Sau dấu chấm phẩy viết thường “${to ?? words}”.`,
  around: true,
  *find({ text, tokens }) {
    if (!text.includes(';')) return
    for (const [index, token] of tokens.entries()) {
      if (!/^\p{Lu}\p{Ll}*$/u.test(token.text) || !/;\s+$/u.test(text.slice(Math.max(0, token.start - 4), token.start)))
        continue
      const next = tokens[index + 1]
      const third = tokens[index + 2]
      if (!next || next.text !== next.lower || !beginsClause(token.lower, next.lower)) continue
      if (third?.lower === 'số' && /^\s*\d/u.test(text.slice(third.end))) continue
      yield {
        start: token.start,
        end: next.end,
        to: token.lower + text.slice(token.end, next.end),
      }
    }
  },
})
