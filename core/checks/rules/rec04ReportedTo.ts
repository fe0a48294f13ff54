/**
 * Superiors that are reported to and are not among the recipients.
 *
 * 1. Provinces and departments above a commune or a school, by the verbs of reporting (`reports`, `carriesOutIn`).
 * 2. Ministries above a province, in full or by their letters (`ministries`): a hint.
 */
import { place } from '../../document/place.ts'
import { usualPurpose } from '../../draft/recipientGroups.ts'
import { keyOf } from '../../reading/actors.ts'
import { byText, matchesIn } from '../../reading/keep.ts'
import { readingOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { foldText } from '../../text/normalize.ts'
import { addRecipients, addTo, exampleBlock, exampleRecipient } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** Departments of a province; another one is known by the two words after Sở. */
const departments =
  'Nội vụ|Tài chính|Tư pháp|Y tế|Xây dựng|Công Thương|Du lịch|Ngoại vụ|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Dân tộc và Tôn giáo|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao'
const body = `(?:UBND|Ủy ban nhân dân)\\s+(?:tỉnh|thành phố|huyện|quận)|Sở\\s+(?:${departments}|\\p{Lu}{2,}(?:&\\p{Lu}+)?(?!\\p{L})|\\p{Lu}\\p{L}*\\s+\\p{L}+)`
/** `báo cáo UBND tỉnh`, `gửi về Sở Nội vụ`: a verb of reporting, then at once the body. */
const reports = new RegExp(
  `(?:báo cáo|gửi|trình)(?:\\s+(?:kết quả(?:\\s+thực hiện)?|về|với|cho|lên|tới|đến|Kế hoạch))*\\s+(${body})(?:\\s*(?:,|và)\\s*(${body}))?`,
  'gu',
)
/** The superior's plan or directive this plan carries out. */
const carriesOutIn = matchesIn(
  /(?:Thực hiện|thực hiện)\s+(?:Kế hoạch|Chỉ thị|Chương trình|Quyết định|Công văn)\s+số\s+[^;.]{5,80}?\s+của\s+((?:UBND|Ủy ban nhân dân)\s+(?:tỉnh|thành phố))/gu,
)

const reportedToIn = byText((text) => [...text.matchAll(reports)].flatMap((match) => [match[1], match[2]]))

export const reportedToReceives: Rule = {
  id: 'REC-04',
  severity: 'warning',
  title: 'Cơ quan cấp trên nhận báo cáo có trong nơi nhận',
  why: 'Cấp trên chờ báo cáo mà không được gửi kế hoạch thì không theo dõi được.',
  unless: 'Chưa có nơi nhận nào, hoặc cơ quan ấy chỉ được nhắc tên chứ không nhận báo cáo.',
  source: decree('II.9.a'),
  examples: [
    { name: 'Có Sở Nội vụ trong nơi nhận', reports: 0, draft: (plan) => plan },
    {
      name: 'Sở viết tắt, nơi nhận viết đủ',
      reports: 0,
      draft: (plan) =>
        addRecipients(exampleRecipient('g1', { text: 'Sở Giáo dục và Đào tạo', group: 'higher' }))(
          addTo(
            'budget',
            exampleBlock('x', { marker: '1', text: 'Kết quả gửi về Sở GDĐT trước khi quyết toán.' }),
          )(plan),
        ),
    },
    {
      name: 'Sở viết tắt không có trong nơi nhận',
      reports: 1,
      draft: addTo('budget', exampleBlock('x', { marker: '1', text: 'Kết quả gửi về Sở GDĐT trước khi quyết toán.' })),
    },
    {
      name: 'Báo cáo Sở Tài chính mà không có trong nơi nhận',
      reports: 1,
      draft: addTo(
        'budget',
        exampleBlock('x', { marker: '1', text: 'Phòng Kinh tế tổng hợp, báo cáo Sở Tài chính theo quy định.' }),
      ),
    },
  ],
  *check(input) {
    const { lines } = input.draft.recipients
    if (lines.length === 0) return
    const keys = readingOf(input).recipients.map((recipient) => keyOf(recipient.text))
    const told = new Set<string>()
    // Reports inside of a province, to the body that issues the plan or its own departments, go to nobody above it.
    const issuer = foldText(input.draft.letterhead.issuer)
    const provincial = /^(?:uy ban nhan dan|ubnd) (?:tinh|thanh pho)(?! .*(?:phuong|xa) )/u.test(issuer)
    if (provincial) {
      yield* ministries(input)
      return
    }
    const ownName = keyOf(input.draft.letterhead.issuer.trim())
    for (const view of readingOf(input).blocks) {
      if (view.annex !== null) continue
      const named: (string | undefined)[] = [...reportedToIn(view.text)]
      const asked = new Set<string>()
      if (view.block.role === 'opening' || view.block.kind === 'basis') {
        for (const [, name = ''] of carriesOutIn(view.text)) {
          if (!named.includes(name)) asked.add(name)
          named.push(name)
        }
      }
      for (const name of named) {
        const key = keyOf(name ?? '')
        if (
          !name ||
          told.has(key) ||
          (ownName !== '' && (ownName.startsWith(key) || key.startsWith(ownName))) ||
          keys.some((line) => line !== '' && (line.startsWith(key) || key.startsWith(line))) ||
          isAmongShort(name ?? '', lines)
        )
          continue
        told.add(key)
        const missing = notAmong(input, name.trim())
        yield asked.has(name)
          ? {
              ...missing,
              severity: 'hint',
              message: `Kế hoạch thực hiện văn bản của “${name.trim()}”; nơi nhận chưa có cơ quan này.`,
            }
          : missing
      }
    }
  },
}

/** `Sở GDĐT` where a line says `Sở Giáo dục và Đào tạo`, and the other way round. */
function isAmongShort(name: string, lines: readonly { text: string }[]): boolean {
  const letters = departmentLetters(name)
  return letters !== '' && lines.some(({ text }) => departmentLetters(text) === letters)
}

function departmentLetters(text: string): string {
  const words = /^Sở\s(?<words>\p{Lu}.*)$/u.exec(text.trim())?.groups?.words?.split(/[(;]/u)[0] ?? ''
  return /^[\p{Lu}&]+(?!\p{L})/u.exec(words)?.[0].length === words.trim().length
    ? words.replaceAll('&', '').trim()
    : words
        .split(/[^\p{L}]+/u)
        .filter((word) => word !== '' && word !== 'và')
        .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
        .join('')
}

/** A superior whom no line names; the line stands first, among those reported to. */
function notAmong({ draft: { recipients } }: PlanInput, name: string): RuleFinding {
  const [first] = recipients.lines
  return {
    place: place.recipients,
    excerpt: name,
    message: `Kế hoạch nói tới “${name}” là cơ quan cấp trên nhận báo cáo, nhưng nơi nhận chưa có.`,
    fix: {
      kind: 'one-click',
      label: 'Thêm (để b/c)',
      edit: {
        op: 'put-recipient',
        line: {
          id: `nhan-${foldText(name).replace(/[^a-z0-9]+/gu, '-')}`,
          text: name,
          purpose: usualPurpose('higher'),
          group: 'higher',
        },
        ...(first ? { before: first.id } : {}),
      },
    },
  }
}

const ministry =
  /(?<!\p{L})(?:báo cáo|gửi)(?:\s+(?:kết quả(?:\s+thực hiện)?|về|cho|lên|Ủy ban nhân dân tỉnh|UBND tỉnh|và|,))*\s+(?<name>Bộ (?:Công an|Quốc phòng|Nội vụ|Tư pháp|Tài chính|Công Thương|Nông nghiệp và Môi trường|Xây dựng|Văn hóa, Thể thao và Du lịch|Khoa học và Công nghệ|Giáo dục và Đào tạo|Y tế|Dân tộc và Tôn giáo))(?!\p{L})/gu

const ministriesIn = byText((text) => (/Bộ \p{Lu}/u.test(text) ? [...text.matchAll(ministry)] : []))

/** `KHCN` of `Bộ Khoa học và Công nghệ`, `Bộ KH&CN`. */
const initials = (name: string): string =>
  name
    .replace(/^Bộ /u, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toLocaleUpperCase('vi')))
    .join('')

/** Of a province's plan: a ministry it reports to, named in no line in full or by its letters. */
function* ministries(input: PlanInput): Generator<RuleFinding> {
  const lines = readingOf(input).recipients.map(({ text }) => text)
  if (lines.some((text) => /(?<!\p{L})[Cc]ác [Bb]ộ(?!\p{L})/u.test(text))) return
  const known = new Set(lines.flatMap((text) => text.split(/[;]|,(?= Bộ)/u)).map((text) => initials(text.trim())))
  const told = new Set<string>()
  for (const view of readingOf(input).blocks) {
    if (view.annex !== null) continue
    for (const match of ministriesIn(view.text)) {
      const name = match.groups?.name ?? ''
      if (told.has(name) || known.has(initials(name)) || lines.some((text) => text.includes(name))) continue
      told.add(name)
      yield { ...notAmong(input, name), severity: 'hint' }
    }
  }
}
