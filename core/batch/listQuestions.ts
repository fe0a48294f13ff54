/**
 * What a column of a list may answer: the questions of a template or a draft, part by part, and what every plan has of its own
 * (issuer, place, signer, Nơi nhận). A column is known by the label or by the name of its question, without diacritics too.
 */
import type { Draft } from '../draft/draft.ts'
import { fieldsOf } from '../template/fieldsOf.ts'
import type { answeredParts } from '../template/names.ts'
import type { TemplateForm } from '../template/template.ts'
import { foldText } from '../text/normalize.ts'

/** What every plan has, by key: its name first, then what lists call it. */
const ownQuestions = {
  co_quan: ['Cơ quan ban hành', 'Tên cơ quan', 'Cơ quan', 'Đơn vị'],
  co_quan_ngan: ['Tên gọi ngắn của cơ quan', 'Tên ngắn'],
  co_quan_chu_quan: ['Cơ quan chủ quản', 'Cơ quan cấp trên trực tiếp'],
  dia_danh: ['Địa danh'],
  so: ['Số', 'Số văn bản'],
  ky_hieu: ['Ký hiệu'],
  ngay_ban_hanh: ['Ngày ban hành', 'Ngày ký'],
  nam: ['Năm', 'Năm kế hoạch'],
  trich_yeu: ['Tên kế hoạch (trích yếu)', 'Tên kế hoạch', 'Trích yếu'],
  nguoi_ky: ['Người ký', 'Họ tên người ký'],
  chuc_vu: ['Chức vụ người ký', 'Chức vụ'],
  noi_nhan: ['Nơi nhận', 'Nơi nhận thêm'],
  luu: ['Lưu', 'Dòng Lưu'],
} as const
export type OwnQuestion = keyof typeof ownQuestions

export const isOwnQuestion = (key: string): key is OwnQuestion => Object.hasOwn(ownQuestions, key)

export interface ListQuestion {
  /** `thon`, `nghi_quyet.so`, `nguoi_ky`. */
  key: string
  /** As the form calls it. */
  label: string
}

interface NamedQuestion extends ListQuestion {
  names: readonly string[]
}

const partLabels = {
  loai: 'loại văn bản',
  so: 'số, ký hiệu',
  ngay: 'ngày ban hành',
  co_quan: 'cơ quan ban hành',
  trich_yeu: 'trích yếu',
} as const satisfies Record<keyof typeof answeredParts, string>

/** In the order of the form, then what every plan has. */
export function listQuestions(draft: Pick<Draft, 'questions'>, form: TemplateForm | null): ListQuestion[] {
  return questionsByName(draft, form).map(({ key, label }) => ({ key, label }))
}

/**
 * The question each column answers, by its name; null where it answers none. A question of the template comes before one every plan
 * has. Two columns may be taken for the same question: that is for `takenTwice` to say.
 */
export function matchColumns(
  columns: readonly string[],
  draft: Pick<Draft, 'questions'>,
  form: TemplateForm | null,
): (string | null)[] {
  const questions = questionsByName(draft, form)
  return columns.map((column) => {
    const name = compared(column)
    return questions.find(({ names }) => names.some((one) => compared(one) === name))?.key ?? null
  })
}

/** The first question that several columns answer. */
export function takenTwice(columns: readonly string[], matched: readonly (string | null)[]) {
  for (const key of matched) {
    const same = columns.filter((_, at) => key !== null && matched[at] === key)
    if (key !== null && same.length > 1) return { key, columns: same }
  }
  return null
}

function questionsByName(draft: Pick<Draft, 'questions'>, form: TemplateForm | null): NamedQuestion[] {
  const asked = fieldsOf(draft, form).flatMap(({ id, label, kind }): NamedQuestion[] => {
    if (kind !== 'document') return [{ key: id, label, names: [id, label] }]
    return Object.entries(partLabels).map(([part, words]) => {
      const own = `${label}: ${words}`
      return { key: `${id}.${part}`, label: own, names: [`${id}.${part}`, own, `${words} ${label}`] }
    })
  })
  const own = Object.entries(ownQuestions).map(([key, names]) => ({ key, label: names[0], names: [key, ...names] }))
  return [...asked, ...own.filter(({ key }) => !asked.some((one) => one.key === key))]
}

/** `TÊN THÔN (bắt buộc)` and `ten_thon` are one name. */
const compared = (name: string): string =>
  foldText(name.replace(/\([^()]*\)\s*\*?$/u, ''))
    .replace(/[_\s*:.,-]+/gu, ' ')
    .trim()
