/** Slips in the letterhead, the layout and the signature. */
import { place } from '../../../core/document/place.ts'
import type { Draft, Letterhead } from '../../../core/draft/draft.ts'
import type { DraftEdit } from '../../../core/draft/edits.ts'
import { officeOf } from './office.ts'
import { edits, type Kind, signed, words } from './plant.ts'

const head = (
  rule: string,
  name: string,
  field: string | readonly string[],
  patch: (letterhead: Letterhead, plan: Draft) => Partial<Letterhead> | null,
  more: Partial<Kind> = {},
): Kind =>
  edits(
    rule,
    name,
    (plan) => {
      const change = patch(plan.letterhead, plan)
      const at = (typeof field === 'string' ? [field] : field).map(place.letterhead)
      return change ? [{ edit: { op: 'set-letterhead', patch: change }, at }] : []
    },
    more,
  )

const collective = ({ letterhead }: Draft): boolean => letterhead.issuerKind === 'ubnd'
const layout = (name: string, patch: Extract<DraftEdit, { op: 'set-layout' }>['patch']): Kind =>
  edits('LAY-10', name, () => [{ edit: { op: 'set-layout', patch }, at: place.letterhead('layout') }])

export const letterheadKinds: readonly Kind[] = [
  head('LAY-01', 'Chưa ghi địa danh', 'place', () => ({ place: '' })),
  head('LAY-03', '“UBND xã ...” ở tên cơ quan', 'issuer', ({ issuer }) => ({
    issuer: issuer.replace('Ủy ban nhân dân', 'UBND').replace('Trường Trung học cơ sở', 'Trường THCS'),
  })),
  head('LAY-04', 'Thừa hoặc mất dòng cơ quan chủ quản', 'parent', ({ parent }, plan) =>
    collective(plan) ? { parent: 'Ủy ban nhân dân tỉnh' } : parent === '' ? null : { parent: '' },
  ),
  head('LAY-05', 'Số 31 /KH: dấu cách trong số', 'number', ({ number }) => ({ number: `${number} ` })),
  head('LAY-05', 'Ký hiệu có dấu cách: KH - UBND', 'code', ({ code }) => ({ code: code.replace('-', ' - ') })),
  head('LAY-06', 'Ký hiệu của văn bản trước: TTr, QĐ', 'code', ({ code }) => ({ code: code.replace('KH', 'TTr') })),
  head('LAY-07', 'Số 005', 'number', ({ number }) => ({ number: `0${number.padStart(2, '0')}` })),
  head('LAY-08', 'Xóa ngày mà quên năm', ['date', 'issueYear'], () => ({ date: '', issueYear: null })),
  head('LAY-09', 'Địa danh của cơ quan khác', 'place', () => ({ place: 'Bình Sơn' }), {
    with: (plan) => ({ office: officeOf(plan) }),
  }),
  layout('Lề trái 20 mm', { margins: { top: 20, bottom: 20, left: 20, right: 15 } }),
  words('LAY-13', 'Dấu cách trước ./.', /\.\/\.$/u, ' ./.', ['closing']),
  words('LAY-14', 'Câu kết gọi tên khác', /(?<=Kế hoạch )\p{Ll}+(?: [\p{Ll},]+){1,2}(?= )/u, 'triển khai nhiệm vụ', [
    'closing',
  ]),
  words('LAY-15', 'Trích yếu có dấu chấm cuối', /$/u, '.', ['title']),
  words('LAY-15', 'Trích yếu có “V/v”', /^/u, 'V/v ', ['title']),
  head('LAY-16', 'Bản trình ký còn DỰ THẢO', 'draftMark', () => ({ draftMark: 2 }), { with: () => ({ final: true }) }),
  edits('LAY-17', '“Kính gửi” chép từ công văn', (plan) =>
    plan.body.slice(0, 1).map((first) => ({
      edit: {
        op: 'insert-block',
        block: { id: 'kg', kind: 'paragraph', marker: 'none', text: 'Kính gửi: Các phòng, đơn vị.', children: [] },
        at: { before: first.id },
      },
      at: place.block('kg'),
    })),
  ),
  edits('LAY-17', '“Như trên” ở nơi nhận', (plan) =>
    plan.recipients.lines.slice(0, 1).map((line) => ({
      edit: { op: 'put-recipient', line: { id: 'nt', text: 'Như trên', purpose: '', group: 'other' }, before: line.id },
      at: place.recipient('nt'),
    })),
  ),
  signed('SIG-01', 'Chỉ ghi CHỦ TỊCH hoặc KT., thiếu TM.', 'form', ({ form }, plan) =>
    collective(plan) ? { form: form === 'tm' ? 'head' : 'kt' } : null,
  ),
  edits('SIG-02', 'Thủ trưởng cơ quan ký thay mặt', ({ letterhead, signature }) =>
    letterhead.issuerKind === 'ubnd'
      ? []
      : (['tm', 'tm-kt'] as const).map((form) => ({
          edit: {
            op: 'set-signature',
            patch: { form, body: letterhead.issuer, post: signature.post || `Phó ${signature.headPost}` },
          },
          at: place.signature('form'),
        })),
  ),
  signed('SIG-03', 'Cấp phó ký, thiếu KT.', 'form', ({ form, headPost, post }) =>
    form === 'tm-kt' || form === 'kt'
      ? { form: form === 'kt' ? 'head' : 'tm', headPost: post || `Phó ${headPost}` }
      : null,
  ),
  signed('SIG-04', 'Ký thừa lệnh', 'form', (_, plan) =>
    collective(plan) ? { form: 'tl', post: 'Chánh Văn phòng' } : null,
  ),
  signed('SIG-05', 'Học vị trước tên người ký', 'name', ({ name }, plan) =>
    plan.letterhead.issuerKind === 'truong' ? null : { name: `ThS. ${name}` },
  ),
  signed('SIG-05', 'Chưa có tên người ký', 'name', () => ({ name: '' })),
  signed('SIG-07', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'post', ({ form, post }) =>
    form === 'tm-kt' ? { post: `${post} Thường trực` } : null,
  ),
  signed('SIG-09', '“T/M”, “K/T” như văn bản của Đảng', 'lines', ({ form, body, headPost, post }) =>
    form === 'tm'
      ? { form: 'custom', lines: [`T/M ${body.toUpperCase()}`, headPost.toUpperCase()] }
      : form === 'kt'
        ? { form: 'custom', lines: [`K/T ${headPost.toUpperCase()}`, post.toUpperCase()] }
        : null,
  ),
]
