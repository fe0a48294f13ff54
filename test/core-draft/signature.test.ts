import { describe, expect, it } from 'vitest'
import { signatureLines } from '../../core/draft/signatureLines.ts'
import { findBlock, walkDraft } from '../../core/draft/walk.ts'
import { aPlan, aSignature, item } from '../support/aPlan.ts'

describe('the lines above a signature', () => {
  const office = { headPost: 'Chánh Văn phòng', post: 'Phó Chánh Văn phòng' }
  it.each([
    ['tm', {}, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['tm-kt', {}, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['tm-q', {}, ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    ['head', {}, ['CHỦ TỊCH']],
    ['kt', office, ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['tl', { post: 'Chánh Văn phòng' }, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    [
      'tl-kt',
      { post: 'Chánh Văn phòng', deputyPost: 'Phó Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    ['tuq', { post: 'Trưởng phòng Kinh tế' }, ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG KINH TẾ']],
    ['q', {}, ['Q. CHỦ TỊCH']],
    ['custom', { lines: ['CHỦ TỊCH', '(đã ký)'] }, ['CHỦ TỊCH', '(đã ký)']],
  ] as const)('%s', (form, patch, lines) => {
    expect(
      signatureLines({ ...aSignature(), ...patch, form, lines: 'lines' in patch ? [...patch.lines] : [] }),
    ).toEqual(lines)
  })

  it('shows a blank where the post is not known yet', () => {
    expect(signatureLines(aSignature({ body: '', post: ' ' }))).toEqual([
      'TM. [tên cơ quan]',
      'KT. CHỦ TỊCH',
      '[chức vụ người ký]',
    ])
  })
})

describe('finding a block', () => {
  it('says where it stands, in the body and in an annex', () => {
    const annex = { id: 'pl1', title: 'BIỂU', orientation: 'portrait' as const, body: [item('1', 'x', item('a', 'y'))] }
    const plan = aPlan({ annexes: [annex] })
    const spot = findBlock(plan, 'b5-2-1')
    expect(spot).toMatchObject({ index: 0, annex: null, block: { marker: 'a' } })
    expect(spot?.parents.map((parent) => parent.text)).toEqual(['MỤC ĐÍCH, YÊU CẦU', 'Yêu cầu'])
    const inner = annex.body[0]?.children[0]
    expect(findBlock(plan, inner?.id ?? '')).toMatchObject({ annex: 'pl1', block: { text: 'y' } })
    expect(findBlock(plan, 'khong-co')).toBeNull()
  })

  it('walks the body and then the annexes, each id once', () => {
    const ids = [...walkDraft(aPlan())].map((block) => block.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(4, 8)).toEqual(['b5', 'b5-1', 'b5-1-1', 'b5-1-2'])
  })
})
