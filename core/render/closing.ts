/**
 * Recipients and signature. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.9.d (Nơi nhận), II.7 (signature).
 */
import type { ClosingModel, Run, TextLine } from '../document/model.ts'
import { place } from '../document/place.ts'
import type { Recipients, Signature } from '../draft/draft.ts'
import { filingOf } from '../draft/filing.ts'
import { signatureLines, signatureParts } from '../draft/signatureLines.ts'
import { blankRun, isBare, type Printer } from './runs.ts'

const heading = 'Nơi nhận:'

export function printClosing(
  recipients: Recipients,
  signature: Signature,
  printer: Printer,
  imported: boolean,
): ClosingModel {
  const lines = recipientLines(recipients, printer, imported)
  // A plan that came without Nơi nhận prints none until a recipient is given.
  const usual = imported && lines.length === 0 && recipients.drafterCode.trim() === '' ? '' : heading
  const model: ClosingModel = {
    recipients: { heading: recipients.heading ?? usual, lines },
    signature: {
      lines: authorityLines(signature),
      name: { place: place.signature('name'), runs: nameRuns(signature.name, imported) },
    },
  }
  const { beside = [] } = signature
  if (beside.length > 0) {
    model.signature.beside = beside.map(({ id, lines, name }) => ({
      lines: lines.map((text): TextLine => ({ place: place.signature(`beside/${id}`), runs: [{ text }] })),
      name: { place: place.signature(`beside/${id}`), runs: nameRuns(name, imported) },
    }))
  }
  if (recipients.drafterCode.trim() !== '') model.recipients.drafterCode = recipients.drafterCode.trim()
  if (signature.ownPost.trim() !== '')
    model.signature.ownPost = { place: place.signature('ownPost'), runs: [{ text: signature.ownPost.trim() }] }
  return model
}

/** `- UBND tỉnh (để b/c);` ... `- Lưu: VT, VHXH.` */
function recipientLines(recipients: Recipients, printer: Printer, imported: boolean): TextLine[] {
  const lines = recipients.lines.map((line): TextLine => {
    const where = place.recipient(line.id)
    const purpose = line.purpose.trim() === '' ? '' : ` (${line.purpose.trim()})`
    const text = printer.runs(line.text, where)
    const words = text.length === 0 && !imported ? [blankRun('nơi nhận')] : text
    return { place: where, runs: joined('- ', words, `${purpose}${line.end ?? ';'}`) }
  })
  const filing = recipients.filing.trim()
  if (filing !== '' || !imported) {
    const kept: Run[] = filing === '' ? [{ text: filingOf('') }, blankRun('đơn vị soạn thảo')] : [{ text: filing }]
    lines.push({ place: place.filing, runs: joined('- Lưu: ', kept, recipients.filingEnd ?? '.') })
  }
  return lines
}

function joined(before: string, runs: readonly Run[], after: string): Run[] {
  const out = runs.map((run) => ({ ...run }))
  const first = out[0]
  if (first && isBare(first)) first.text = before + first.text
  else out.unshift({ text: before })
  const last = out.at(-1)
  if (last && isBare(last)) last.text += after
  else if (after !== '') out.push({ text: after })
  return out
}

function authorityLines(signature: Signature): TextLine[] {
  const fields = signatureParts(signature.form)
  return signatureLines(signature).map((text, index): TextLine => {
    const run: Run = { text }
    if (/\[[^[\]]+\]/u.test(text) && signature.form !== 'custom') run.missing = true
    return { place: place.signature(fields[index]?.field ?? 'lines'), runs: [run] }
  })
}

/** An imported plan may carry no name; a plan of ours shows where it is owed. */
function nameRuns(name: string, imported: boolean): Run[] {
  const given = name.trim()
  if (given !== '') return [{ text: given }]
  return imported ? [] : [blankRun('họ và tên người ký')]
}
