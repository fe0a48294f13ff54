import type { SiteText } from '../../reading/siteText.ts'
import { textSites } from '../../reading/textSites.ts'
import { normalizeText } from '../../text/normalize.ts'
import { says } from '../kits/exampleText.ts'
import type { Rule } from '../shape/rule.ts'

/** Letters of other alphabets that look like ours, and the Icelandic eth that old keyboards wrote for đ. */
const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'аaеeоoрpсcхxуyіiѕsАAВBЕEКKМMНHОOРPСCТTХX'.matchAll(/(.)(.)/gu),
    ...'οoαaνvΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXðđÐĐɖđƉĐ'.matchAll(/(.)(.)/gu),
  ].map(([, one = '', other = '']) => [one, other]),
)
const looksLike = new RegExp(`[${Object.keys(lookalikes).join('')}]`, 'gu')

/** Signs that TCVN3 and VNI fonts print as Vietnamese letters, inside a word. */
const oldFont = /\p{L}[¸µ¶·¹»¾¼½¨©ª«¬®¡¢£¤¥¦§]\p{L}*|[®§]\p{L}|(?:nh|tr|th|ng|[bcdđhklmnstvx])[aeo][âäåêëûùøïõ]n/u

/** Texts seen to be right: an edit elsewhere does not read them again. */
const right = new WeakSet<SiteText>()

export const cleanText: Rule = {
  id: 'TXT-01',
  severity: 'error',
  title: 'Chữ gõ bằng Unicode dựng sẵn, không có ký tự lạ',
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
          place: site.place,
          excerpt: normalizeText(text).slice(0, 80),
          message: 'Có chữ tổ hợp hoặc ký tự không in được: in ra hoặc tìm kiếm sẽ sai.',
          fix: { kind: 'auto', label: 'Chuyển sang chữ dựng sẵn', edit: site.write(clean) },
        }
        continue
      }
      const foreign = text.match(looksLike)
      const [word] = foreign ? (text.match(/\S*[^\p{Script=Latin}\p{Script=Common}ðÐɖƉ]\S*|\S*[ðÐɖƉ]\S*/u) ?? []) : []
      if (foreign && word) {
        const changes = [...text.matchAll(looksLike)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          to: lookalikes[match[0]] ?? match[0],
        }))
        const edit = site.change(changes)
        yield {
          place: site.place,
          excerpt: word,
          message: `“${word}” có chữ cái của bảng chữ khác, trông giống chữ Việt.`,
          fix: edit ? { kind: 'auto', label: 'Thay bằng chữ Việt', edit } : { kind: 'ask', label: 'Đến chỗ này' },
        }
        continue
      }
      const old = oldFont.exec(text)
      if (old)
        yield {
          place: site.place,
          excerpt: `${/\S*$/u.exec(text.slice(0, old.index))?.[0] ?? ''}${/^\S*/u.exec(text.slice(old.index))?.[0] ?? ''}`,
          message: 'Đoạn này gõ bằng phông cũ (TCVN3 hoặc VNI). Chuyển mã sang Unicode rồi dán lại.',
          fix: { kind: 'ask', label: 'Đến chỗ này' },
        }
      else right.add(site.read)
    }
  },
}
