import { collocations } from '../data/fixedPhrases.ts'
import { says } from '../kits/exampleText.ts'
import { phraseBook } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

const book = phraseBook(collocations)

export const wordsThatGoTogether = textRule({
  id: 'TXT-15',
  severity: 'hint',
  title: 'Từ dùng hợp với nhau: “tháo gỡ khó khăn”, “tăng cường công tác”',
  why: 'Hai từ không đi được với nhau thì câu không nói ra việc phải làm.',
  unless: 'Cụm nằm trong ngoặc kép, hoặc là cách nói không có trong danh sách của phép này.',
  source: custom,
  examples: [
    { name: 'Tháo gỡ khó khăn', reports: 0, draft: says('Kịp thời tháo gỡ những khó khăn, vướng mắc.') },
    { name: 'Hướng dẫn khó khăn', reports: 1, draft: says('Đôn đốc, hướng dẫn kịp thời những khó khăn, vướng mắc.') },
  ],
  fix: 'one-click',
  label: 'Viết lại',
  message: (words, to) => `“${words}”: các từ này không đi với nhau. Có thể viết “${to}”.`,
  find: (text) => book.find(text),
})
