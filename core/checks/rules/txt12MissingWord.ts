import { missingWords } from '../data/fixedPhrases.ts'
import { says } from '../kits/exampleText.ts'
import { phraseBook } from '../kits/phrases.ts'
import { custom } from '../kits/sources.ts'
import { textRule } from '../kits/textRule.ts'

const book = phraseBook(missingWords)

export const missingWord = textRule({
  id: 'TXT-12',
  severity: 'warning',
  title: 'Cụm từ cố định đủ chữ',
  why: 'Rơi một chữ thì cụm quen thành vô nghĩa, mà đọc lướt không thấy.',
  unless: 'Chữ đứng cạnh làm cho cụm ấy đúng, hoặc cụm nằm trong ngoặc kép, tên văn bản.',
  source: custom,
  examples: [
    { name: 'Đủ chữ', reports: 0, draft: says('Cán bộ, công chức, người lao động theo dõi các văn bản hướng dẫn.') },
    { name: 'Thiếu “động”', reports: 1, draft: says('Công chức, viên chức, người lao trên địa bàn xã.') },
    { name: 'Thiếu “bản”', reports: 1, draft: says('Luật và các văn hướng dẫn thi hành.') },
    { name: 'Thiếu “của”', reports: 1, draft: says('Theo quy định Luật Ngân sách nhà nước.') },
    { name: 'Sót chữ', reports: 1, draft: says('Thực hiện dân chủ ở các tại cơ quan, đơn vị.') },
  ],
  fix: 'one-click',
  label: 'Thêm chữ thiếu',
  message: (words, to) =>
    to === null ? `Cụm “${words}” có vẻ còn sót hoặc thừa chữ.` : `“${words}” thiếu chữ, viết “${to}”.`,
  around: true,
  find: (text) => book.find(text),
})
