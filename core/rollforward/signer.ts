/**
 * The signer of last year against the office's book; number and day, which are always cleared.
 *
 * 1. The signer is looked for in the book, by name and by post; what the book says else is proposed, or asked.
 * 2. Those who signed beside are asked about one by one: the book of this office does not know them.
 * 3. Number and day were cleared already: a line says so, that it is seen.
 */

import { place } from '../document/place.ts'
import type { OfficeSigner } from '../draft/office.ts'
import type { PlanInput } from '../reading/planInput.ts'
import { formatShortDate } from '../text/dates.ts'
import { foldText } from '../text/normalize.ts'
import type { NewChange } from './wordChanges.ts'

const noEdit = { op: 'all' as const, edits: [] }

export function signerChanges(input: PlanInput): NewChange[] {
  return [...mainSigner(input), ...signersBeside(input)]
}

/** Those who sign beside the last one: the book of this office does not know them. */
const signersBeside = ({ draft: { signature } }: PlanInput): NewChange[] =>
  (signature.beside ?? []).flatMap(({ id, lines, name }) =>
    name.trim() === ''
      ? []
      : [
          {
            group: 'signer',
            place: place.signature(`beside/${id}`),
            context: `Người cùng ký: ${name.trim()}${lines.length > 0 ? ` (${lines.join(', ')})` : ''}`,
            start: 15,
            end: 15 + name.trim().length,
            before: name.trim(),
            after: name.trim(),
            reason: 'Người cùng ký năm trước: còn giữ chức vụ này không?',
            edit: noEdit,
            proposed: false,
          },
        ],
  )

function mainSigner({ draft: { signature }, office }: PlanInput): NewChange[] {
  const name = signature.name.trim()
  const question = (before: string, reason: string): NewChange => ({
    group: 'signer',
    place: place.signature('name'),
    context: `Người ký: ${before === '' ? '(trống)' : before}`,
    start: 10,
    end: 10 + (before === '' ? '(trống)' : before).length,
    before,
    after: before,
    reason,
    edit: noEdit,
    proposed: false,
  })
  const signers = office?.signers ?? []
  if (signers.length === 0)
    return name === ''
      ? []
      : [
          question(
            name,
            'Người ký năm trước: còn giữ chức vụ này không? Hồ sơ cơ quan chưa có danh sách người ký để đối chiếu.',
          ),
        ]
  const known = signers.find((signer) => foldText(signer.name) === foldText(name))
  const ownPost = postOf(signature)
  if (known && foldText(postOf(known)) === foldText(ownPost) && known.form === signature.form) return []
  if (known) return [signerChange(signature.name, ownPost, known, 'Chức vụ, hình thức ký theo hồ sơ cơ quan.', true)]
  const same = signers.filter((signer) => foldText(postOf(signer)) === foldText(ownPost))
  const [next = signers[0]] = same
  if (!next) return [question(name, 'Người ký năm trước không có trong hồ sơ cơ quan.')]
  const reason =
    name === ''
      ? 'Người ký theo hồ sơ cơ quan.'
      : `“${name}” không có trong danh sách người ký của hồ sơ cơ quan${same.length > 0 ? '; cùng chức vụ nay là người này' : ''}.`
  const change = signerChange(signature.name, ownPost, next, reason, same.length === 1)
  const others = signers.filter((signer) => signer !== next)
  return [
    others.length === 0
      ? change
      : { ...change, choices: others.map((signer) => ({ after: said(signer), edit: signerEdit(signer) })) },
  ]
}

const postOf = ({ post, headPost }: { post: string; headPost: string }): string =>
  (post.trim() === '' ? headPost : post).trim()
const said = (signer: OfficeSigner): string => `${postOf(signer)} ${signer.name}`

function signerChange(name: string, post: string, to: OfficeSigner, reason: string, proposed: boolean): NewChange {
  const before = `${post} ${name}`.trim()
  return {
    group: 'signer',
    place: place.signature('name'),
    context: `Người ký: ${before}`,
    start: 10,
    end: 10 + before.length,
    before,
    after: said(to),
    reason,
    edit: signerEdit(to),
    proposed,
  }
}

const signerEdit = ({ form, headPost, post, name }: OfficeSigner) => ({
  op: 'set-signature' as const,
  patch: {
    form,
    headPost,
    name,
    ...(form === 'tl-kt' ? { deputyPost: post } : { post }),
  },
})

/** What the roll-forward has cleared already, on a line of its own so that it is seen. */
export function numberChanges({ draft: { letterhead } }: PlanInput): NewChange[] {
  const { number, code, date } = letterhead
  const said = [number === '' ? '' : `số ${number}/${code}`, date === '' ? '' : `ngày ${formatShortDate(date)}`]
    .filter((part) => part !== '')
    .join(', ')
  if (said === '') return []
  return [
    {
      group: 'number',
      place: place.letterhead('number'),
      context: `Số và ngày của kế hoạch cũ: ${said}`,
      start: 28,
      end: 28 + said.length,
      before: said,
      after: '',
      reason: 'Đã để trống; văn thư ghi số và ngày mới khi ban hành.',
      edit: { op: 'set-letterhead', patch: { number: '', date: '' } },
      proposed: true,
    },
  ]
}
