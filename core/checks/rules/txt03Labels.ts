import { place } from '../../document/place.ts'
import { byText } from '../../reading/keep.ts'
import { textSites } from '../../reading/textSites.ts'
import { foldText } from '../../text/normalize.ts'
import { toneStyle } from '../../text/syllables.ts'
import { addTo, exampleBlock } from '../kits/exampleEdits.ts'
import { inCaseOf } from '../kits/phrases.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** Labels and section titles every plan has, as they are spelled. */
const fixed = [
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Cơ quan thực hiện',
  'Cơ quan tham mưu',
  'Cơ quan tham mưu thực hiện',
  'Cơ quan báo cáo',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Đơn vị thực hiện',
  'Thời gian thực hiện',
  'Thời gian hoàn thành',
  'Thời hạn hoàn thành',
  'Hình thức thực hiện',
  'Địa điểm',
  'Sản phẩm',
  'Kết quả',
  'Kinh phí',
  'Mục đích',
  'Yêu cầu',
  'Mục đích, yêu cầu',
  'Nội dung',
  'Nội dung thực hiện',
  'Kinh phí thực hiện',
  'Tổ chức thực hiện',
]
const byFolded = new Map(fixed.map((label) => [foldText(label), label]))
const fixedLabel = byText((words): string | null => byFolded.get(foldText(words)) ?? null)

export const fixedLabels: Rule = {
  id: 'TXT-03',
  severity: 'error',
  title: 'Nhãn và đề mục cố định viết đúng: “Nơi nhận:”, “Cơ quan chủ trì:”',
  why: 'Nhãn cố định lặp ở mọi văn bản của cơ quan, sai một dấu là cả bản in trông cẩu thả.',
  unless: 'Chỉ khác chữ hoa hay chỗ đặt dấu thanh, hoặc là nhãn do cơ quan tự đặt.',
  source: decree('II.9.d'),
  examples: [
    { name: 'Viết đúng', reports: 0, draft: (plan) => plan },
    {
      name: 'Noi nhận:',
      reports: 1,
      draft: (plan) => ({ ...plan, recipients: { ...plan.recipients, heading: 'Noi nhận:' } }),
    },
    {
      name: 'Cơ quan chủ tri',
      reports: 1,
      draft: addTo(
        'budget',
        exampleBlock('x', { marker: '-', duty: { role: 'lead', label: 'Cơ quan chủ tri' }, text: 'Phòng Kinh tế.' }),
      ),
    },
    {
      name: 'TỔ CHƯC THỰC HIỆN',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        body: plan.body.map((block) =>
          block.role === 'organisation' ? { ...block, text: 'TỔ CHƯC THỰC HIỆN' } : block,
        ),
      }),
    },
  ],
  *check(input) {
    const { heading } = input.draft.recipients
    if (heading !== undefined && heading.trim() !== 'Nơi nhận:')
      yield {
        place: place.recipients,
        excerpt: heading,
        message: 'Viết “Nơi nhận:”.',
        fix: {
          kind: 'auto',
          label: 'Viết “Nơi nhận:”',
          edit: { op: 'set-recipients', patch: { heading: 'Nơi nhận:' } },
        },
      }
    for (const site of textSites(input)) {
      if (site.kind !== 'label' && site.kind !== 'heading') continue
      const { text } = site.read
      if (text.length > 40) continue
      const words = text.trimEnd().replace(/(?<!\s)\s*:$/u, '')
      const right = fixedLabel(words)
      if (right === null || sameWords(words, right)) continue
      const edit = site.change([{ start: 0, end: words.length, to: inCaseOf(words, right) }])
      if (!edit) continue
      yield {
        ...site.at({ start: 0, end: text.length }),
        excerpt: text,
        message: `Viết “${inCaseOf(words, right)}”.`,
        fix: { kind: 'auto', label: 'Viết lại', edit },
      }
    }
  },
}

/** Capitals, spaces and the place of a tone are for other rules. */
const sameWords = (one: string, other: string): boolean =>
  one === other || one.toLocaleLowerCase('vi') === other.toLocaleLowerCase('vi') || bare(one) === bare(other)
const bare = (text: string): string =>
  text
    .toLocaleLowerCase('vi')
    .split(/\s+/u)
    .map((word) => (toneStyle(word) ? [...word.normalize('NFD')].sort().join('') : word))
    .join(' ')
