import { place } from '../../document/place.ts'
import type { Draft, IssuerKind } from '../../draft/draft.ts'
import { foldText } from '../../text/normalize.ts'
import { authorityOf, linesOf, signed } from '../kits/signing.ts'
import type { Rule, RuleFinding } from '../shape/rule.ts'

/** What stands behind `TM.`, folded, by who issues the plan. */
const bodies: Partial<Record<IssuerKind, { own: string; name: string }>> = {
  ubnd: { own: 'uy ban nhan dan', name: 'ỦY BAN NHÂN DÂN' },
  hdnd: { own: 'hoi dong nhan dan', name: 'HỘI ĐỒNG NHÂN DÂN' },
}
/** A council's plan may be issued by its standing committee. */
const standing = /^(?:thuong truc|ban) /u

export const ownBody: Rule = {
  id: 'SIG-10',
  severity: 'error',
  title: 'Sau “TM.” là chính cơ quan ban hành kế hoạch',
  why: 'Phần đầu ghi cơ quan này mà ký thay mặt cơ quan khác thì không rõ ai ban hành, văn bản bị trả lại.',
  unless: 'Chữ sau “TM.” là Thường trực hay Ban của chính Hội đồng nhân dân, hoặc cơ quan không phải UBND, HĐND.',
  source: 'NĐ 30/2020/NĐ-CP, Điều 13, khoản 2',
  examples: [
    { name: 'Ký thay mặt Ủy ban nhân dân', reports: 0, draft: (plan) => plan },
    { name: 'Ký thay mặt Hội đồng nhân dân', reports: 1, draft: signed({ body: 'Hội đồng nhân dân' }) },
    {
      name: 'Các dòng tự viết',
      reports: 1,
      draft: signed({ form: 'custom', lines: ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'] }),
    },
    {
      name: 'Hội ký thay mặt Ủy ban nhân dân',
      reports: 1,
      draft: signed({}, { issuerKind: 'khac', issuer: 'Hội Nông dân xã Bình Minh' }),
    },
    {
      name: 'Hội ký thay mặt Ban Chấp hành của mình',
      reports: 0,
      draft: signed({ body: 'Ban Chấp hành' }, { issuerKind: 'khac', issuer: 'Hội Nông dân xã Bình Minh' }),
    },
    {
      name: 'Mặt trận ký thay mặt Ủy ban nhân dân',
      reports: 1,
      draft: signed({}, { issuerKind: 'mat-tran', issuer: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Minh' }),
    },
    {
      name: 'Mặt trận ký thay mặt Ban Thường trực',
      reports: 0,
      draft: signed(
        { body: 'Ban Thường trực' },
        { issuerKind: 'mat-tran', issuer: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Bình Minh' },
      ),
    },
    {
      name: 'Thường trực Hội đồng nhân dân',
      reports: 0,
      draft: signed(
        { body: 'Thường trực Hội đồng nhân dân' },
        { issuerKind: 'hdnd', issuer: 'Hội đồng nhân dân xã Bình Minh' },
      ),
    },
  ],
  *check({ draft: { signature, letterhead } }) {
    yield* stateBodyOfAUnion(signature, letterhead)
    const body = bodies[letterhead.issuerKind]
    if (!body || letterhead.issuer.trim() === '') return
    const issuer = foldText(letterhead.issuer)
    for (const line of linesOf(signature)) {
      const said = authorityOf(line)
      if (said?.authority !== 'TM') continue
      const written = foldText(said.rest)
      if (written.startsWith(body.own) || written === 'ubnd' || written === 'hdnd' || issuer.startsWith(written))
        continue
      if (letterhead.issuerKind === 'hdnd' && standing.test(written)) continue
      const right = `TM. ${body.name}`
      yield {
        place: place.signature(signature.form === 'custom' ? 'lines' : 'body'),
        excerpt: line,
        message: `“${line}”: kế hoạch của ${letterhead.issuer} ký “${right}”.`,
        fix:
          signature.form === 'custom'
            ? { kind: 'ask', label: 'Đến chữ ký' }
            : {
                kind: 'one-click',
                label: `Viết “${right}”`,
                edit: {
                  op: 'set-signature',
                  patch: { body: letterhead.issuerKind === 'hdnd' ? 'Hội đồng nhân dân' : 'Ủy ban nhân dân' },
                },
              },
      }
    }
  },
}

/** A union signs for its own committee, never for the commune's. */
function* stateBodyOfAUnion(signature: Draft['signature'], letterhead: Draft['letterhead']): Iterable<RuleFinding> {
  const issuer = foldText(letterhead.issuer)
  const union = letterhead.issuerKind === 'khac' && /^(?:hoi (?!dong)|doan |cong doan |lien doan )/u.test(issuer)
  if (!union && letterhead.issuerKind !== 'mat-tran') return
  for (const line of linesOf(signature)) {
    const said = authorityOf(line)
    if (said?.authority !== 'TM' || !/^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)\b/u.test(foldText(said.rest)))
      continue
    yield {
      place: place.signature(signature.form === 'custom' ? 'lines' : 'body'),
      excerpt: line,
      message: `“${line}”: kế hoạch của ${letterhead.issuer} không ký thay mặt cơ quan nhà nước.`,
      fix: { kind: 'ask', label: 'Đến chữ ký' },
    }
  }
}
