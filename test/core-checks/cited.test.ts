import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { lawRules } from '../../core/checks/rules/lawRules.ts'
import { oldRules } from '../../core/checks/rules/oldRules.ts'
import { plhRules } from '../../core/checks/rules/plhRules.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { asReferences, ownReference } from '../../core/legal/ownReferences.ts'
import { citedOf } from '../../core/reading/cited.ts'
import { legalBasesOf } from '../../core/reading/legalBases.ts'
import { passagesOf } from '../../core/reading/passages.ts'
import { planPeriodOf } from '../../core/reading/planPeriod.ts'
import { renderDraft } from '../../core/render/render.ts'
import { checkTemplate } from '../../core/template/checkTemplate.ts'
import { newDraft } from '../../core/template/newDraft.ts'
import { aLetterhead, aPlan, basis, item, table, withUnderBudget } from '../support/aPlan.ts'
import { checked, planSaying, sentenceOf } from './words.ts'

const rules = [...lawRules, ...oldRules, ...plhRules]
const findings = (draft: Draft) => runChecks(checked(draft), rules)
const said = (text: string): string[] => findings(planSaying(text)).map(({ rule }) => rule)

/** Sentences of plans as they should be; none of these rules has anything to say about them. */
const right = [
  'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia.',
  'Triển khai Chương trình số 12-CTr/ĐU ngày 05/01/2026 của Ban Chấp hành Đảng bộ xã về chuyển đổi số.',
  'Theo Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi.',
  'Theo Thông tư số 10/2024/TT-BTP ngày 30/10/2024 của Bộ trưởng Bộ Tư pháp quy định chi tiết một số nội dung về hòa giải ở cơ sở.',
  'Thực hiện Công văn số 345/UBND-NC ngày 12/01/2026 của Ủy ban nhân dân tỉnh.',
  'Theo quy định của Luật Khiếu nại, Luật Tố cáo, Luật Tiếp công dân và các văn bản hướng dẫn thi hành.',
  'Theo khoản 2 Điều 30 Luật Thực hiện dân chủ ở cơ sở.',
  'Phổ biến Luật Đất đai, Luật Nhà ở, Luật Trật tự, an toàn giao thông đường bộ.',
  'Theo Điều 5 Nghị định số 59/2023/NĐ-CP và các văn bản có liên quan.',
  'Luật sư tham gia trợ giúp pháp lý; chấp hành pháp luật, kỷ luật, quy luật tự nhiên.',
  'Quy ước của thôn, quy chế này được niêm yết; kết quả này được báo cáo.',
  'Các Nghị quyết của Đảng ủy, Hội đồng nhân dân xã được triển khai.',
  'Dự thảo Luật, các luật có liên quan được lấy ý kiến.',
  'Tuyên truyền trên loa, đài, mạng xã hội (Zalo, Facebook...).',
  'Tổ chức hội nghị, tọa đàm, ...; phát tờ rơi, treo băng rôn...',
  'Theo Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị về chuẩn mực đạo đức cách mạng.',
  'Theo Kết luận số 127-KL/TW ngày 28/02/2025 của Bộ Chính trị, Ban Bí thư về triển khai nghiên cứu.',
  'Theo Kế hoạch số 9/KH-SVHTTDL ngày 06/01/2026 của Sở Văn hóa, Thể thao và Du lịch về lễ hội.',
  'Xã Bình Minh giáp xã Tân Lập và phường Đông Hòa; phối hợp với Công an tỉnh, Tòa án nhân dân khu vực 2.',
  'Tiếp nhận hồ sơ của Ủy ban nhân dân huyện Phú Lộc cũ bàn giao.',
  'Theo Quyết định số 15/QĐ-UBND ngày 06/3/2020 của UBND huyện Phú Lộc về phê duyệt quy hoạch thị trấn Phú Lộc.',
  'Theo Nghị định số 370/2025/NĐ-CP ngày 31/12/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 150/2025/NĐ-CP.',
  'Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh ban hành Kế hoạch số 3/KH-HĐPH ngày 05/01/2026 về phổ biến pháp luật.',
  'Căn cứ tình hình thực tế, các thôn chủ động triển khai trước ngày 27/3/2026.',
  'Phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.',
  'Giai đoạn 2021 - 2025, tầm nhìn đến năm 2030; tài liệu [1] kèm theo.',
  'Tuyên truyền về Luật Thực hiện dân chủ ở cơ sở; Ban Xây dựng Đảng thuộc Đảng ủy phối hợp.',
]

describe('what a correct plan cites', () => {
  it.each(right)('%s', (text) => {
    expect(said(text)).toEqual([])
  })
  it('is right in a table too', () => {
    const plan = withUnderBudget(
      table(
        [{ width: 1 }],
        0,
        right.map((text) => [text]),
      ),
    )
    const judged = findings(plan).filter(({ rule }) => rule !== 'LAW-07')
    expect(judged.map(({ rule, message }) => `${rule} ${message}`)).toEqual([])
  })
})

const templates = fileURLToPath(new URL('../../templates/', import.meta.url))
const folders = readdirSync(templates, { withFileTypes: true }).filter((entry) => entry.isDirectory())

describe.each(folders.map(({ name }) => name))('a plan just begun from %s', (name) => {
  it('is asked for its answers, and told nothing of what it cites', () => {
    const files = Object.fromEntries(
      readdirSync(`${templates}${name}`).map((file) => [file, readFileSync(`${templates}${name}/${file}`, 'utf8')]),
    )
    const { template } = checkTemplate(files)
    if (!template) throw new Error(`mẫu ${name} không đọc được`)
    const now = new Date('2026-11-21T08:00:00.000Z')
    const draft = newDraft({ template, office: null, year: 2027, title: '', facts: {}, id: 'moi', now })
    const { document, missing, faults } = renderDraft(draft, template.form)
    const found = runChecks({ draft, document, missing, faults, form: template.form, final: false }, rules)
    // Words the template suggests, and its `[mục tiêu thứ nhất]`, are asked about until somebody keeps or fills them.
    const told = found.filter(({ rule }) => rule !== 'PLH-06' && rule !== 'PLH-01')
    expect(told.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([])
  })
})

/** Slips, each with what the sentence reads like once the offered fix is taken. */
const mended: [string, string, string][] = [
  ['LAW-02', 'Theo Nghị quyết số 20/NQ - HĐND.', 'Theo Nghị quyết số 20/NQ-HĐND.'],
  [
    'LAW-03',
    'Theo **Nghị định số 61/2023/NĐ-CP** ngày 18/6/2023 của Chính phủ.',
    'Theo **Nghị định số 61/2023/NĐ-CP** ngày 16/8/2023 của Chính phủ.',
  ],
  ['LAW-04', 'Theo Luật Thanh tra năm 2022.', 'Theo Luật Thanh tra ngày 25 tháng 6 năm 2025.'],
  [
    'LAW-06',
    'Đối thoại theo Nghị định số 30/2020/NĐ-CP.',
    'Đối thoại theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
  ],
  ['LAW-08', 'Phổ biến *Nghị định* 59/2023/NĐ-CP.', 'Phổ biến *Nghị định* số 59/2023/NĐ-CP.'],
  [
    'LAW-11',
    'Năm {{nam}}, thực hiện **Luật dân chủ** và Luật Phòng chống tham nhũng.',
    'Năm {{nam}}, thực hiện **Luật Thực hiện dân chủ ở cơ sở** và Luật Phòng, chống tham nhũng.',
  ],
  ['LAW-19', 'Theo Nghị quyết số 57/NQ-TW.', 'Theo Nghị quyết số 57-NQ/TW.'],
  [
    'LAW-20',
    'Phương châm dân biết, dân bàn, dân làm, dân kiểm tra.',
    'Phương châm dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng.',
  ],
  ['OLD-01', 'Gửi Phòng Tài chính - Kế hoạch và UBND huyện Phú Lộc.', 'Gửi Phòng Kinh tế và UBND tỉnh.'],
  ['OLD-02', 'Công an tỉnh Hòa Bình, tỉnh Bình Dương.', 'Công an tỉnh Phú Thọ, Thành phố Hồ Chí Minh.'],
  ['OLD-03', 'Báo cáo Sở Kế hoạch và Đầu tư.', 'Báo cáo Sở Tài chính.'],
  ['OLD-04', 'Giao công chức Văn hóa - xã hội theo dõi.', 'Giao Phòng Văn hóa - Xã hội theo dõi.'],
  ['PLH-03', 'Trên địa bàn xã Tân Lập.', 'Trên địa bàn xã Bình Minh.'],
]

describe('slips in what a plan cites', () => {
  it.each(mended)('%s: %s', (rule, text, expected) => {
    const draft = planSaying(text)
    const fix = findings(draft).find((finding) => finding.rule === rule)?.fix
    expect(fix?.edit, `${rule} has no fix`).toBeDefined()
    if (!fix?.edit) return
    const after = applyEdit(draft, fix.edit)
    expect(sentenceOf(after)).toBe(expected)
    const others = (plan: Draft): string[] =>
      [...walkDraft(plan)].filter(({ id }) => id !== 'cau').map(({ text }) => text)
    expect(others(after)).toEqual(others(draft))
    expect(findings(after).filter((finding) => finding.rule === rule)).toEqual([])
  })
  it('mends a law’s name in a table cell', () => {
    const draft = aPlan((plan) => ({
      ...plan,
      annexes: [
        {
          id: 'p1',
          title: '',
          orientation: 'portrait',
          body: [{ ...table([{ width: 1 }, { width: 1 }], 0, [['1', 'Phổ biến Luật dân chủ cơ sở']]), id: 'bang' }],
        },
      ],
    }))
    const [found] = findings(draft).filter(({ rule }) => rule === 'LAW-11')
    expect(found?.place).toBe('block/bang/0/1')
    const after = found?.fix?.edit ? applyEdit(draft, found.fix.edit) : draft
    expect(after.annexes[0]?.body[0]?.table?.rows).toEqual([['1', 'Phổ biến Luật Thực hiện dân chủ ở cơ sở']])
  })
  it('leaves what stands in quotation marks to the clerk', () => {
    expect(said('Treo băng rôn “Thực hiện tốt Luật dân chủ; Nghị định 59/2023/NĐ-CP; huyện đoàn kết”.')).toEqual([])
  })
  it('leads to the answer where the words are an answer and not the text’s own', () => {
    const draft = {
      ...planSaying('Phổ biến {{van_ban}}.'),
      facts: { van_ban: 'Luật dân chủ cơ sở' },
    }
    const [found] = findings(draft).filter(({ rule }) => rule === 'LAW-11')
    expect(found).toMatchObject({ place: 'fact/van_ban', fix: { kind: 'ask' } })
    expect(found?.fix?.edit).toBeUndefined()
  })
})

describe('a law by its year, where several laws have its name', () => {
  const dated = (date: string, text: string): string | undefined => {
    const draft = aPlan((plan) => ({
      ...plan,
      letterhead: aLetterhead({ date }),
      body: [{ ...basis(text), id: 'can-cu' }, ...plan.body.filter(({ kind }) => kind !== 'basis')],
    }))
    const [found] = findings(draft).filter(({ rule }) => rule === 'LAW-10')
    expect(found?.place).toBe('block/can-cu')
    return found?.fix?.edit && applyEdit(draft, found.fix.edit).body[0]?.text
  }
  const secrets = 'Căn cứ Luật Bảo vệ bí mật nhà nước'
  const governments = 'Căn cứ Luật Tổ chức chính quyền địa phương'

  it('is offered the day of the one of that year, whichever holds', () => {
    expect(dated('2026-03-05', `${secrets} năm 2018;`)).toBe(`${secrets} ngày 15 tháng 11 năm 2018;`)
    expect(dated('2026-01-05', `${secrets} năm 2025;`)).toBe(`${secrets} ngày 10 tháng 12 năm 2025;`)
  })
  it('is offered, without a year, the day of the only one that holds', () => {
    expect(dated('2026-01-05', `${secrets};`)).toBe(`${secrets} ngày 15 tháng 11 năm 2018;`)
    expect(dated('2026-03-05', `${secrets};`)).toBe(`${secrets} ngày 10 tháng 12 năm 2025;`)
  })
  it('is offered, of two in one year, the day of the one that held then', () => {
    expect(dated('2025-04-10', `${governments} năm 2025;`)).toBe(`${governments} ngày 19 tháng 02 năm 2025;`)
    expect(dated('2026-01-05', `${governments} năm 2025;`)).toBe(`${governments} ngày 16 tháng 6 năm 2025;`)
  })
  it('is offered no day where none of them holds', () => {
    expect(dated('2015-09-10', `${governments};`)).toBeUndefined()
    expect(dated('2025-02-20', `${governments} năm 2025;`)).toBeUndefined()
  })
})

describe('the day a plan is judged by', () => {
  const cites = 'Rà soát theo Quyết định số 22/2018/QĐ-TTg.'
  const undated = (patch: Partial<Draft>): Draft => ({
    ...planSaying(cites),
    letterhead: aLetterhead({ date: '', issueYear: null }),
    year: null,
    origin: { kind: 'file', name: 'cu.txt', at: '2026-01-05T08:00:00.000Z' },
    ...patch,
  })
  it('is its own date', () => {
    expect(planPeriodOf(checked(aPlan()))).toEqual({ from: '2026-01-05', to: '2026-01-05', exact: true })
  })
  it('without a date is not before anything it cites, nor before the day it was begun', () => {
    const begun = { kind: 'template', name: 'ke-hoach', at: '2026-02-10T08:00:00.000Z' } as const
    expect(planPeriodOf(checked(undated({ origin: begun }))).from).toBe('2026-02-10')
    // The offices it names exist since then.
    expect(planPeriodOf(checked(undated({})))).toMatchObject({ from: '2025-07-01', to: null, exact: false })
  })
  it('of a thị trấn is before the district level ended', () => {
    const draft = undated({
      year: 2025,
      letterhead: aLetterhead({ date: '', issueYear: 2025, issuer: 'Ủy ban nhân dân thị trấn Phú Lộc' }),
    })
    expect(planPeriodOf(checked(draft)).to).toBe('2025-06-30')
  })
  it('leaves an old plan its old names, and tells of them once when it is read to be used again', () => {
    const old = (origin: Draft['origin']): Draft => {
      const plan = planSaying('Báo cáo UBND huyện trước ngày 05/9/2024; UBND huyện tổng hợp.')
      const dated = { ...plan, letterhead: aLetterhead({ date: '2024-03-05' }) }
      return origin ? { ...dated, origin } : dated
    }
    const stale = (draft: Draft) =>
      findings(draft)
        .filter(({ rule }) => rule === 'OLD-01')
        .map(({ severity }) => severity)
    expect(stale(old({ kind: 'template', name: 'ke-hoach', at: '2024-03-01T08:00:00.000Z' }))).toEqual([])
    expect(stale(old({ kind: 'file', name: 'cu.txt', at: '2026-01-05T08:00:00.000Z' }))).toEqual(['hint'])
  })
})

describe('căn cứ', () => {
  it('are listed with what is known of each, and nothing more', () => {
    const bases = legalBasesOf(checked(aPlan()))
    expect(bases.map(({ words, status }) => [words, status])).toEqual([
      ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', 'in-force'],
      ['Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022', 'amended'],
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và Luật Thực hiện dân chủ ở cơ sở ngày 27 tháng 6 năm 2025',
        'in-force',
      ],
      ['Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ', 'in-force'],
    ])
    expect(bases[3]?.sentence).toBe('Còn hiệu lực (kiểm tra đến 12/2025).')
  })
  it('the catalogue does not have are unverified, and the office’s own are known', () => {
    const text =
      'Căn cứ Quyết định số 41/QĐ-UBND ngày 20/8/2025 của Ủy ban nhân dân xã ban hành Quy chế thực hiện dân chủ.'
    const draft = aPlan((plan) => ({
      ...plan,
      body: [{ ...item('1', text), kind: 'basis' as const, marker: 'none' as const }],
    }))
    const unknown = legalBasesOf(checked(draft))[0]
    expect(unknown).toMatchObject({ reference: null, status: 'unknown' })
    expect(unknown?.sentence).not.toContain('Còn hiệu lực')
    const own = ownReference(
      {
        type: 'Quyết định',
        number: '41/QĐ-UBND',
        date: '2025-08-20',
        issuer: 'Ủy ban nhân dân xã',
        subject: 'ban hành Quy chế',
      },
      'rieng-1',
    )
    const references = asReferences([{ ...own, status: 'in-force', seenOn: '2026-01-04' }])
    expect(legalBasesOf({ ...checked(draft), references })[0]?.sentence).toBe('Còn hiệu lực (kiểm tra đến 04/01/2026).')
  })
  it('that ran together into the opening sentence become lines, and the sentence stays', () => {
    const draft = aPlan((plan) => ({
      ...plan,
      body: plan.body
        .filter(({ kind }) => kind !== 'basis')
        .map((block) =>
          block.role === 'opening'
            ? {
                ...block,
                text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025; Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư, UBND xã Bình Minh ban hành Kế hoạch như sau:',
              }
            : block,
        ),
    }))
    const fix = findings(draft).find(({ rule }) => rule === 'LAW-13')?.fix
    expect(fix?.kind).toBe('one-click')
    const after = fix?.edit ? applyEdit(draft, fix.edit) : draft
    expect(after.body.slice(0, 3).map(({ kind, text }) => [kind, text])).toEqual([
      ['basis', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;'],
      [
        'basis',
        'Căn cứ Nghị định số 61/2023/NĐ-CP ngày 16/8/2023 của Chính phủ về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư.',
      ],
      ['paragraph', 'UBND xã Bình Minh ban hành Kế hoạch như sau:'],
    ])
    expect(findings(after).filter(({ rule }) => rule === 'LAW-13')).toEqual([])
  })
})

describe('reading a plan for citations', () => {
  it('looks at every part that prints words', () => {
    const kinds = new Set(passagesOf(checked(aPlan())).map(({ kind }) => kind))
    expect([...kinds]).toEqual(['title', 'basis', 'block', 'recipient'])
  })
  it('does not count a document twice that stands in another’s title', () => {
    const cited = citedOf(
      checked(
        planSaying(
          'Theo Nghị định số 370/2025/NĐ-CP ngày 31/12/2025 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 150/2025/NĐ-CP.',
        ),
      ),
    )
    expect(cited.documents.filter(({ nested }) => nested).map(({ key }) => key)).toEqual(['150/2025/NĐ-CP'])
  })
})
