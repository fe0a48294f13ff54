import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { readDraft } from '../../core/draft/readDraft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { applyChanges } from '../../core/rollforward/rollForward.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import { aLetterhead, aPlan, item } from '../support/aPlan.ts'
import { aTemplate } from '../support/aTemplate.ts'
import { leftovers, rolled, said, taken } from './rolling.ts'

/** The correct plan with one more sentence, as block `x`. */
const saying = (text: string, patch: Partial<Draft> = {}): Draft =>
  aPlan((plan) => ({
    ...plan,
    ...patch,
    body: plan.body.map((block) =>
      block.role === 'budget' ? { ...block, children: [...block.children, { ...item('1', text), id: 'x' }] } : block,
    ),
  }))

const changesOf = (text: string, to = 2027, patch: Partial<Draft> = {}): string[] =>
  rolled(saying(text, patch), to)
    .changes.filter(({ place }) => place === 'block/x')
    .map(said)
const textOf = (draft: Draft): string => [...walkDraft(draft)].find(({ id }) => id === 'x')?.text ?? ''

const office: OfficeProfile = {
  format: 'ho-so-co-quan',
  version: 1,
  kind: 'ubnd',
  name: 'Ủy ban nhân dân xã Bình Minh',
  shortName: 'UBND xã Bình Minh',
  parent: '',
  place: 'Bình Minh',
  code: 'UBND',
  units: [],
  signers: [{ id: 's1', name: 'Lê Văn Tám', post: 'Phó Chủ tịch', headPost: 'Chủ tịch', form: 'tm-kt' }],
  recipients: [],
  wording: { tone: 'hòa', yearly: 'hằng năm', ensure: 'bảo đảm' },
}

describe('a limit that falls on a day off', () => {
  const reasonOf = (text: string): string[] =>
    rolled(saying(text), 2027)
      .changes.filter(({ place }) => place === 'block/x')
      .map(({ reason }) => reason)

  it('says of a day that moves with the year why, and between which days to choose', () => {
    expect(reasonOf('Hoàn thành trước ngày 14/11/2026.')).toEqual([
      'Năm 2027, ngày này là Chủ nhật; ngày làm việc liền trước là 12/11/2027, liền sau là 15/11/2027.',
    ])
  })
  it('names the day of which the text says no year', () => {
    expect(reasonOf('Hoàn thành trước ngày 14/11.')).toEqual([
      'Năm 2027, ngày 14/11 là Chủ nhật; ngày làm việc liền trước là 12/11/2027, liền sau là 15/11/2027.',
    ])
  })
})

describe('the second of two days said together', () => {
  const afters = (text: string): string[] =>
    rolled(saying(text), 2027)
      .changes.filter(({ place }) => place === 'block/x')
      .map(({ after }) => after)

  it.each([
    ['Hoàn thành trước ngày 14 và 15/5/2026 (thứ Năm, thứ Sáu).', '15/5/2027 (thứ Sáu, thứ Bảy'],
    ['Hoàn thành trước ngày 14 và 15/5/2026.', '15/5/2027'],
    ['Hoàn thành trước ngày 12 và 15/5/2026.', '14/5/2027'],
  ])('is never moved off a day off onto the first: %s', (text, after) => {
    expect(afters(text)).toEqual([after])
  })
})

describe('a plan begun from last year’s', () => {
  it('has no number, no day and no waivers, and says where it comes from', () => {
    const old = aPlan({ waivers: [{ finding: 'x', rule: 'STR-01', reason: 'quen', at: '2026-01-05' }] })
    const { draft, fromYear, toYear } = rolled(old, 2027)
    expect(draft.letterhead).toMatchObject({ number: '', date: '', issueYear: 2027, code: 'KH-UBND' })
    expect(draft).toMatchObject({ id: 'ke-hoach-moi', revision: 0, waivers: [] })
    expect(draft.origin).toMatchObject({ kind: 'draft', fromYear: 2026 })
    expect([fromYear, toYear]).toEqual([2026, 2027])
    expect(draft.body).toBe(old.body)
  })

  it('keeps the month an undated plan has printed beforehand, and no day', () => {
    const old = aPlan({ letterhead: aLetterhead({ date: '', issueYear: 2026, issueMonth: 4, issueDay: 5 }) })
    const { letterhead } = rolled(old, 2027).draft
    expect(letterhead).toMatchObject({ date: '', issueYear: 2027, issueMonth: 4 })
    expect(letterhead.issueDay).toBeUndefined()
  })

  it('is signed in December again where the old one was', () => {
    const old = aPlan({ letterhead: aLetterhead({ date: '2025-12-22', issueYear: 2025 }) })
    expect(rolled(old, 2027).draft.letterhead.issueYear).toBe(2026)
  })

  it('moves every year and deadline of the correct plan, and then has nothing left of it', () => {
    const proposal = rolled(aPlan(), 2027)
    const next = taken(proposal)
    expect(JSON.stringify({ ...next, origin: null })).not.toContain('2026')
    expect(leftovers(next)).toEqual([])
    expect(leftovers(proposal.draft).length).toBeGreaterThan(5)
  })
})

describe('the words of a time', () => {
  it.each([
    ['Trong năm 2026.', ['year: năm 2026 → năm 2027']],
    ['Quý IV/2026.', ['year: Quý IV/2026 → Quý IV/2027']],
    ['6 tháng đầu năm 2026.', ['year: năm 2026 → năm 2027']],
    ['Trong tháng 12/2026.', ['year: tháng 12/2026 → tháng 12/2027']],
    ['Năm học 2026 - 2027.', ['year: 2026 - 2027 → 2027 - 2028']],
    ['Lập dự toán năm 2027.', ['year: năm 2027 → năm 2028']],
    ['So với năm 2025, số hồ sơ tăng.', ['year: năm 2025 → năm 2026']],
    ['Mục tiêu giai đoạn 2021 - 2026.', ['year: 2021 - 2026 → 2027 - 2032 ?']],
    ['Mục tiêu giai đoạn 2026 - 2030.', []],
    ['Đón Tết Nguyên đán Bính Ngọ.', ['year: Bính Ngọ → Đinh Mùi']],
    ['Kỷ niệm 81 năm Ngày Quốc khánh.', ['year: Kỷ niệm 81 năm → Kỷ niệm 82 năm']],
    [
      'Kỷ niệm 82 năm Ngày thành lập Quân đội (22/12/1944 - 22/12/2026) và 37 năm Ngày hội Quốc phòng toàn dân (22/12/1989 - 22/12/2026).',
      [
        'year: Kỷ niệm 82 năm → Kỷ niệm 83 năm',
        'year: 22/12/2026 → 22/12/2027',
        'year: 37 năm → 38 năm',
        'year: 22/12/2026 → 22/12/2027',
      ],
    ],
    ['Năm 2026 là năm đầu của nhiệm kỳ.', ['year: Năm 2026 → Năm 2027 ?']],
    ['Năm 2026 là năm học tập của xã.', ['year: Năm 2026 → Năm 2027']],
    ['Sau 05 năm thực hiện, mô hình được nhân rộng.', []],
    ['So với năm trước và năm nay.', []],
    ['Hoàn thành trước ngày 15/6/2026.', ['deadline: 15/6/2026 → 15/6/2027']],
    // 05/6/2027 is a Saturday.
    ['Hoàn thành trước ngày 05/6/2026.', ['deadline: 05/6/2026 → 04/6/2027']],
    ['Hoàn thành trước ngày 05/6.', ['deadline: 05/6 → 04/6']],
    ['Hoàn thành trước ngày 05/6 hằng năm.', []],
    ['Hoàn thành trước ngày 05 tháng 6 năm {{nam}}.', ['deadline: 05 tháng 6 → 04 tháng 6']],
    ['Hoàn thành trước ngày 15 tháng 6 năm {{nam}}.', []],
    ['Chậm nhất ngày 30 tháng 4 năm 2026.', ['deadline: 30 tháng 4 năm 2026 → 29 tháng 4 năm 2027']],
    ['Ra quân thứ Bảy, ngày 13/6/2026.', ['year: thứ Bảy, ngày 13/6/2026 → Chủ nhật, ngày 13/6/2027']],
  ])('“%s”', (text, wanted) => {
    expect(changesOf(text)).toEqual(wanted)
  })

  it.each([
    'Theo Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ.',
    'Luật Thực hiện dân chủ ở cơ sở năm 2022.',
    'Trạm y tế được thành lập năm 2010.',
    'Theo QĐ số 341/QĐ-UBND ngày 02/01/2026.',
    'Theo Thông báo kết luận ngày 02/01/2026 của Chủ tịch Ủy ban nhân dân xã.',
  ])('“%s” stays', (text) => {
    expect(changesOf(text)).toEqual([])
  })

  it.each([
    'Theo Quyết định 439/QĐ-TTg 2026.',
    'Theo Chỉ thị 08/CT-TTg năm 2026.',
    'Theo Thông tư 32/2020 ngày 15/9/2026 của Bộ.',
    'Theo Nghị quyết số 29 – NQ/TW ngày 04/01/2026.',
    'Theo Tờ trình số 67/TTr-SNV 13 tháng 02 năm 2026.',
    'Theo kế hoạch số 07/KH-UBND ngày 07 tháng 01 năm 2026 của xã bên.',
    'Theo Quyết định số 33/QĐ-UBND, ngày 19/8/2026 của Ủy ban nhân dân tỉnh.',
    'Theo Công văn số 17/HD-PGDĐT ngày 04/9/2026 V/v hướng dẫn nhiệm vụ năm 2026.',
    'Theo Kế hoạch số 38/KH-UBND ngày 04/3/2026 của tỉnh về bình đẳng giới năm 2026.',
    'Luật Nhà giáo năm 2026; Luật Dữ liệu 2026; Luật Phòng, chống tác hại của rượu, bia năm 2026.',
    'KÈM THEO QUYẾT ĐỊNH SỐ 12/QĐ-UBND NGÀY 05/01/2026',
  ])('“%s” has no time that moves', (text) => {
    const moved = rolled(saying(text), 2027).changes.filter(
      ({ place, group }) => place === 'block/x' && (group === 'year' || group === 'deadline'),
    )
    expect(moved.map(said)).toEqual([])
  })

  it.each([
    [
      'Bám sát Kế hoạch chuyển đổi số năm 2026 của tỉnh với chủ đề “Dữ liệu mở”.',
      ['year: năm 2026 → năm 2027'],
      'tỉnh Lâm Sơn',
    ],
    ['Thực hiện nhiệm vụ theo Kế hoạch năm 2026 của tỉnh.', ['year: năm 2026 → năm 2027'], 'tỉnh Lâm Sơn'],
    ['Theo Chương trình công tác năm 2026 của Tỉnh ủy.', ['citation: năm 2026 → năm 2027 ?'], 'tỉnh Lâm Sơn'],
    ['Theo Kế hoạch năm 2026 của tỉnh Bình Hải.', ['citation: năm 2026 → năm 2027 ?'], 'tỉnh Lâm Sơn'],
    ['Bám sát Kế hoạch chuyển đổi số năm 2026 của tỉnh.', ['citation: năm 2026 → năm 2027 ?'], 'xã Bình Minh'],
  ])('“%s” moves with the plan of the body that is meant, and is asked about in another’s', (text, wanted, unit) => {
    const letterhead = { ...aLetterhead(), issuer: `Ủy ban nhân dân ${unit}`, shortName: `UBND ${unit}` }
    expect(changesOf(text, 2027, { letterhead })).toEqual(wanted)
  })

  it('a deadline on a day off leaves the choice of the day after and of the day itself', () => {
    const [change] = rolled(saying('Báo cáo trước ngày 05/6/2026.'), 2027).changes.filter(
      ({ place }) => place === 'block/x',
    )
    expect(change?.choices?.map(({ after }) => after)).toEqual(['07/6/2027', '05/6/2027'])
    const { draft } = rolled(saying('Báo cáo trước ngày 05/6/2026.'), 2027)
    const other = change?.choices?.[0]?.edit
    expect(other && textOf(applyEdit(draft, other))).toBe('Báo cáo trước ngày 07/6/2027.')
    // Another choice after the first one: the last one counts.
    if (change && other)
      expect(textOf(applyChanges(draft, [change, { edit: other }]))).toBe('Báo cáo trước ngày 07/6/2027.')
  })
})

describe('documents', () => {
  it('that were replaced are proposed from the catalogue', () => {
    expect(
      changesOf('Rà soát hương ước theo Quyết định số 22/2018/QĐ-TTg ngày 08/5/2018 của Thủ tướng Chính phủ.')[0],
    ).toMatch(/^citation: Quyết định số 22\/2018\/QĐ-TTg .* → Nghị định số 61\/2023\/NĐ-CP/u)
  })
  it('that come each year are asked about, their date kept', () => {
    expect(changesOf('Thực hiện Kế hoạch số 09/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh.')).toEqual([
      'citation: Kế hoạch số 09/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh → Kế hoạch số 09/KH-UBND ngày 02/01/2026 của Ủy ban nhân dân tỉnh ?',
    ])
    expect(changesOf('Thực hiện Nghị quyết năm 2026 của Hội đồng nhân dân xã.')).toEqual([
      'citation: năm 2026 → năm 2027 ?',
    ])
  })
  it.each([
    'Công văn số 18 của Sở Nội vụ ngày 15/01/2026',
    'Thông báo của Ban Chỉ huy tỉnh số 45/TB-BCH, ngày 20 tháng 01 năm 2026',
    'Công điện 25/CĐ-TTg ngày 03/3/2026',
  ])('%s: asked, neither its day nor its subject moved', (cited) => {
    expect(changesOf(`Thực hiện ${cited} về phong trào thi đua năm 2026.`)).toEqual([`citation: ${cited} → ${cited} ?`])
  })

  it('the plan’s own number and day become those of the letterhead', () => {
    const text = 'Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh.'
    const proposal = rolled(saying(text), 2027)
    expect(textOf(taken(proposal))).toBe(
      'Kèm theo Kế hoạch số {{so_ky_hieu}} {{ngay_ban_hanh}} của Ủy ban nhân dân xã Bình Minh.',
    )
  })
})

describe('names and signer', () => {
  it('merged provinces and district bodies are told', () => {
    expect(changesOf('Báo cáo Ủy ban nhân dân tỉnh Bắc Kạn.')).toEqual(['body: tỉnh Bắc Kạn → tỉnh Thái Nguyên'])
    expect(changesOf('Báo cáo huyện Phú Lộc.')).toEqual(['body: huyện Phú Lộc → huyện Phú Lộc ?'])
  })
  it('a township that became a commune takes the commune’s name, everywhere', () => {
    const old = saying(
      'Báo cáo UBND thị trấn và Ủy ban Mặt trận Tổ quốc thị trấn; toàn thị trấn có 12 tổ dân phố của thị trấn Bình Minh.',
      {
        letterhead: aLetterhead({ issuer: 'Ủy ban nhân dân thị trấn Bình Minh', shortName: 'UBND thị trấn Bình Minh' }),
      },
    )
    expect(textOf(taken(rolled(old, 2027, { office })))).toBe(
      'Báo cáo UBND xã và Ủy ban Mặt trận Tổ quốc xã; toàn xã có 12 tổ dân phố của xã Bình Minh.',
    )
  })
  it('a district did not become a commune: its name is asked about with the commune’s in its place', () => {
    const old = saying('Báo cáo UBND huyện.', {
      letterhead: aLetterhead({ issuer: 'Ủy ban nhân dân huyện Phú Lộc', shortName: 'UBND huyện Phú Lộc' }),
    })
    const [change] = rolled(old, 2027, { office }).changes.filter(({ place }) => place === 'block/x')
    expect(change && said(change)).toBe('body: UBND huyện → UBND xã ?')
  })
  it('a signer who is not in the office’s book is replaced by the one with his post', () => {
    const [change] = rolled(aPlan(), 2027, { office }).changes.filter(({ group }) => group === 'signer')
    expect(change && said(change)).toBe('signer: Phó Chủ tịch Nguyễn Thị Hòa → Phó Chủ tịch Lê Văn Tám')
  })
  it('the plan of another office takes the office’s names, in the letterhead and in the texts', () => {
    const other = { ...office, name: 'Ủy ban nhân dân xã Tân Tiến', shortName: 'UBND xã Tân Tiến', place: 'Tân Tiến' }
    const next = taken(rolled(aPlan(), 2027, { office: other }))
    expect(next.letterhead).toMatchObject({ issuer: other.name, shortName: other.shortName, place: 'Tân Tiến' })
    const opening = [...walkDraft(next)].find(({ role }) => role === 'opening')
    expect(opening?.text).toContain('Ủy ban nhân dân xã Tân Tiến ban hành')
  })
})

it('everyone who signs is asked about', () => {
  const beside = [{ id: 'b1', lines: ['CHỈ HUY TRƯỞNG'], name: 'Bùi Văn Minh' }]
  const draft = aPlan((plan) => ({ ...plan, signature: { ...plan.signature, beside } }))
  const signers = rolled(draft, 2027).changes.filter(({ group }) => group === 'signer')
  expect(signers.map(({ before, proposed }) => `${before} ${proposed}`)).toContain('Bùi Văn Minh false')
})

describe('answers', () => {
  const form = aTemplate().form
  const withAnswers = aPlan({
    facts: {
      han: '2026-06-05',
      ten_goi_tat: 'Luật',
      nghi_quyet: { type: 'Nghị quyết', number: '20/NQ-HĐND', date: '2025-12-11', issuer: 'HĐND xã', subject: 'về x' },
    },
    title: 'Thực hiện dân chủ năm {{nam}}',
  })
  it('are changed once: the year, a deadline; a document is asked about', () => {
    const said = rolled(withAnswers, 2027, { form })
      .changes.filter(({ place }) => place.startsWith('fact/'))
      .map(({ place, before, after, proposed }) => `${place} ${before} ${after} ${proposed}`)
    expect(said).toEqual([
      'fact/nam 2026 2027 true',
      'fact/han 05/6/2026 04/6/2027 true',
      'fact/nghi_quyet Nghị quyết số 20/NQ-HĐND Nghị quyết số 20/NQ-HĐND false',
    ])
  })
  it('an answer to be kept is kept', () => {
    const kept = { ...form, fields: form.fields.map((field) => ({ ...field, rollForward: 'keep' as const })) }
    expect(rolled(withAnswers, 2027, { form: kept }).changes.some(({ place }) => place === 'fact/han')).toBe(false)
  })
})

describe.each(['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam'])('the sample of %s', (id) => {
  const file = (name: string): string =>
    readFileSync(fileURLToPath(new URL(`../../templates/${id}/${name}`, import.meta.url)), 'utf8')
  const read = readDraft(JSON.parse(file('sample.json')))
  const form = checkTemplate({ 'form.json': file('form.json'), 'body.hbs': file('body.hbs') }).template?.form ?? null

  it('changes by its answers alone, each once, and what is left is what the template asks for', () => {
    if (!read.ok || !form) throw new Error('no sample')
    const proposal = rolled(read.draft, 2027, { form })
    const places = proposal.changes.map(({ place }) => place)
    expect(new Set(places).size).toBe(places.length)
    expect(places.filter((place) => place.startsWith('block/') || place === 'title')).toEqual([])
    const asked = form.fields.filter(({ rollForward }) => rollForward === 'ask').map(({ id }) => `fact/${id}`)
    const left = leftovers(taken(proposal)).map(({ place }) => place)
    expect(left.filter((place) => !asked.includes(place))).toEqual([])
  })
})

describe('a plan that says no year', () => {
  it('is of the year most of its times name, and moves by that', () => {
    const plan = saying('Trước ngày 15/6/2025 và trong tháng 8/2025.', {
      year: null,
      title: 'Dân chủ',
      letterhead: aLetterhead({ date: '', number: '', issueYear: null }),
    })
    const bare = { ...plan, body: plan.body.filter(({ role }) => role === 'budget') }
    expect(rolled(bare, 2027).fromYear).toBe(2025)
  })
})
