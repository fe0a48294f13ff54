/**
 * What may stand between `{{` and `}}`: the names every template has, the parts of a cited document, and the
 * helpers. Data only; `render/` makes them work, `checkTemplate` holds a folder against them.
 *
 * 1. Names that come from the draft.
 * 2. Parts of a cited document.
 * 3. Helpers, each with what it takes and an example.
 */

import type { CitedDocument } from '../draft/draft.ts'

/** Facts that come from the draft itself, with the words of the visible blank. */
export const builtinNames = {
  nam: 'năm kế hoạch',
  'co_quan.ten': 'tên cơ quan ban hành',
  'co_quan.ngan': 'tên gọi ngắn của cơ quan',
  'co_quan.hoa': 'tên cơ quan ban hành',
  dia_danh: 'địa danh',
  so_ky_hieu: 'số, ký hiệu',
  ngay_ban_hanh: 'ngày ban hành',
  trich_yeu: 'tên kế hoạch',
} as const
export type BuiltinName = keyof typeof builtinNames

export const isBuiltin = (name: string): name is BuiltinName => Object.hasOwn(builtinNames, name)

/** First words of the builtin names: a template's own field cannot be called one of these. */
export const builtinHeads: ReadonlySet<string> = new Set(
  Object.keys(builtinNames).map((name) => name.split('.')[0] ?? name),
)

/** Parts of a field of kind `document`; the field's own name is its full citation (`day_du`). */
export const documentParts = {
  /** Full citation: `Nghị quyết số 20/NQ-HĐND ngày 19/12/2025 của ... về việc ...`. */
  day_du: '',
  /** Full citation with the date in words, as a căn cứ has it. */
  can_cu: '',
  /** `Nghị quyết số 20/NQ-HĐND`; a law by its name. */
  ngan: '',
  loai: 'loại văn bản',
  so: 'số, ký hiệu',
  ngay: 'ngày ban hành',
  co_quan: 'cơ quan ban hành',
  trich_yeu: 'trích yếu',
} as const
export type DocumentPart = keyof typeof documentParts

/** The parts that are answered each by itself, as the answer calls them; the others are made of these. */
export const answeredParts = {
  loai: 'type',
  so: 'number',
  ngay: 'date',
  co_quan: 'issuer',
  trich_yeu: 'subject',
} as const satisfies { [part in DocumentPart]?: keyof CitedDocument }

export const isAnsweredPart = (name: string): name is keyof typeof answeredParts => Object.hasOwn(answeredParts, name)

export const isDocumentPart = (name: string): name is DocumentPart => Object.hasOwn(documentParts, name)

interface HelperSpec {
  /** How many arguments it takes, at least and at most. */
  arguments: readonly [number, number]
  /** What it does, for the person who writes a template. */
  does: string
  /** Source and what it prints. */
  example: readonly [source: string, prints: string]
}

/** A helper always has an argument, so `{{ngay}}` alone is never one; and no field may take a helper's name. */
export const helpers = {
  ngay: {
    arguments: [1, 1],
    does: 'ngày viết bằng số; chữ “ngày” viết sẵn trong câu',
    example: ['trước ngày {{ngay han}}', 'trước ngày 05/9/2026'],
  },
  ngay_day_du: {
    arguments: [1, 1],
    does: 'ngày viết bằng chữ “tháng”, “năm”',
    example: ['ngày {{ngay_day_du han}}', 'ngày 05 tháng 9 năm 2026'],
  },
  thang_nam: {
    arguments: [1, 1],
    does: 'tháng và năm của một ngày',
    example: ['trong {{thang_nam han}}', 'trong tháng 9 năm 2026'],
  },
  quy_nam: {
    arguments: [1, 1],
    does: 'quý và năm của một ngày',
    example: ['{{quy_nam han}}', 'Quý III năm 2026'],
  },
  nam_truoc: {
    arguments: [1, 1],
    does: 'năm liền trước',
    example: ['{{nam_truoc nam}}', '2025'],
  },
  nam_sau: {
    arguments: [1, 1],
    does: 'năm liền sau',
    example: ['{{nam_sau nam}}', '2027'],
  },
  hoa: {
    arguments: [1, 1],
    does: 'toàn bộ chữ in hoa',
    example: ['{{hoa don_vi}}', 'PHÒNG KINH TẾ'],
  },
  hoa_dau: {
    arguments: [1, 1],
    does: 'chữ cái đầu viết hoa',
    example: ['{{hoa_dau viec}}', 'Triển khai thi hành'],
  },
  thuong_dau: {
    arguments: [1, 1],
    does: 'chữ cái đầu viết thường',
    example: ['Kế hoạch {{thuong_dau trich_yeu}}', 'Kế hoạch triển khai thi hành Luật ...'],
  },
  kem_nam: {
    arguments: [2, 2],
    does: 'chữ rồi đến “năm ...”; chữ đã nói năm ấy thì không nhắc lại',
    example: ['{{kem_nam nghi_quyet.trich_yeu nam}}', 'về giảm nghèo bền vững năm 2026'],
  },
  nguoi_dung_dau: {
    arguments: [1, 1],
    does: 'người đứng đầu thôn, tổ dân phố',
    example: ['{{nguoi_dung_dau thon}}', 'Tổ trưởng tổ dân phố'],
  },
  danh_sach: {
    arguments: [1, 2],
    does: 'danh sách nối bằng dấu phẩy và chữ “và”, hoặc bằng dấu nối cho trước',
    example: ['{{danh_sach cac_thon}}', 'Thượng, Trung và Hạ'],
  },
  hai_so: {
    arguments: [1, 1],
    does: 'số nhỏ viết đủ hai chữ số',
    example: ['{{hai_so so_dot}} đợt', '02 đợt'],
  },
  nghin: {
    arguments: [1, 1],
    does: 'số có dấu chấm phân cách hàng nghìn',
    example: ['{{nghin so_tien}} đồng', '1.250.000 đồng'],
  },
} as const satisfies Record<string, HelperSpec>
export type HelperName = keyof typeof helpers

export const isHelper = (name: string): name is HelperName => Object.hasOwn(helpers, name)
