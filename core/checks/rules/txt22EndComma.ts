import { says } from '../kits/exampleText.ts'
import { both, says as saysAll } from '../kits/lawExamples.ts'
import { custom } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

export const endComma = textRule({
  id: 'TXT-22',
  severity: 'hint',
  title: 'Ý không kết thúc bằng dấu phẩy',
  why: 'Dấu phẩy ở cuối ý làm người đọc tưởng còn thiếu chữ phía sau.',
  unless: 'Đó là căn cứ, ô trong bảng, dòng nơi nhận hoặc đề mục, nơi có phép riêng.',
  source: custom,
  examples: [
    { name: 'Dấu chấm', reports: 0, draft: says('Không gây phiền hà cho tổ chức, cá nhân.') },
    { name: 'Dấu phẩy', reports: 1, draft: both(saysAll('Không gây phiền hà cho tổ chức, cá nhân,')) },
  ],
  skip: ['title', 'basis', 'heading', 'cell', 'recipient', 'label', 'fact', 'annex-title', 'opening'],
  fix: 'one-click',
  label: 'Viết dấu chấm',
  message: () => 'Ý này kết thúc bằng dấu phẩy: đổi thành dấu chấm, hoặc viết tiếp cho hết câu.',
  around: true,
  *find({ text }) {
    const end = text.trimEnd().length
    if (end > 1 && text.charAt(end - 1) === ',') yield { start: end - 1, end, to: '.' }
  },
})
