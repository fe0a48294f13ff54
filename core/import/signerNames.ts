/** What a line of a signature may be: a name, words in capitals, what stands where it is signed. */

/** Two to six words that each begin with a capital; a rank or degree may stand before. */
const personName = /^(?:\p{Lu}[\p{L}.]*\.?\s+)?\p{Lu}[\p{Ll}\p{M}]*(?:\s+\p{Lu}[\p{Ll}\p{M}]*){1,5}$/u
export const isPersonName = (text: string): boolean => personName.test(text)

/** `(Đã ký)`, `[daky]`, `(Ký tên, đóng dấu)`: stands where the signature goes. */
const signedMark = /^[([].*[)\]]$|^(?:đã ký|daky)$/iu
export const isSignedMark = (text: string): boolean => signedMark.test(text)

const surnames =
  'NGUYỄN TRẦN LÊ PHẠM HOÀNG HUỲNH PHAN VŨ VÕ ĐẶNG BÙI ĐỖ HỒ NGÔ DƯƠNG LÝ ĐINH LƯƠNG ĐÀO TRỊNH TRƯƠNG HÀ MAI LÂM CAO TẠ PHÙNG TÔ VƯƠNG CHU QUÁCH TRIỆU LÒ QUÀNG GIÀNG VÀNG SÙNG THÀO MA NÔNG HỨA TÒNG CẦM BẾ VI LƯU ĐOÀN THÁI LA TỐNG KIỀU ĐẬU NGHIÊM THẠCH SƠN RƠ Y K’ BẠCH TĂNG LỤC TỪ ĐIỂU HOÀNH DOÃN VĂN TÔN CHÂU ÂU MẠC KHÚC LỮ'.split(
    ' ',
  )
/** `NGUYỄN THỊ HỒNG`: a person's name in capitals, by its family name. */
export const isNameInCapitals = (text: string): boolean =>
  /^\p{Lu}+(?:\s+\p{Lu}+){1,4}$/u.test(text) && surnames.includes(text.split(/\s/)[0] ?? '')

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
