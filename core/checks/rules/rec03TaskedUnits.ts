/**
 * Units that are given work and are not among the recipients.
 *
 * 1. Who is given work, without the office that issues the plan and the unit that drafted it.
 * 2. A line of the recipients may name it, or a group it belongs to.
 * 3. People and groups are a hint; a school's own people are nothing.
 */
import { place } from '../../document/place.ts'
import type { RecipientLine } from '../../draft/draft.ts'
import { archive, filingParts } from '../../draft/filing.ts'
import { type Actor, covers, taskedUnits } from '../../reading/actors.ts'
import { readingOf, topOf } from '../../reading/plan.ts'
import type { PlanInput } from '../../reading/planInput.ts'
import { foldText } from '../../text/normalize.ts'
import { addRecipients, addTo, exampleBlock, exampleRecipient } from '../kits/exampleEdits.ts'
import { decree } from '../kits/sources.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

export const taskedUnitsReceive: Rule = {
  id: 'REC-03',
  severity: 'warning',
  title: 'Đơn vị nào được giao việc thì có trong nơi nhận',
  why: 'Đơn vị được giao việc mà không được gửi văn bản thì không biết mà làm.',
  unless: 'Đơn vị đã nằm trong một dòng chung, là cơ quan ban hành, hoặc là đơn vị soạn thảo ghi ở dòng Lưu.',
  source: decree('II.9.a'),
  examples: [
    { name: 'Đủ nơi nhận', reports: 0, draft: (plan) => plan },
    {
      name: 'Các thôn được giao việc mà không có trong nơi nhận',
      reports: 1,
      draft: (plan) => ({
        ...plan,
        recipients: { ...plan.recipients, lines: plan.recipients.lines.filter((line) => line.text !== 'Các thôn') },
      }),
    },
    {
      name: 'Một dòng chung cho các phòng, đơn vị',
      reports: 0,
      draft: (plan) => ({
        ...plan,
        recipients: {
          ...plan.recipients,
          lines: [
            ...plan.recipients.lines.filter((line) => line.group !== 'units'),
            { id: 'c1', text: 'Các phòng, đơn vị thuộc Ủy ban nhân dân xã', purpose: '', group: 'units' },
            { id: 'c2', text: 'Các thôn', purpose: '', group: 'units' },
          ],
        },
      }),
    },
    {
      name: 'Các bộ phận trong một dòng chung',
      reports: 0,
      draft: (plan) =>
        addRecipients(exampleRecipient('c1', { text: 'Các bộ phận thuộc Trạm', group: 'units' }))(
          addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Bộ phận Dân số' }))(plan),
        ),
    },
    {
      name: 'Các đơn vị nêu tại một mục của kế hoạch',
      reports: 0,
      draft: (plan) =>
        addRecipients(exampleRecipient('c1', { text: 'Các cơ quan, đơn vị nêu tại mục V', group: 'units' }))(
          addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Bộ phận Dân số' }))(plan),
        ),
    },
    {
      name: 'Công an nằm trong các sở, ban, ngành',
      reports: 0,
      draft: (plan) =>
        addRecipients(exampleRecipient('c1', { text: 'Các sở, ban, ngành thuộc tỉnh', group: 'units' }))(
          addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Công an tỉnh' }))(plan),
        ),
    },
    {
      name: 'Văn phòng và đài nằm trong các dòng chung',
      reports: 0,
      draft: (plan) =>
        addRecipients(
          exampleRecipient('c1', { text: 'Các sở, ban, ngành thuộc tỉnh', group: 'units' }),
          exampleRecipient('c2', { text: 'Báo và Phát thanh, Truyền hình tỉnh', group: 'units' }),
        )(
          addTo(
            'organisation',
            exampleBlock('u1', { marker: '1', text: 'Văn phòng UBND tỉnh' }),
            exampleBlock('u2', { marker: '1', text: 'Đài Phát thanh và Truyền hình' }),
          )(plan),
        ),
    },
    {
      name: 'Giáo viên chủ nhiệm trong kế hoạch của trường',
      reports: 0,
      draft: (plan) => {
        const given = addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Giáo viên chủ nhiệm' }))(plan)
        return { ...given, letterhead: { ...given.letterhead, issuer: 'Trường Tiểu học Bình Minh' } }
      },
    },
    {
      name: 'Ủy ban nhân dân các xã được giao việc, không có dòng nào',
      reports: 1,
      draft: addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Ủy ban nhân dân các xã, phường' })),
    },
    {
      name: 'Ủy ban nhân dân các xã nằm trong một dòng',
      reports: 0,
      draft: (plan) =>
        addRecipients(exampleRecipient('c1', { text: 'UBND các xã, phường, đặc khu', group: 'units' }))(
          addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Ủy ban nhân dân các xã, phường' }))(plan),
        ),
    },
    {
      name: 'Mặt trận viết tắt rời chữ',
      reports: 0,
      draft: (plan) =>
        addRecipients(exampleRecipient('c1', { text: 'UBMT TQ VN xã', group: 'front' }))(
          addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã' }))(plan),
        ),
    },
    {
      name: 'Dòng chung của loại khác',
      reports: 1,
      draft: (plan) =>
        addRecipients(exampleRecipient('c1', { text: 'Các tổ chuyên môn', group: 'units' }))(
          addTo('organisation', exampleBlock('u1', { marker: '1', text: 'Bộ phận Dân số' }))(plan),
        ),
    },
    {
      name: 'Các khoa, tổ, đơn vị nằm trong dòng chung, tên viết tắt',
      reports: 0,
      draft: (plan) =>
        addRecipients(
          exampleRecipient('c1', { text: 'Các khoa, phòng; các tổ chuyên môn', group: 'units' }),
          exampleRecipient('c2', { text: 'Các CĐCS trực thuộc', group: 'front' }),
        )(
          addTo(
            'organisation',
            exampleBlock('u1', { marker: '1', text: 'Phòng Vật tư' }),
            exampleBlock('u2', { marker: '1', text: 'Tổ Khoa học xã hội' }),
            exampleBlock('u3', { marker: '1', text: 'Công đoàn cơ sở' }),
          )(plan),
        ),
    },
  ],
  *check(input) {
    const lines = readingOf(input).recipients.map((recipient) => recipient.text)
    // No list at all is LAY-01.
    if (lines.length === 0) return
    const filing = input.draft.recipients.filing
    const issuer = foldedName(input.draft.letterhead.issuer)
    // The standing board of the Front issues for the Front.
    const ofTheFront = /mat tran|mttq/u.test(
      foldedName(`${input.draft.letterhead.parent} ${input.draft.letterhead.issuer}`),
    )
    for (const actor of taskedUnits(input)) {
      if (
        // The office that issues the plan does not send it to itself.
        issuer.startsWith(actor.key) ||
        (ofTheFront && /mat tran|mttq/u.test(actor.key)) ||
        lines.some((line) => covers(line, actor, input.office)) ||
        isDrafter(actor, filing, input.office?.units ?? [])
      )
        continue
      if (people.test(actor.key) && /^truong /u.test(issuer)) continue
      yield {
        place: place.recipients,
        excerpt: actor.name,
        message: notSent(actor.name),
        // A group may stand in the list one by one.
        ...(/^(?:cac|nhung|toan the) /u.test(actor.key) ||
        people.test(actor.key) ||
        inPerson.test(actor.view.text) ||
        (/^truong /u.test(issuer) && ofSchool.test(actor.key))
          ? { severity: 'hint' as const }
          : {}),
        fix: {
          kind: 'one-click',
          label: 'Thêm vào nơi nhận',
          edit: { op: 'put-recipient', line: lineFor(actor) },
        },
      }
    }
    yield* localities(input, lines)
  },
}

/**
 * People of the office itself: a school hands its plan to its teachers, and names them in no list. A compared name
 * has no "giao", so teachers are `vien`.
 */
const people =
  /^(?:cac )?(?:can bo|cong chuc|vien chuc|vien chu nhiem|vien bo mon|vien|nhan vien|ke toan|thu quy|thu vien|bao ve|to truong|tong phu trach|hieu truong|pho hieu truong|hoc sinh|cha me)(?: |,|$)/u

/** `Đồng chí Phó Giám đốc Trung tâm ... - Phó Trưởng tiểu ban`: a person by name of his post, not his unit. */
const inPerson = /^(?:Đồng chí|Đ\/c|Ông|Bà)\s/u

/** The youth union, the union of workers of a school: they sit in the same house. */
const ofSchool = /^(?:doan|hoi|cong doan|chi doan|lien doi)\b.*(?:truong|^\S+(?: \S+)?)$/u

const toldLocalities =
  /^(?:Đề nghị |Giao )?(?<who>(?:UBND|Ủy ban nhân dân) (?:các (?:huyện|xã|phường|thị xã)(?:, (?:xã|phường|thị trấn|thị xã|thành phố|đặc khu))*|cấp xã))/u
const reachesThem =
  /(?:UBND|Ủy ban nhân dân|Chủ tịch)[^;]*(?:các|cấp) (?:huyện|xã|phường|thị xã)|(?:^|\s)(?:xã, phường|phường, xã)(?!\p{L})|địa phương/iu

/** \`Ủy ban nhân dân các xã, phường\` under TỔ CHỨC THỰC HIỆN, and no line reaches them. */
function* localities(input: PlanInput, lines: readonly string[]): Generator<RuleFinding> {
  if (lines.some((line) => reachesThem.test(line))) return
  for (const view of readingOf(input).blocks) {
    if (view.annex !== null || view.block.marker !== '1' || topOf(view).block.role !== 'organisation') continue
    const who = toldLocalities.exec(view.text)?.groups?.who
    if (who === undefined) continue
    yield {
      place: place.recipients,
      excerpt: who,
      message: notSent(who),
      fix: {
        kind: 'one-click',
        label: 'Thêm vào nơi nhận',
        edit: { op: 'put-recipient', line: { id: 'nhan-ubnd-cac-xa', text: who, purpose: '', group: 'units' } },
      },
    }
    return
  }
}

const notSent = (name: string): string => `“${name}” được giao việc nhưng chưa có trong nơi nhận.`

/** The drafting unit keeps its own copy by the Lưu line. */
function isDrafter(actor: Actor, filing: string, units: readonly { name: string; code: string }[]): boolean {
  const codes = filingParts(filing)
  const known = units.find((unit) => unit.code !== '' && codes.includes(unit.code))
  if (known) return actor.key.includes(foldedName(known.name))
  // VHXH for "Phòng Văn hóa - Xã hội": its capitals, with or without those of its type.
  const capitals = (actor.name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLocaleUpperCase('vi')
  return codes.some((code) => {
    const letters = code.toLocaleUpperCase('vi').replace(/[^\p{L}]/gu, '')
    return (
      letters.length >= 2 &&
      letters !== archive &&
      (capitals === letters || capitals.slice(1) === letters || capitals.startsWith(letters))
    )
  })
}

const foldedName = (name: string): string => foldText(name).replace(/\s[-–]\s/gu, ' ')

function lineFor(actor: Actor): RecipientLine {
  const front = /mat tran|^cong doan|^doan|^hoi|to chuc chinh tri/u.test(actor.key)
  return {
    id: `nhan-${actor.key.replace(/[^a-z0-9]+/gu, '-').slice(0, 60)}`,
    text: actor.name,
    purpose: '',
    group: front ? 'front' : /dang/u.test(actor.key) ? 'party' : 'units',
  }
}
