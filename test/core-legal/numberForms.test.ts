import { describe, expect, it } from 'vitest'
import { findCitations } from '../../core/legal/findCitations.ts'
import { numberFault } from '../../core/legal/numberForms.ts'

const judged = (text: string) => {
  const [citation] = findCitations(text)
  return citation ? numberFault(citation) : 'không thấy văn bản nào'
}

describe('numbers and codes', () => {
  it.each([
    'Nghị định số 59/2023/NĐ-CP',
    'Nghị quyết số 332/NQ-CP',
    'Nghị quyết số 202/2025/QH15',
    'Nghị quyết số 1661/NQ-UBTVQH15',
    'Nghị quyết số 31/2023/NQ-HĐND',
    'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
    'Quyết định số 22/2018/QĐ-TTg',
    'Quyết định số 12/QĐ-SVHTTDL',
    'Thông tư số 05/2021/TT-BNV',
    'Thông tư liên tịch số 14/2014/TTLT-BTC-BTP',
    'Chỉ thị số 19/CT-TTg',
    'Công văn số 12/SNV-XDCQ',
    'Tờ trình số 7/TTr-UBND',
    'Quy định số 11-QĐi/TW',
    'Nghị quyết số 57-NQ/TW',
    'Chương trình số 12-CTr/ĐU',
    'Hướng dẫn số 05-HD/BTGTW',
    'Luật số 72/2025/QH15',
    'Pháp lệnh số 34/2007/PL-UBTVQH11',
  ])('leaves %s alone', (text) => {
    expect(judged(text)).toBeNull()
  })
  it.each([
    ['Nghị định số 59/2023/ND-CP', '59/2023/NĐ-CP'],
    ['Nghị định số 59/2023/NÐ-CP', '59/2023/NĐ-CP'],
    ['Nghị định số 59/2023/nđ-cp', '59/2023/NĐ-CP'],
    ['Nghị định số 59/2023/NĐCP', '59/2023/NĐ-CP'],
    ['Nghị định số 59-2023-NĐ-CP', '59/2023/NĐ-CP'],
    ['Nghị định số 59/NĐ-CP ngày 14/8/2023', '59/2023/NĐ-CP'],
    ['Nghị quyết số 20/NQ - HĐND', '20/NQ-HĐND'],
    ['Nghị quyết số 20/NQ–HĐND', '20/NQ-HĐND'],
    ['Nghị quyết số 20/NQ/HĐND', '20/NQ-HĐND'],
    ['Kế hoạch số 31 /KH-UBND', '31/KH-UBND'],
  ])('reads %s as %s', (text, right) => {
    expect(judged(text)).toEqual({ fault: 'form', right })
  })
  it('says nothing certain of a number it cannot mend', () => {
    expect(judged('Kế hoạch số 12/2026/KH-UBND')).toEqual({ fault: 'form', right: null })
    expect(judged('Nghị định số 59/NĐ-CP')).toEqual({ fault: 'form', right: null })
  })
  it('tells the form of the Party from that of the State', () => {
    expect(judged('Chỉ thị số 30/CT-TW')).toEqual({ fault: 'party-as-state', right: '30-CT/TW' })
    expect(judged('Nghị quyết số 05/NQ-ĐU ngày 05/01/2026 của Đảng ủy xã')).toEqual({
      fault: 'party-as-state',
      right: '05-NQ/ĐU',
    })
    expect(judged('Nghị quyết số 20-NQ/HĐND')).toEqual({ fault: 'state-as-party', right: '20/NQ-HĐND' })
  })
})
