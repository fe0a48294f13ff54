import { place } from '../../document/place.ts'
import type { Draft, IssuerKind, Recipients } from '../../draft/draft.ts'
import { archive, isFiling } from '../../draft/filing.ts'
import { decree } from '../kits/sources.ts'
import { stateForm } from '../kits/stateForm.ts'

/** `(Hiền)`, `(V-10b)`: who drafted and how many copies, as many offices write it behind the unit. */
const drafterInBrackets = /(?<=^VT, [\p{Lu}\d][\p{L}\d.&-]*) ?\((?!\d{1,2}\))[\p{L}\d][\p{L}\d.,\s/-]{0,20}\)$/u

/** `VT, (VX/MT.Tấn)`, `VT, KTNS, KGVX (Ch-CĐS15)`, `VTUB, NC (TP, Vinh)`: the archive, then units and typists in an order of the office. */
const habitual = /^VT\p{Lu}{0,3}, [(\p{Lu}]/u

const withFiling =
  (patch: Partial<Recipients>) =>
  (plan: Draft): Draft => ({ ...plan, recipients: { ...plan.recipients, ...patch } })

/** A room, a school or a centre is itself the drafting unit: it has no other code to name. */
/** Bodies that file by customs of their own. */
const ownFiling: ReadonlySet<IssuerKind> = new Set(['mat-tran', 'khac'])
const drafts: ReadonlySet<IssuerKind> = new Set(['phong', 'trung-tam', 'truong', 'ban-chi-dao', 'mat-tran', 'khac'])

export const filingLine = stateForm({
  id: 'REC-01',
  severity: 'error',
  title: 'Dòng cuối của nơi nhận là “- Lưu: VT, <đơn vị soạn thảo>.”',
  why: 'Dòng Lưu thiếu thì văn thư không biết giữ bản gốc cùng hồ sơ của đơn vị nào.',
  unless:
    'Sau đơn vị có ghi người soạn trong ngoặc; phòng, trường, trung tâm, ban chỉ đạo chỉ ghi “VT”, vì chính nơi ấy soạn thảo; Mặt trận, công đoàn, hội có lối ghi riêng.',
  source: decree('II.9.d'),
  examples: [
    { name: 'Lưu: VT, VHXH.', reports: 0, draft: withFiling({ filing: 'VT, VHXH' }) },
    { name: 'Lưu: VT, HC (2).', reports: 0, draft: withFiling({ filing: 'VT, HC (2)' }) },
    { name: 'Lưu: VT, VHXH (Hiền).', reports: 0, draft: withFiling({ filing: 'VT, VHXH (Hiền)' }) },
    { name: 'Lưu: VT, VHXH (V-10b).', reports: 0, draft: withFiling({ filing: 'VT, VHXH (V-10b)' }) },
    { name: 'Lưu: VT, (VX/Hiền).', reports: 1, draft: withFiling({ filing: 'VT, (VX/Hiền)' }) },
    { name: 'Lưu: VT, VHXH. Hiền (3b).', reports: 0, draft: withFiling({ filing: 'VT, VHXH. Hiền (3b)' }) },
    {
      name: 'Trường không chia bộ phận, chỉ ghi VT',
      reports: 0,
      draft: (plan) => ({
        ...withFiling({ filing: 'VT' })(plan),
        letterhead: { ...plan.letterhead, issuerKind: 'truong', issuer: 'Trường Tiểu học Bình Minh' },
      }),
    },
    {
      name: 'Mặt trận ghi theo lối riêng',
      reports: 0,
      draft: (plan) => ({
        ...withFiling({ filing: 'VP/MTTQ' })(plan),
        letterhead: { ...plan.letterhead, issuerKind: 'khac', issuer: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Minh' },
      }),
    },
    { name: 'Ủy ban nhân dân chỉ ghi VT', reports: 1, draft: withFiling({ filing: 'VT' }) },
    { name: 'Chưa ghi', reports: 1, draft: withFiling({ filing: '' }) },
    { name: 'Lưu: VĂN', reports: 1, draft: withFiling({ filing: 'VĂN', filingEnd: '' }) },
    { name: 'Lưu: VP-UBND.', reports: 1, draft: withFiling({ filing: 'VP-UBND' }) },
    { name: 'Thiếu dấu chấm cuối', reports: 1, draft: withFiling({ filingEnd: '' }) },
  ],
  *check({ draft, final }) {
    const { filing, filingEnd } = draft.recipients
    const given = filing.trim()
    // The Front, unions and associations follow papers of their own, and file by other names.
    const ownCustom = /mặt trận|mttq|công đoàn|liên đoàn|đoàn (?:tncs|thanh niên)|(?<!\p{L})hội (?!đồng)/iu.test(
      `${draft.letterhead.parent} ${draft.letterhead.issuer}`,
    )
    const accepted =
      isFiling(given.replace(drafterInBrackets, '')) ||
      (given === archive && drafts.has(draft.letterhead.issuerKind)) ||
      (ownCustom && /^VP(?!\p{L})/u.test(given))
    if (given === '') {
      const imported = draft.origin?.kind === 'file'
      yield {
        place: place.filing,
        excerpt: 'Lưu: ...',
        message: imported
          ? 'Không thấy dòng “Lưu” trong bản nhập. Điền “VT” và chữ viết tắt của đơn vị soạn thảo.'
          : 'Dòng “Lưu” chưa có chữ viết tắt của đơn vị soạn thảo.',
        severity: imported && !final ? 'hint' : 'error',
        fix: { kind: 'ask', label: 'Điền' },
      }
    } else if (!accepted) {
      const spaced = given.replace(/\s+/gu, ' ').replace(/ ?[,;] ?/gu, ', ')
      const guess = isFiling(spaced) ? spaced : null
      yield {
        place: place.filing,
        excerpt: `Lưu: ${given}`,
        // "VT" alone is the right form with a part left out, and what many offices write; behind the unit offices add who typed it.
        ...(ownCustom || habitual.test(given) || (given === archive && ownFiling.has(draft.letterhead.issuerKind))
          ? { severity: 'hint' as const }
          : given === archive
            ? { severity: 'warning' as const }
            : {}),
        message: guess
          ? `Viết “Lưu: ${guess}.”`
          : `“Lưu: ${given}” chưa đúng dạng: ghi “VT”, dấu phẩy, rồi chữ viết tắt của đơn vị soạn thảo, ví dụ “Lưu: VT, VHXH.”`,
        fix: guess
          ? { kind: 'one-click', label: 'Viết lại', edit: { op: 'set-recipients', patch: { filing: guess } } }
          : { kind: 'ask', label: 'Sửa' },
      }
    } else if (filingEnd !== undefined && filingEnd !== '.') {
      yield {
        place: place.filing,
        excerpt: `Lưu: ${given}${filingEnd}`,
        message: 'Dòng “Lưu” kết thúc bằng dấu chấm.',
        severity: 'warning',
        fix: { kind: 'auto', label: 'Thêm dấu chấm', edit: { op: 'set-recipients', patch: { filingEnd: '.' } } },
      }
    }
  },
})
