/** What a line of a signature may be: a name, words in capitals, what stands where it is signed. */

const apostrophe = "['’ʼ‘`]"
/** One word of a name: `Hạnh`, `H’Phik`, `Bh’riu`, `Ka’`, `Sa-Rây`. */
const nameWord = `\\p{Lu}(?:[\\p{Ll}\\p{M}]|${apostrophe}\\p{Lu}?|-\\p{Lu})*`
/** A rank or degree before it: `Thiếu tá`, `Bác sĩ CKII`, `PGS.TS.`, `Ths`. */
const rank =
  '(?:(?:(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tá|úy|uý|tướng)|(?:Bác|Dược|Thạc|Tiến|Nhạc|Y)\\s+(?:sĩ|sỹ)|(?:Kỹ|Luật|Giáo)\\s+sư|Cử nhân|BS|CK\\s?(?:II?|[12])|\\p{Lu}\\p{L}*\\.)\\s*)'
/** Two to six words that each begin with a capital; a rank or degree may stand before. */
const personName = new RegExp(
  `^${rank}{0,4}(?:\\p{Lu}[\\p{L}.]*\\.?\\s+)?${nameWord}(?:\\s+(?:[-–]\\s+)?${nameWord}){1,5}$`,
  'u',
)
/** One word that only a name of some peoples is written like: `K’Brếp`. */
const apostrophedName = new RegExp(`^${rank}{0,4}\\p{Lu}\\p{L}{0,2}${apostrophe}\\p{L}{2,}$`, 'u')
/** A name of seven to nine words has a family name that is known: `Công Tằng Tôn Nữ Thị Ngọc Phương Thảo`. */
const longName = new RegExp(`^${rank}{0,4}(${nameWord})(?:\\s+${nameWord}){6,8}$`, 'u')
export const isPersonName = (text: string): boolean =>
  personName.test(text) || apostrophedName.test(text) || isFamilyName(longName.exec(text)?.[1] ?? '')

/** `Công` begins the names of one family (Công Tằng Tôn Nữ); in capitals it begins a body (CÔNG AN). */
const isFamilyName = (word: string): boolean => word === 'Công' || surnames.includes(word.toLocaleUpperCase('vi'))

const ranked = new RegExp(`^${rank}{1,4}\\p{Lu}`, 'u')
/** A person's name without doubt: a rank or degree stands before it, or it begins with a known family name. */
export const isSureName = (text: string): boolean =>
  isPersonName(text) && (ranked.test(text) || surnames.includes(text.split(/\s/u)[0]?.toLocaleUpperCase('vi') ?? ''))

/** `Rmah`: a name of one word, where the place says that a name stands there. */
export const isOneWordName = (text: string): boolean => /^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(text)

/** `(Đã ký)`, `[daky]`, `(Ký tên, đóng dấu)`: stands where the signature goes. */
const signedMark = /^[([].*[)\]]$|^(?:đã ký|daky)$/iu
export const isSignedMark = (text: string): boolean => signedMark.test(text)

const surnames =
  'NGUYỄN TRẦN LÊ PHẠM HOÀNG HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐINH LƯƠNG ĐÀO TRỊNH TRƯƠNG HÀ MAI LÂM CAO TẠ PHÙNG TÔ VƯƠNG CHU QUÁCH TRIỆU LÒ QUÀNG GIÀNG VÀNG SÙNG THÀO MA NÔNG HỨA TÒNG CẦM BẾ VI LƯU ĐOÀN THÁI LA TỐNG KIỀU ĐẬU NGHIÊM THẠCH SƠN RƠ Y A K’ BẠCH TĂNG LỤC TỪ ĐIỂU HOÀNH DOÃN VĂN TÔN CHÂU ÂU MẠC KHÚC LỮ KSOR RMAH RCOM SIU NAY RAHLAN KPĂ RƠLAN BRÍU ZƠRÂM PƠLOONG ALĂNG'.split(
    ' ',
  )
const capitalWord = `\\p{Lu}(?:\\p{Lu}|${apostrophe}\\p{Lu}?|-\\p{Lu})*`
const capitalWords = new RegExp(`^${capitalWord}(?:\\s+${capitalWord}){1,5}$`, 'u')
const apostrophedCapitals = new RegExp(`(?:^|\\s)\\p{Lu}{1,3}${apostrophe}\\p{Lu}{2,}`, 'u')
/** `NGUYỄN THỊ HỒNG`: a person's name in capitals, by its family name or by an apostrophe (`H’HEN NIÊ`). */
export const isNameInCapitals = (text: string): boolean =>
  (capitalWords.test(text) && (surnames.includes(text.split(/[\s-]/)[0] ?? '') || apostrophedCapitals.test(text))) ||
  new RegExp(`^\\p{Lu}{1,3}${apostrophe}\\p{Lu}{2,}$`, 'u').test(text)

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
