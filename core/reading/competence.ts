/** Whether a căn cứ says by what right a body issues plans. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.6.a. */

import type { IssuerKind } from '../draft/draft.ts'

/** Bodies whose right is the law of local government. */
export const isLocalGovernment = (kind: IssuerKind): boolean => kind === 'ubnd' || kind === 'hdnd'

/** Whether a căn cứ says why this body may issue the plan; of local government another law says it than of any other body. */
export const statesCompetence = (basis: string, kind: IssuerKind): boolean =>
  isLocalGovernment(kind) ? localGovernment.test(basis) || ownRules.test(basis) : functions.test(basis)

const localGovernment = /Luật (?:Tổ chức )?[Cc]hính quyền địa phương|Luật [Tt]ổ chức [Cc]hính quyền/u
const functions =
  /chức năng, nhiệm vụ|chức năng và nhiệm vụ|(?:quy định|về) (?:tổ chức|cơ cấu)|Quy chế (?:tổ chức|làm việc|hoạt động)|Điều lệ|(?:về việc )?thành lập/u
/** A working rule of the body itself also says who may issue what. */
const ownRules = /Quy chế làm việc/u
