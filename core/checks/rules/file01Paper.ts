import { paper } from '../../style/page.ts'
import { decimalText } from '../../text/figures.ts'
import { asItShould, withSection } from '../kits/exampleSheet.ts'
import { ofWholeFile } from '../kits/fileLook.ts'
import { decree } from '../kits/sources.ts'
import type { Rule } from '../shape/rule.ts'

/** mm; a printer's A4 is as near as that. */
const slack = 1.5

export const filePaper: Rule = {
  id: 'FILE-01',
  severity: 'error',
  title: 'Tệp Word đặt khổ giấy A4',
  why: 'Máy in trộn khổ giấy, chữ co lại hoặc mất ở mép, và hồ sơ lưu không đều.',
  unless: 'Tệp không phải .docx thì không ghi khổ giấy theo cách phần mềm đọc được.',
  source: decree('I.1'),
  examples: [
    asItShould,
    {
      name: 'Khổ Letter của Mỹ',
      reports: 1,
      draft: (plan) => plan,
      with: withSection({ width: 215.9, height: 279.4 }),
    },
    {
      name: 'A4 nằm ngang',
      reports: 0,
      draft: (plan) => plan,
      with: withSection({ width: 297, height: 210, landscape: true }),
    },
  ],
  *check({ sheet }) {
    const other = sheet?.sections.find(({ width, height }) => {
      const [short, long] = width < height ? [width, height] : [height, width]
      return Math.abs(short - paper.width) > slack || Math.abs(long - paper.height) > slack
    })
    if (!other) return
    const found = `Khổ giấy ${decimalText(other.width)} x ${decimalText(other.height)} mm`
    yield {
      place: ofWholeFile,
      excerpt: found,
      message: `${found}; cần khổ A4, ${paper.width} x ${paper.height} mm.`,
    }
  },
}
