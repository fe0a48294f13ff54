/** Small changes to the example plan for the rules about citations. */
import type { Draft } from '../../draft/draft.ts'
import { addTo, changeOpening, exampleBlock, withLetterhead } from './exampleEdits.ts'

/** Puts these căn cứ in place of the example's own. */
export const withBases =
  (...texts: string[]) =>
  (plan: Draft): Draft => ({
    ...plan,
    body: [
      ...texts.map((text, index) => exampleBlock(`can-cu-${index + 1}`, { kind: 'basis', text })),
      ...plan.body.filter((block) => block.kind !== 'basis'),
    ],
  })

/** Adds a sentence, or several, as items of the budget section. */
export const says = (...texts: string[]) =>
  addTo('budget', ...texts.map((text, index) => exampleBlock(`noi-${index + 1}`, { marker: '1', text })))

export const withOpening = (text: string) => changeOpening(() => text)

/** One change after another. */
export const both =
  (...changes: ((plan: Draft) => Draft)[]) =>
  (plan: Draft): Draft =>
    changes.reduce((changed, change) => change(changed), plan)

export const issuedOn = (date: string) => withLetterhead({ date })

/** The căn cứ every example may stand on. */
export const competence = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'
export const decree59 =
  'Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở'
export const decree61 =
  'Nghị định số 61/2023/NĐ-CP ngày 16 tháng 8 năm 2023 của Chính phủ về xây dựng và thực hiện hương ước, quy ước của cộng đồng dân cư'
