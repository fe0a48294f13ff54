/** Unicode text as TCVN3 (ABC) and VNI fonts store it: tables written out anew, so that a slip in one shows against the other. */

const tcvn3Letters =
  'ĂÂÊÔƠƯĐăâêôơưđ' +
  'àảãáạ' +
  'ằẳẵắặ' +
  'ầẩẫấậ' +
  'èẻẽéẹ' +
  'ềểễếệ' +
  'ìỉĩíị' +
  'òỏõóọ' +
  'ồổỗốộ' +
  'ờởỡớợ' +
  'ùủũúụ' +
  'ừửữứự' +
  'ỳỷỹýỵ'
const tcvn3Codes = [
  0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7, 0xa8, 0xa9, 0xaa, 0xab, 0xac, 0xad, 0xae, 0xb5, 0xb6, 0xb7, 0xb8, 0xb9,
  0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5,
  0xd6, 0xd7, 0xd8, 0xdc, 0xdd, 0xde, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xec,
  0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe,
]

/** Capitals with a tone have no code there: they come out small. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((char) => {
      const at = tcvn3Letters.indexOf(char) >= 0 ? tcvn3Letters.indexOf(char) : tcvn3Letters.indexOf(char.toLowerCase())
      return at < 0 ? char : String.fromCharCode(tcvn3Codes[at] ?? 0)
    })
    .join('')

const marks: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
}
const circumflexed: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0300': 'à',
  '\u0301': 'á',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
}
const breved: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0300': 'è',
  '\u0301': 'é',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
}
const whole: Readonly<Record<string, string>> = { đ: 'ñ', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ì: 'ì', í: 'í', ỵ: 'î' }

export const toVni = (text: string): string => [...text.normalize('NFC')].map(vniOf).join('')

function vniOf(char: string): string {
  const small = char.toLowerCase()
  if (small !== char) return vniOf(small).toUpperCase()
  const fixed = whole[char]
  if (fixed) return fixed
  const [base = '', ...rest] = [...char.normalize('NFD')]
  const tone = rest.find((mark) => mark in marks) ?? ''
  if (rest.includes('\u0302')) return base + (circumflexed[tone] ?? '')
  if (rest.includes('\u0306')) return base + (breved[tone] ?? '')
  const letter = rest.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base
  return letter + (tone === '' ? '' : (marks[tone] ?? ''))
}
