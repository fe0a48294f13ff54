import { expect, it } from 'vitest'
import { runChecks } from '../../core/checks/engine/runChecks.ts'
import { aLetterhead, aPlan, aSignature, recipient } from '../support/aPlan.ts'
import { checked } from './words.ts'

const written = {
  title: 'kiểm tra, giám sát của Ban Thường vụ Đảng ủy năm 2026',
  recipients: {
    lines: [{ ...recipient('Ủy ban Kiểm tra Tỉnh ủy', 'higher', 'b/c'), id: 'r1', end: ',' }],
    filing: 'Văn phòng Đảng ủy',
    drafterCode: '',
  },
  signature: aSignature({ form: 'custom', lines: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'] }),
}
const stateForm = ['CAP-01', 'LAW-13', 'REC-01', 'REC-06', 'REC-08', 'SIG-03', 'SIG-09']
const foundIn = (letterhead = aLetterhead()): string[] => [
  ...new Set(
    runChecks(checked(aPlan({ ...written, letterhead })))
      .map(({ rule }) => rule)
      .filter((rule) => stateForm.includes(rule)),
  ),
]

it('a paper of the Party is told once that its form is another, and not asked for the one of Nghị định 30', () => {
  expect(foundIn(aLetterhead({ issuerKind: 'khac', issuer: 'Đảng ủy xã Bình Minh', code: 'KH/ĐU' }))).toEqual([])
  expect(foundIn().sort()).toEqual(['CAP-01', 'REC-01', 'REC-06', 'REC-08', 'SIG-09'])
})
