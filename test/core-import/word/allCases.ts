import { annexCases } from './annexCases.ts'
import { bodyCases } from './bodyCases.ts'
import { headCases } from './headCases.ts'
import { officeCases } from './officeCases.ts'

export const allCases = [...headCases, ...bodyCases, ...annexCases, ...officeCases]
