import type { SiteText } from '../../reading/siteText.ts'
import { textSites } from '../../reading/textSites.ts'
import { normalizeText } from '../../text/normalize.ts'
import { wordBefore, wordBehind } from '../../text/wordsAt.ts'
import { says } from '../kits/exampleText.ts'
import type { Rule } from '../shape/rule.ts'

/** Letters of other alphabets that look like ours, and the Icelandic eth that old keyboards wrote for đ. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'аaеeоoрpсcхxуyіiѕsАAВBЕEКKМMНHОOРPСCТTХX'.matchAll(/(.)(.)/gu),
    ...'οoαaνvΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXðđÐĐɖđƉĐ'.matchAll(/(.)(.)/gu),
  ].map(([, one = '', other = '']) => [one, other]),
)
const alike = Object.keys(lookalikes).join('')
/** Beside a letter of ours; alone it is a sign of its own: the α of a formula. */
const looksLike = new RegExp(`(?<=[\\p{L}\\p{M}])[${alike}]|[${alike}](?=\\p{L})`, 'gu')

/** Signs that TCVN3 and VNI fonts print as Vietnamese letters, inside a word. */
const oldFont = /\p{L}[¸µ¶·¹»¾¼½¨©ª«¬®¡¢£¤¥¦§]\p{L}*|[®§]\p{L}|(?:nh|tr|th|ng|[bcdđhklmnstvx])[aeo][âäåêëûùøïõ]n/u

/** Texts seen to be right: an edit elsewhere does not read them again. */
const right = new WeakSet<SiteText>()

export const cleanText: Rule = {
  id: 'TXT-01',
  severity: 'error',
  title: 'Chữ gõ bằng Unicode dựng sẵn, không có ký tự lạ',
  why: 'Chữ tổ hợp hay phông cũ in ra bị vỡ dấu, và tìm trong tệp không thấy.',
  unless: 'Ký tự là dấu, ký hiệu toán hay chữ nước ngoài không trông giống chữ Việt nào.',
  source: 'TCVN 6909:2001; NĐ 30/2020/NĐ-CP, Phụ lục I, mục I.4',
  examples: [
    { name: 'Chữ Unicode dựng sẵn', reports: 0, draft: says('Kinh phí do ngân sách xã bảo đảm.') },
    { name: 'Chữ tổ hợp', reports: 1, draft: says('Kinh phí do ngân sách xã bảo đảm.'.normalize('NFD')) },
    { name: 'Ký tự không in được', reports: 1, draft: says('Kinh\u200b phí do ngân sách xã bảo đảm.') },
    { name: 'Chữ cái của bảng chữ khác', reports: 1, draft: says('Kinh phí do ngân sách xã bảo ðảm.') },
    { name: 'Chữ của phông cũ', reports: 1, draft: says('Kinh phÝ do ng©n s¸ch x· b¶o ®¶m.') },
  ],
  *check(input) {
    for (const site of textSites(input)) {
      const { text } = site.read
      if (right.has(site.read)) continue
      const clean = normalizeText(site.source)
      if (clean !== site.source) {
        yield {
          ...site.at({ start: 0, end: text.length }),
          excerpt: normalizeText(text).slice(0, 80),
          message: 'Có chữ tổ hợp hoặc ký tự không in được: in ra hoặc tìm kiếm sẽ sai.',
          fix: { kind: 'auto', label: 'Chuyển sang chữ dựng sẵn', edit: site.write(clean) },
        }
        continue
      }
      const changes = [...text.matchAll(looksLike)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        to: lookalikes[match[0]] ?? match[0],
      }))
      const [foreign] = changes
      if (foreign) {
        const word = wordAt(text, foreign.start)
        const edit = site.change(changes)
        yield {
          ...site.at(...changes),
          excerpt: word,
          message: `“${word}” có chữ cái của bảng chữ khác, trông giống chữ Việt.`,
          fix: edit ? { kind: 'auto', label: 'Thay bằng chữ Việt', edit } : { kind: 'ask', label: 'Đến chỗ này' },
        }
        continue
      }
      const old = oldFont.exec(text)
      if (old)
        yield {
          ...site.at({ start: old.index, end: old.index + old[0].length }),
          excerpt: wordAt(text, old.index),
          message: 'Đoạn này gõ bằng phông cũ (TCVN3 hoặc VNI). Chuyển mã sang Unicode rồi dán lại.',
          fix: { kind: 'ask', label: 'Đến chỗ này' },
        }
      else right.add(site.read)
    }
  },
}

/** The word a letter stands in. */
const wordAt = (text: string, at: number): string =>
  (/\S*$/u.exec(wordBefore(text, at))?.[0] ?? '') + wordBehind(text, at)
