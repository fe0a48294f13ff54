import { beforeEach, describe, expect, it } from 'vitest'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Block, Draft } from '../../core/draft/draft.ts'
import { walkDraft } from '../../core/draft/walk.ts'
import { aPlan } from '../support/aPlan.ts'
import { type Door, directDoor } from '../support/doors.ts'

const templates = ['ke-hoach', 'ke-hoach-nghi-quyet', 'ke-hoach-dan-chu-nam'] as const
const cited = 'Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Bình Minh'

let door: Door
beforeEach(async () => {
  door = await directDoor()
})

/** A template's sample as it was signed. */
async function issuedSample(id: string): Promise<Draft> {
  const sample = await door.call('templates.sample', { id })
  return {
    ...sample,
    state: 'issued',
    letterhead: { ...sample.letterhead, number: '5', date: '2026-01-05', draftMark: null },
  }
}

/** The plan that amends the parts of these keys. */
async function amended(draft: Draft, keys: readonly string[]): Promise<Draft> {
  const { parts } = await door.call('amend.parts', { draft })
  const chosen = parts.filter(({ key }) => keys.includes(key)).map(({ id }) => id)
  return await door.call('amend.draft', { draft, parts: chosen })
}

const textOf = async (draft: Draft): Promise<string> =>
  plainText((await door.call('document.build', { draft })).document)

const basesOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('Căn cứ'))

/** What the checks say, the words to be looked at and the question left out. */
async function saidOf(draft: Draft): Promise<string[]> {
  const { findings } = await door.call('document.build', { draft })
  return findings.filter(({ rule }) => rule !== 'PLH-06' && rule !== 'PLH-02' && rule !== 'ASK').map(ruleAndWords)
}
const ruleAndWords = ({ rule, excerpt }: Finding): string => `${rule} ${excerpt}`

describe('parts of an issued plan', () => {
  it('are named as a citation names them, and by the keys of the command line', async () => {
    const { cited: name, parts } = await door.call('amend.parts', { draft: await issuedSample('ke-hoach-nghi-quyet') })
    expect(name).toMatch(/^Kế hoạch số 05\/KH-UBND ngày 05\/01\/2026 của Ủy ban nhân dân xã Bình Minh triển khai/u)
    const named = new Map(parts.map((part) => [part.key, part]))
    expect(named.get('II')).toMatchObject({ name: 'Mục II', depth: 0, annex: false })
    expect(named.get('II.3')).toMatchObject({ name: 'khoản 3 Mục II', depth: 1 })
    expect(named.get('IV.5.c')).toMatchObject({ name: 'điểm c khoản 5 Mục IV', depth: 2 })
    expect(named.get('PL2')).toMatchObject({ name: 'Phụ lục II', annex: true })
  })

  it('say the khoản a decimal number stands in once', async () => {
    const item = (id: string, marker: '1' | '1.1' | 'a', text: string, ...children: Block[]): Block => ({
      id,
      kind: 'item',
      marker,
      text,
      children,
    })
    const points = item('s3', '1.1', 'Rà soát', item('s4', 'a', 'Lập danh sách.'), item('s5', 'a', 'Niêm yết.'))
    const draft = aPlan((plan) => ({
      ...plan,
      body: plan.body.map((block) =>
        block.role === 'content'
          ? { ...block, children: [item('s1', '1', 'Công khai', item('s2', '1.1', 'Hình thức.'), points)] }
          : block,
      ),
    }))
    const { parts } = await door.call('amend.parts', { draft })
    expect(parts.filter(({ key }) => key.startsWith('II.')).map(({ key, name, depth }) => [key, name, depth])).toEqual([
      ['II.1', 'khoản 1 Mục II', 1],
      ['II.1.1', 'khoản 1.1 Mục II', 2],
      ['II.1.2', 'khoản 1.2 Mục II', 2],
      ['II.1.2.a', 'điểm a khoản 1.2 Mục II', 3],
      ['II.1.2.b', 'điểm b khoản 1.2 Mục II', 3],
    ])
  })

  it('are not offered of a plan without number or day: a sentence says what to write down first', async () => {
    const draft = await issuedSample('ke-hoach')
    for (const letterhead of [
      { ...draft.letterhead, number: '' },
      { ...draft.letterhead, date: '' },
    ]) {
      const reply = await door.ask('amend.parts', { draft: { ...draft, letterhead } })
      expect(reply).toMatchObject({ ok: false, problem: { code: 'amend.not-issued' } })
      expect(JSON.stringify(reply)).toContain('ghi số và ngày ký')
    }
  })
})

describe('a plan that amends some parts', () => {
  it.each(templates)('of %s quotes their words, keeps the office, and is quiet about what is right', async (id) => {
    const old = await issuedSample(id)
    const made = await amended(old, ['II.2', 'II.3.a', 'III'])
    expect(made).toMatchObject({
      year: old.year,
      letterhead: { issuer: old.letterhead.issuer, number: '', date: '' },
      signature: old.signature,
      recipients: old.recipients,
      origin: { kind: 'draft', of: { kind: 'amend', number: '05/KH-UBND', date: '2026-01-05' } },
    })
    expect(made.state).toBeUndefined()
    const text = await textOf(made)
    const line = text.replace(/\s+/gu, ' ')
    expect(line).toContain(`Sửa đổi, bổ sung một số nội dung của ${cited}`)
    expect(text).toContain(`Căn cứ ${cited}`)
    expect(text).toMatch(/^1\. Sửa đổi khoản 2 Mục II như sau:\n“2\. /mu)
    expect(text).toMatch(/^2\. Sửa đổi điểm a khoản 3 Mục II như sau:\n“a\) /mu)
    expect(text).toMatch(/^3\. Sửa đổi Mục III như sau:\n“III\. KINH PHÍ/mu)
    expect(text).toContain('Các nội dung khác của Kế hoạch số 05/KH-UBND giữ nguyên hiệu lực.')
    // Each quoted part prints the very lines of the old plan.
    const before = await textOf(old)
    const quoted = /“(2\. [^”]*)”/u.exec(text)?.[1]?.split('\n') ?? []
    expect(quoted.length).toBeGreaterThan(3)
    for (const each of quoted) expect(before).toContain(each)
    expect(await saidOf(made)).toEqual([])
  })

  it('of a body of the Party is cited by its own kind of number, and stands on what the old one stood on', async () => {
    const old = aPlan((plan) => ({
      ...plan,
      title: 'Kiểm tra, giám sát năm 2026',
      letterhead: {
        ...plan.letterhead,
        issuerKind: 'khac',
        issuer: 'Đảng ủy xã Bình Minh',
        code: 'KH/ĐU',
        number: '7',
      },
      body: plan.body.flatMap((block, at) =>
        block.kind !== 'basis'
          ? [block]
          : at === 0
            ? [{ ...block, text: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam,' }]
            : [],
      ),
    }))
    const made = await amended(old, ['III'])
    expect(made.origin?.of?.number).toBe('07-KH/ĐU')
    const text = await textOf(made)
    expect(text).toContain('nội dung của Kế hoạch số 07-KH/ĐU như sau:')
    expect(basesOf(text)).toEqual([
      'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;',
      expect.stringMatching(/^Căn cứ Kế hoạch số 07-KH\/ĐU ngày/u),
    ])
    expect((await saidOf(made)).filter((each) => /^LAW-/u.test(each))).toEqual([])
  })

  it('of a school does not stand on the law of local government, and leaves a short form in its capitals', async () => {
    const old = aPlan((plan) => ({
      ...plan,
      title: 'CNTT và chuyển đổi số năm học 2026 - 2027',
      letterhead: {
        ...plan.letterhead,
        issuerKind: 'truong',
        parent: 'UBND XÃ BÌNH MINH',
        issuer: 'Trường Trung học cơ sở Lê Lợi',
        code: 'KH-THCSLL',
      },
    }))
    const text = await textOf(await amended(old, ['III']))
    expect(text).toContain('của Trường Trung học cơ sở Lê Lợi CNTT và chuyển đổi số')
    expect(basesOf(text)).toEqual([expect.stringMatching(/^Căn cứ Kế hoạch số 05\/KH-THCSLL/u)])
  })

  it('asks why, and for each quoted paragraph and row, before it is ready to be signed', async () => {
    const made = await amended(await issuedSample('ke-hoach-nghi-quyet'), ['II.1.a', 'PL2'])
    const { missing } = await door.call('document.build', { draft: made })
    expect(missing).toEqual(['ly_do_sua_doi'])
    const { findings } = await door.call('document.build', { draft: made, final: true })
    const left = findings.filter(({ rule, severity }) => rule === 'PLH-06' && severity === 'error')
    const rows = made.annexes[0]?.body[0]?.table
    const quoted = [...walkDraft(made)].filter(({ suggested }) => suggested)
    expect(left).toHaveLength(quoted.length + (rows?.rows.length ?? 0) - (rows?.headerRows ?? 0))
    expect(quoted.length).toBeGreaterThan(2)
  })

  it('brings along the questions, answers and footnotes its words ask for, and no others', async () => {
    const old = await issuedSample('ke-hoach')
    const noted: Draft = {
      ...old,
      footnotes: { n1: 'Theo dự toán của Kế hoạch số {{so_ky_hieu}}.', n2: 'Không dùng.' },
      body: old.body.map((block) =>
        block.role === 'budget'
          ? {
              ...block,
              children: block.children.map((child, at) =>
                at === 0 ? { ...child, text: `${child.text}{#n1}` } : child,
              ),
            }
          : block,
      ),
    }
    const made = await amended(noted, ['III'])
    expect(made.footnotes).toEqual({ n1: 'Theo dự toán của Kế hoạch số 05/KH-UBND.' })
    expect(made.facts).toMatchObject({ phong_tai_chinh: 'Phòng Kinh tế', don_vi: 'xã' })
    expect(made.facts).not.toHaveProperty('van_ban')
    expect(made.questions?.map(({ id }) => id)).toEqual(expect.arrayContaining(['ke_hoach_goc', 'ly_do_sua_doi']))
    expect(made.questions?.map(({ id }) => id)).not.toContain('han_ra_soat')
    // An answer changed is changed in the quotation.
    expect(await textOf({ ...made, facts: { ...made.facts, phong_tai_chinh: 'Phòng Tài chính' } })).toContain(
      'gửi Phòng Tài chính trước ngày',
    )
  })

  it('says a part inside of another chosen one once', async () => {
    const old = await issuedSample('ke-hoach')
    expect(await textOf(await amended(old, ['III', 'III.1', 'III.2']))).toBe(await textOf(await amended(old, ['III'])))
  })

  it('writes what the plan says of itself as words', async () => {
    const old = await issuedSample('ke-hoach')
    const own: Draft = {
      ...old,
      body: old.body.map((block) =>
        block.role === 'budget'
          ? {
              ...block,
              children: block.children.map((child, at) =>
                at === 0
                  ? { ...child, text: 'Kinh phí của Kế hoạch số {{so_ky_hieu}} {{ngay_ban_hanh}} năm {{nam}}.' }
                  : child,
              ),
            }
          : block,
      ),
    }
    expect(await textOf(await amended(own, ['III.1']))).toContain(
      '“1. Kinh phí của Kế hoạch số 05/KH-UBND ngày 05 tháng 01 năm 2026 năm 2026.”',
    )
  })

  it('puts an annex in place of the old one, rows gathered from tasks as words', async () => {
    const old = await issuedSample('ke-hoach')
    const with2: Draft = {
      ...old,
      annexes: [
        { id: 'pc', title: 'Phân công nhiệm vụ', orientation: 'landscape', body: [], generated: 'assignments' },
      ],
    }
    const made = await amended(with2, ['PL1'])
    const text = await textOf(made)
    expect(text).toContain('1. Thay thế Phụ lục kèm theo Kế hoạch số 05/KH-UBND bằng Phụ lục kèm theo Kế hoạch này.')
    expect(text).toContain('Rà soát văn bản do Hội đồng nhân dân')
    expect(made.annexes[0]?.generated).toBeUndefined()
    // What the old text explained, the new annex must explain again.
    expect(await saidOf(made)).toEqual([expect.stringContaining('LAW-15')])
  })

  it('speaks of a new day that is over, of none that the old plan had, and of another number', async () => {
    const made = await amended(await issuedSample('ke-hoach'), ['II.2'])
    const at = (date: string): Draft => ({ ...made, letterhead: { ...made.letterhead, date } })
    expect(await saidOf(at('2026-09-10'))).toEqual([])
    const later: Draft = { ...at('2026-09-10'), facts: { ...made.facts, han_ra_soat: '2026-08-31' } }
    expect(await saidOf(later)).toEqual([expect.stringContaining('DATE-03')])
    const typed: Draft = {
      ...made,
      body: made.body.map((block) =>
        block.role === 'organisation'
          ? {
              ...block,
              children: block.children.map((child, index) =>
                index === 0
                  ? { ...child, text: 'Các nội dung khác của Kế hoạch số 15/KH-UBND giữ nguyên hiệu lực.' }
                  : child,
              ),
            }
          : block,
      ),
    }
    expect(await saidOf(typed)).toContain('LAW-25 Kế hoạch số 15/KH-UBND')
    const { ke_hoach_goc: goc } = made.facts
    if (typeof goc !== 'object' || Array.isArray(goc)) throw new Error('no document')
    const changed: Draft = { ...made, facts: { ...made.facts, ke_hoach_goc: { ...goc, number: '50/KH-UBND' } } }
    const { changes, draft: mended } = await door.call('document.fixed', { draft: changed })
    expect((await saidOf(changed)).every((each) => each.startsWith('LAW-25'))).toBe(true)
    // Which of the two is right only the clerk knows.
    expect([changes, mended.facts.ke_hoach_goc]).toMatchObject([[], { number: '50/KH-UBND' }])
  })

  it('is asked for a part', async () => {
    const reply = await door.ask('amend.draft', { draft: await issuedSample('ke-hoach'), parts: ['khong-co'] })
    expect(reply).toMatchObject({ ok: false, problem: { code: 'amend.no-part' } })
  })
})

describe('a plan that replaces the whole', () => {
  it.each(templates)('of %s is that plan anew, with the sentence that it replaces it', async (id) => {
    const old = await issuedSample(id)
    const made = await door.call('amend.draft', { draft: old, parts: 'whole' })
    expect(made).toMatchObject({
      template: old.template,
      title: old.title,
      year: old.year,
      letterhead: { number: '', date: '' },
      origin: { of: { kind: 'replace', number: '05/KH-UBND' } },
    })
    expect([made.state, made.waivers, made.id === old.id]).toEqual([undefined, [], false])
    const text = await textOf(made)
    expect(text).toContain(`Kế hoạch này thay thế ${cited}`)
    expect(text.indexOf('Kế hoạch này thay thế')).toBeLessThan(text.indexOf('Trên đây là'))
    expect(text.match(/\.\/\./gu)).toHaveLength(1)
    // Days that are over by now are the only thing to look at.
    expect((await saidOf(made)).filter((each) => !each.startsWith('DATE-03'))).toEqual([])
  })

  it('can itself be amended: its answers keep their names', async () => {
    const first = await door.call('amend.draft', { draft: aPlan(), parts: 'whole' })
    const issued: Draft = { ...first, letterhead: { ...first.letterhead, number: '9', date: '2026-06-01' } }
    const second = await door.call('amend.draft', { draft: issued, parts: 'whole' })
    expect(Object.keys(second.facts)).toEqual(expect.arrayContaining(['ke_hoach_goc', 'ke_hoach_goc_2']))
  })
})
