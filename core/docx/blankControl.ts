/**
 * A blank of number and date as a content control: one clicks it, types, and the line stays centred. All controls of one name are bound to one
 * element of the part beside the text, so that "(Kèm theo Kế hoạch số ...)" fills itself.
 *
 * No placeholder is named: a control that is emptied again shows five no-break spaces (ISO/IEC 29500-1, 17.5.2.25).
 */
import { BuilderElement, CheckBox, type TextRun } from 'docx'
import type { BlankName } from '../document/blanks.ts'

/** The namespace of that part, and the id Word finds it by. */
export const blanksPart = {
  namespace: 'urn:soan-ke-hoach:ban-hanh',
  root: 'banHanh',
  id: '{6E5C3B52-94B4-4C1B-9D2F-6B1A7C0F2A11}',
} as const

/** Its elements, and what a clerk reads over the control. */
export const blankFields: Readonly<Record<BlankName, { element: string; title: string }>> = {
  number: { element: 'so', title: 'Số văn bản' },
  day: { element: 'ngay', title: 'Ngày' },
  month: { element: 'thang', title: 'Tháng' },
  year: { element: 'nam', title: 'Năm' },
}

const withValue = (name: string, value: string): BuilderElement<{ value: string }> =>
  new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } })

/** Made as a check box of docx is: both are content controls. `run`: the room it shows while it is blank. */
export class BlankControl extends CheckBox {
  constructor(blank: BlankName, run: TextRun) {
    super()
    const { element, title } = blankFields[blank]
    const properties = new BuilderElement({
      name: 'w:sdtPr',
      children: [
        withValue('w:alias', title),
        withValue('w:tag', element),
        new BuilderElement({ name: 'w:showingPlcHdr' }),
        new BuilderElement<{ prefixes: string; path: string; part: string }>({
          name: 'w:dataBinding',
          attributes: {
            prefixes: { key: 'w:prefixMappings', value: `xmlns:k='${blanksPart.namespace}'` },
            path: { key: 'w:xpath', value: `/k:${blanksPart.root}[1]/k:${element}[1]` },
            part: { key: 'w:storeItemID', value: blanksPart.id },
          },
        }),
        new BuilderElement({ name: 'w:text' }),
      ],
    })
    this.root = [properties, new BuilderElement({ name: 'w:sdtContent', children: [run] })]
  }
}
