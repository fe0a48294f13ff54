import { place } from '../../document/place.ts'
import type { Signature } from '../../draft/draft.ts'
import { authorityOf, signed } from '../kits/signing.ts'
import { decree } from '../kits/sources.ts'
import { stateForm } from '../kits/stateForm.ts'

const fields = ['body', 'headPost', 'post', 'deputyPost'] as const

export const authorityDots = stateForm({
  id: 'SIG-09',
  severity: 'warning',
  title: 'Viết “TM.”, “KT.”, “Q.”, “TL.”, “TUQ.” có dấu chấm, không viết “T/M”, “K/T”',
  why: 'Ghi “T/M”, “K/T” hay lặp “TM. TM.” thì khối chữ ký in ra trái Nghị định 30.',
  unless: 'Chữ Q. không đi trước một chức vụ đứng đầu, hoặc dòng không bắt đầu bằng các chữ ấy.',
  source: decree('II.7.b'),
  examples: [
    { name: 'Viết đúng', reports: 0, draft: (plan) => plan },
    {
      name: 'Kiểu của văn bản Đảng',
      reports: 1,
      draft: signed({ form: 'custom', lines: ['T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }),
    },
    {
      name: 'Dấu chấm giữa hai chữ',
      reports: 1,
      draft: signed({ form: 'custom', lines: ['T.M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] }),
    },
    {
      name: 'Thiếu dấu chấm, dính liền',
      reports: 2,
      draft: signed({ form: 'custom', lines: ['TM ỦY BAN NHÂN DÂN', 'KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] }),
    },
    {
      name: 'Người ký thứ hai',
      reports: 1,
      draft: signed({ beside: [{ id: 's2', lines: ['T/M BAN CHẤP HÀNH', 'BÍ THƯ'], name: 'Lê Văn Bình' }] }),
    },
    { name: 'Ghi hai lần', reports: 1, draft: signed({ body: 'TM. Ủy ban nhân dân' }) },
  ],
  *check({ draft: { signature } }) {
    const beside = signature.beside ?? []
    for (const [index, signer] of beside.entries())
      for (const [at, line] of signer.lines.entries()) {
        const found = authorityOf(line)
        const right = found ? `${found.authority}. ${found.rest}` : line
        if (right === line) continue
        const lines = signer.lines.with(at, right)
        yield fixed(line, right, 'beside', { beside: beside.with(index, { ...signer, lines }) }, 'Viết lại')
      }
    if (signature.form === 'custom') {
      for (const [index, line] of signature.lines.entries()) {
        const found = authorityOf(line)
        const right = found ? `${found.authority}. ${found.rest}` : line
        if (right === line) continue
        yield fixed(line, right, 'lines', { lines: signature.lines.with(index, right) }, 'Viết lại')
      }
      return
    }
    for (const field of fields) {
      const value = signature[field]
      const found = authorityOf(value.toLocaleUpperCase('vi'))
      if (!found) continue
      const right = value.slice(value.length - found.rest.length)
      yield fixed(value, right, field, { [field]: right }, 'Bỏ phần thừa')
    }
  },
})

const fixed = (excerpt: string, right: string, field: string, patch: Partial<Signature>, label: string) => ({
  place: place.signature(field),
  excerpt,
  message: `“${excerpt}” viết lại là “${right}”.`,
  fix: { kind: 'auto' as const, label, edit: { op: 'set-signature' as const, patch } },
})
