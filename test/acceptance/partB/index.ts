import type { SeedKey } from '../seeds.ts'
import type { Entry } from './entries.ts'
import { s0 } from './s0.ts'
import { s1 } from './s1.ts'
import { s2 } from './s2.ts'
import { s3 } from './s3.ts'
import { s4 } from './s4.ts'

export const partB: Record<SeedKey, readonly Entry[]> = { '000': s0, '001': s1, '002': s2, '003': s3, '004': s4 }
