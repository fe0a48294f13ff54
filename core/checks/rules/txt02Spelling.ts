/**
 * Spelling.
 *
 * 1. Each word that is no syllable and no known word is told, with the one it was meant to be (`nearestSyllable`).
 * 2. A word with a letter more is let pass where its neighbours know it (`explained`).
 * 3. A syllable said twice by a slip, not one of the words that are said so (`doubledWords`).
 */
import type { SiteText, Token } from '../../reading/siteText.ts'
import { foldText } from '../../text/normalize.ts'
import { looksCommon } from '../kits/commonWord.ts'
import { withLetterhead } from '../kits/exampleEdits.ts'
import { says } from '../kits/exampleText.ts'
import { isListedSlip, listedSlipsIn } from '../kits/listedSlips.ts'
import { inCaseOf } from '../kits/phrases.ts'
import { candidatesOf, oneLetterOff, onlyTone, withLetterBack } from '../kits/soundAlikes.ts'
import { custom } from '../kits/sources.ts'
import { isWord, nearestSyllable, toneMark } from '../kits/spelling.ts'
import { documentsOf, phraseKey } from '../kits/syllableKeys.ts'
import { decodeVni, struckAs } from '../kits/telex.ts'
import { type Hit, textRule } from '../kits/textRule.ts'
import { bondOf, guessAt, isKnownAt, standsEverywhere } from '../kits/wordPairs.ts'

export const spelling = textRule({
  id: 'TXT-02',
  severity: 'warning',
  title: 'Chữ viết đúng chính tả',
  why: 'Lỗi chính tả trên văn bản đã đóng dấu thì không sửa được nữa.',
  unless: 'Đó là chữ trong ngoặc kép, tên riêng, tên văn bản, hoặc chữ hồ sơ cơ quan đã nhận là đúng.',
  source: custom,
  examples: [
    { name: 'Viết đúng', reports: 0, draft: says('Chỉnh sửa, bổ sung quy chế; biểu dương cá nhân xuất sắc.') },
    { name: 'Thiếu móc dưới dấu thanh', reports: 3, draft: says('Vận động nguời dân, truờng học theo huớng dẫn.') },
    { name: 'Nhầm chữ', reports: 2, draft: says('Chỉnh sữa, bổ xung quy chế.') },
    { name: 'Chữ thừa, hàng xóm cho biết dấu', reports: 1, draft: says('Hội nghị cưt tri họp tại nhà văn hóa thôn.') },
    { name: 'Dấu đặt sai chỗ', reports: 1, draft: says('Hòan thành quyết toán kinh phí.') },
    {
      name: 'Âm tiết không có trong tiếng Việt',
      reports: 1,
      draft: says('Các cơ quan nghành dọc phối hợp thực hiện.'),
    },
    {
      name: 'Phím VNI lẫn trong chữ',
      reports: 4,
      draft: says('Các thôn tie61p nhận, thu75c hie65n đúng quy định, thu7c5 hiện.'),
    },
    {
      name: 'Mã, ký hiệu có số',
      reports: 0,
      draft: says('Vi rút h5n1, khí co2, bụi pm25, mẫu m2a, tuyến dt741, lớp 9a1.'),
    },
    {
      name: 'Chức vụ thiếu dấu ở chữ ký',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        signature: { ...plan.signature, form: 'custom', lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TICH'] },
      }),
    },
    {
      name: 'Dấu đặt sai chỗ ở phần đầu',
      reports: 1,
      draft: withLetterhead({ issuer: 'Ủy ban nhân dân xã Bình Minh, Ban Thừơng trực' }),
    },
    { name: 'Phím Telex lẫn trong chữ', reports: 1, draft: says('Các thôn bố trí đủ kinh phí ddảm bảo.') },
    { name: 'Chữ lặp', reports: 1, draft: says('Kinh phí của của các cơ quan, đơn vị.') },
    {
      name: 'Chữ “số” lặp trước số',
      reports: 1,
      draft: says('Thực hiện Chỉ thị số số 46 của cấp trên, một số số liệu kèm theo.'),
    },
    {
      name: 'Tiếng sau lặp lại',
      reports: 2,
      draft: says('Các thôn thực hiện hiện các nội dung sau; tổ trưởng hoàn thành thành đúng thời hạn.'),
    },
    {
      name: 'Hai từ gặp nhau',
      reports: 0,
      draft: says(
        'Thực hiện hiện đại hóa nông thôn; tổ chuyên môn môn Toán; đại hội hội viên; các thông báo báo cáo lên xã; ngày ngày, luôn luôn.',
      ),
    },
    { name: 'Trong ngoặc kép thì giữ nguyên', reports: 0, draft: says('Cuộc thi “Bổ xung kiến thức” do xã tổ chức.') },
    { name: 'Tên riêng, từ nước ngoài', reports: 0, draft: says('Xã Đắk Nhau đăng tải video trên website, fanpage.') },
  ],
  fix: 'one-click',
  officeWords: true,
  office: true,
  label: 'Sửa',
  message: (words, to) => `“${words}” viết là “${to}”.`,
  *find(text) {
    yield* listedSlipsIn(text)
    yield* doubledWords(text)
    yield* vniWords(text)
    if (text.kind === 'office') {
      yield* slippedPosts(text)
      yield* slippedNames(text)
    }
    for (const [index, token] of text.tokens.entries()) {
      if (isWord(token.lower) || isListedSlip(text, token) || !looksCommon(text, index, token)) continue
      const near =
        struckAs(text, index) ??
        guessAt(text, index)?.to ??
        fittingTone(text, index, nearestSyllable(token.lower)) ??
        onlyTone(token.lower) ??
        explained(text, index) ??
        oneLetterOff(token.lower)
      // What nothing explains may be a word of a people or a craft.
      if (near === null) continue
      yield { start: token.start, end: token.end, to: inCaseOf(token.text, near) }
    }
  },
})

/** `tru7o7ng2`: the figures a VNI keyboard leaves where it was not switched on. */
function* vniWords({ text }: SiteText): Generator<Hit> {
  if (!/\p{Ll}\d/u.test(text)) return
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\d._/@-])\p{Ll}[\p{Ll}\d]{2,9}(?![\p{L}\p{M}\d_/@-]|\.\d)/gu)) {
    const to = decodeVni(match[0])
    if (to !== null) yield { start: match.index, end: match.index + match[0].length, to }
  }
}

/** Words every head and signature is made of. */
const posts =
  'chủ tịch, giám đốc, hiệu trưởng, trưởng phòng, chánh văn phòng, trưởng ban, bí thư, ủy ban nhân dân, hội đồng nhân dân, ban thường trực, ban chỉ đạo'.split(
    ', ',
  )

/** `PHÓ CHỦ TICH`: words of a post but for their marks. */
function* slippedPosts({ text }: SiteText): Generator<Hit> {
  const folded = foldText(text)
  if (folded.length !== text.length) return
  for (const post of posts) {
    const start = folded.indexOf(foldText(post))
    const end = start + post.length
    if (start === -1 || /\p{L}/u.test(text.charAt(start - 1)) || /\p{L}/u.test(text.charAt(end))) continue
    const words = text.slice(start, end)
    if (phraseKey(words) === phraseKey(post)) continue
    const capitals = words === words.toLocaleUpperCase('vi')
    yield { start, end, to: capitals ? post.toLocaleUpperCase('vi') : inCaseOf(words, post) }
  }
}

/** At the head and in the signature each word has a capital: one whose tone stands on the wrong letter is a slip of a word in use. */
function* slippedNames(text: SiteText): Generator<Hit> {
  const told = [...slippedPosts(text)]
  for (const { start, end, text: word, lower } of text.tokens) {
    if (isWord(lower) || word === lower || isListedSlip(text, { start, end, text: word, lower })) continue
    if (told.some((hit) => start < hit.end && end > hit.start)) continue
    const near = nearestSyllable(lower)
    if (near !== null && documentsOf(near) >= 30) yield { start, end, to: inCaseOf(word, near) }
  }
}

/** `cưt tri` reads `cư` without its letter; where no neighbour knows that and they know one tone of it, `cử`. */
function fittingTone(text: SiteText, index: number, near: string | null): string | null {
  if (near === null || isKnownAt(text, index, near)) return near
  const bare = withoutTones(near)
  const fitting = candidatesOf(near).filter(({ word }) => withoutTones(word) === bare && isKnownAt(text, index, word))
  return fitting.length === 1 ? (fitting[0]?.word ?? near) : near
}

const withoutTones = (word: string): string => word.normalize('NFD').replace(new RegExp(toneMark, 'gu'), '')

/** What a word with one letter more is, where its neighbours know it so. */
function explained(text: SiteText, index: number): string | null {
  const word = text.tokens[index]?.lower ?? ''
  return withLetterBack(word).find((each) => isKnownAt(text, index, each)) ?? null
}

/** Words of one syllable that are never said twice. */
const neverTwice = new Set(
  'và của các những trong cho để với về tại theo được là việc khi nếu thì mà bằng do bởi phải cần sẽ đã đang không này đó một trên'.split(
    ' ',
  ),
)

function* doubledWords(text: SiteText): Generator<Hit> {
  const { tokens } = text
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (!next || !isSpace(text, token, next)) continue
    if (token.lower === next.lower && (neverTwice.has(token.lower) || isNumberTwice(text, next))) {
      yield { start: token.start, end: next.end, to: token.text, message: `“${token.text} ${next.text}”: chữ lặp lại.` }
      continue
    }
    if (isSlippedTwice(text, index)) {
      yield {
        start: token.start,
        end: next.end,
        to: null,
        severity: 'hint',
        message: `“${token.text} ${next.text}”: có lẽ chữ lặp lại.`,
      }
      continue
    }
    const third = tokens[index + 2]
    const fourth = tokens[index + 3]
    if (!third || !fourth || token.lower !== third.lower || next.lower !== fourth.lower || token.lower === next.lower)
      continue
    if (!isSpace(text, next, third) || !isSpace(text, third, fourth)) continue
    const once = text.text.slice(token.start, next.end)
    // “Tổng hợp tổng hợp” may lack what stands between a verb and its noun: nothing is taken out.
    yield {
      start: token.start,
      end: fourth.end,
      to: null,
      message: `“${once} ${third.text} ${fourth.text}”: chữ lặp lại, hoặc thiếu chữ ở giữa.`,
    }
  }
}

/** `Chỉ thị số số 46`; `một số số liệu` is right. */
const isNumberTwice = ({ text }: SiteText, { lower, end }: Token): boolean =>
  lower === 'số' && /^ \d/u.test(text.slice(end, end + 2))

/** Words of two like syllables, which are said so. */
const saidTwice = new Set(
  'ai ào ầm ba bà bạn bầm bè bon bông càng cao cháu chan chằm chăm chằng chầm chị chiều chín chung chuyên cô con cu cứ dài dần dâng dưng đăm đằng đâu đen đều đêm đêm đinh đoàn đỏ đôi đời đùng đúng đường gần giờ hai hàng hao hay hằm hầm hây hâm hiu hoi hoàng hồng hội hơi kè khăng khơi khư kìn lâu làng làu lăm lâng lấp lầm lẫm lẻ liền linh lóng long lô lồ lớp luôn lung lừng mai mãi mang mây miên mỗi mờ mươi mười nam năm nào nay ngay ngày ngấm ngầm ngùn người ngút nhà nhan nhao nhè nhẹ nhỏ nhơ nơi oang ông phăng phây phơi phút quanh ra rào rắn rất rằng rầm ríu rõ rộn rời rung rưng sang sáng sâu siêu sít sinh song sổ suông sung sờ sừng tay tăm tầng tâng tầm tấp thao tháng thay thẳng thăm thầm thênh thi thiu thình thoang thôn thỉnh thung thưa thường tiêm tít tỉ tối tới trai tràn trăng trân tràng trập trùng trơ trúc từ từng tưng tức tươi vàng vạn văng vành vân veo việc viện vòi vội vùn vừa xa xâm xanh xao xã xăm xấp xít xinh xíu xóm xôn yêu'.split(
    ' ',
  ),
)

/**
 * `thực hiện hiện các nội dung`: a syllable a slip said twice. Where the one belongs to the word before and the other to
 * the word behind (`thực hiện hiện đại hóa`), both are meant.
 */
function isSlippedTwice(text: SiteText, index: number): boolean {
  const [before, token, next, after] = [-1, 0, 1, 2].map((step) => text.tokens[index + step])
  if (!token || !next || token.lower !== next.lower || token.lower.length < 2) return false
  // Names are written with capitals: “Lô Lô”; a figure, a sign is no word.
  if (token.text !== token.lower || next.text !== next.lower || !isWord(token.lower)) return false
  if (saidTwice.has(token.lower)) return false
  // A name behind takes the second as its noun: `chuyên môn môn Toán`.
  if (after && after.text !== after.lower) return false
  const left = before && isSpace(text, before, token) ? bondOf(before.lower, token.lower) : 0
  const right =
    after && isSpace(text, next, after) && !standsEverywhere(after.lower) ? bondOf(next.lower, after.lower) : 0
  return left > 0 ? right < left - clearlyLooser : right > 0
}

/** `thực hiện` holds so much closer than `hiện đúng`, and hardly closer than `hiện đại`. */
const clearlyLooser = 1.5

const isSpace = (text: SiteText, one: Token, other: Token): boolean =>
  /^\s+$/u.test(text.text.slice(one.end, other.start))
