import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAs, decodeLegacy, legacyEncodingOf } from '../../core/text/legacyEncodings.ts'
import { toTcvn3, toVni } from '../support/legacyText.ts'
import { holds } from '../support/property.ts'

const sentence = 'Ủy ban nhân dân xã ban hành kế hoạch thực hiện dân chủ ở cơ sở; đồng bào các dân tộc được hưởng lợi.'
const letters = 'àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ ăâđêôơư'

describe('Vietnamese typed before Unicode', () => {
  it('reads every letter of both encodings', () => {
    expect(decodeAs(toTcvn3(letters), 'TCVN3')).toBe(letters)
    expect(decodeAs(toVni(letters), 'VNI')).toBe(letters)
    expect(decodeAs(toVni(letters.toUpperCase()), 'VNI')).toBe(letters.toUpperCase())
  })

  it('tells the encoding from the words alone', () => {
    expect(decodeLegacy(toTcvn3(sentence.toLowerCase()))).toEqual({ text: sentence.toLowerCase(), encoding: 'TCVN3' })
    expect(decodeLegacy(toVni(sentence))).toEqual({ text: sentence, encoding: 'VNI' })
  })

  it('knows real text of old offices', () => {
    expect(decodeLegacy('Céng hoµ x· héi chñ nghÜa ViÖt Nam')?.text).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam')
    expect(decodeLegacy('Coäng hoaø xaõ hoäi chuû nghóa Vieät Nam')?.text).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam')
    expect(decodeLegacy('KÕ HO¹CH')?.text).toBe('KẾ HOẠCH')
    expect(decodeLegacy('KEÁ HOAÏCH')?.text).toBe('KẾ HOẠCH')
  })

  it.each([
    'Kế hoạch thực hiện dân chủ ở cơ sở',
    'Hoà giải, toán, quý, thuý, oà khóc và có là',
    '« Nghị quyết » số 5÷10 §3, 20×30 m²',
    'UBND, HĐND, KT-XH ngày 05/01/2026',
    'Café Müller ở Zürich',
    'Microsoft® Windows®',
    '',
  ])('leaves “%s” as it is', (text) => {
    expect(decodeLegacy(text)).toBeNull()
  })

  it('reads only the old words of a line that holds both', () => {
    expect(decodeLegacy(`Kế hoạch của xã: ${toTcvn3('kế hoạch thực hiện')}`)?.text).toBe(
      'Kế hoạch của xã: kế hoạch thực hiện',
    )
  })

  it('never takes true Unicode sentences for an old encoding', () => {
    const words = [...new Set(sentence.split(/[ ;.]+/))].filter((word) => word !== '')
    holds(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }), (some) => {
        expect(legacyEncodingOf(some.join(' '))).toBeNull()
      }),
    )
  })
})
