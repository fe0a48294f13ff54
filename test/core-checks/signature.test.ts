import { describe, expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { signatureRules } from '../../core/checks/rules/sigRules.ts'
import type { Finding } from '../../core/checks/shape/finding.ts'
import { plainText } from '../../core/document/plainText.ts'
import type { Draft, Letterhead, Signature } from '../../core/draft/draft.ts'
import { applyEdit } from '../../core/draft/edits.ts'
import { signatureLines } from '../../core/draft/signatureLines.ts'
import { renderDraft } from '../../core/render/render.ts'
import { aPlan } from '../support/aPlan.ts'

const signed = (signature: Partial<Signature>, letterhead: Partial<Letterhead> = {}): Draft =>
  aPlan((plan) => ({
    ...plan,
    signature: { ...plan.signature, ...signature },
    letterhead: { ...plan.letterhead, ...letterhead },
  }))

const check = (draft: Draft, final = false): Finding[] =>
  runChecks({ draft, document: renderDraft(draft, null).document, final }, signatureRules)

const printed = (draft: Draft): string[] => plainText(renderDraft(draft, null).document).split('\n')

/** Presses every button that needs no answer until none is left. */
function mended(draft: Draft): Draft {
  for (let round = 0; round < 8; round++) {
    const edit = check(draft).find((finding) => finding.fix?.edit)?.fix?.edit
    if (!edit) return draft
    draft = applyEdit(draft, edit)
  }
  return draft
}

const office: Partial<Letterhead> = { issuerKind: 'phong', issuer: 'Phòng Kinh tế', parent: 'UBND XÃ BÌNH MINH' }

describe('a signature that is put right', () => {
  it.each<[string, Draft, string[]]>([
    ['Chủ tịch đứng một mình', signed({ form: 'head', body: '' }), ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['Phó Chủ tịch không TM.', signed({ form: 'kt' }), ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [
      'Phó Chủ tịch ở dòng người đứng đầu, không TM., không KT.',
      signed({ form: 'head', body: '', headPost: 'Phó Chủ tịch', post: '' }),
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'kiểu văn bản Đảng, dính liền, thiếu dòng KT.',
      signed({ form: 'custom', lines: ['T/M ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH'] }),
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [
      'phòng ký thay mặt',
      signed({ form: 'tm-kt', body: 'Phòng Kinh tế', headPost: 'Trưởng phòng', post: 'Phó Trưởng phòng' }, office),
      ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
    ],
    [
      'Phó Chánh Văn phòng ký thừa lệnh',
      signed({ form: 'tl', post: 'Phó Chánh Văn phòng' }),
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    [
      'phó thường trực, nhắc lại tên cơ quan',
      signed({ headPost: 'Chủ tịch UBND xã', post: 'Phó Chủ tịch Thường trực UBND xã' }),
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
  ])('%s', (_, draft, lines) => {
    const after = mended(draft)
    expect(signatureLines(after.signature)).toEqual(lines)
    expect(check(after).filter((finding) => finding.rule !== 'SIG-04')).toEqual([])
    // Nothing but the signature has changed.
    expect({ ...after, signature: draft.signature }).toEqual(draft)
  })

  it('writes the name without title and in usual capitals, and nothing else', () => {
    const before = signed({ name: 'ThS. NGUYỄN THỊ HÒA' })
    const after = mended(before)
    expect(after.signature.name).toBe('Nguyễn Thị Hòa')
    const [was, is] = [printed(before), printed(after)]
    expect(is.filter((line, index) => line !== was[index])).toEqual(['Nguyễn Thị Hòa'])
    expect(mended(after)).toEqual(after)
  })

  it('leaves names of every people of Vietnam as they are', () => {
    for (const name of ['H’Hen Niê', "Ka' Mbơm", 'Y Bhok Êban', 'Giàng A Sử', 'Lò Thị Ơn', 'Đinh K’Rể'])
      expect(check(signed({ name }))).toEqual([])
  })
})

describe('a signature that is the clerk’s to decide', () => {
  it('is an error while Ủy ban nhân dân is not signed for, with a way to keep it', () => {
    const [found] = check(signed({ form: 'head' }))
    expect(found).toMatchObject({ rule: 'SIG-01', severity: 'error', fix: { kind: 'one-click' } })
    expect(found?.message).toContain('bỏ qua kèm lý do')
  })
  it('asks for the delegation behind TL. and TUQ.', () => {
    for (const form of ['tl', 'tuq'] as const)
      expect(check(signed({ form, post: 'Chánh Văn phòng' })).map((finding) => finding.rule)).toEqual(['SIG-04'])
  })
  it('of an import without a name is a hint, and an error in the copy to sign', () => {
    const draft: Draft = { ...signed({ name: '' }), origin: { kind: 'file', name: 'cũ.txt', at: '' } }
    expect(check(draft)[0]).toMatchObject({ rule: 'SIG-05', severity: 'hint' })
    expect(check(draft, true)[0]).toMatchObject({ rule: 'SIG-05', severity: 'error' })
  })
})
