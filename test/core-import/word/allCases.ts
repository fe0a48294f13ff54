import { annexCases } from './annexCases.ts'
import { bodyCases } from './bodyCases.ts'
import { headCases } from './headCases.ts'

export const allCases = [...headCases, ...bodyCases, ...annexCases]
