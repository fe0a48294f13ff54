/** Five real plans that stand beside the repository where it is developed; elsewhere they are not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))

export const seedsAreHere = existsSync(folder)

/** What a reader says of each plan, and which faults he sees (of the rules there are so far). The levels stand in `expected/<key>.outline.txt`, four words a block. */
export const seedFacts = {
  '000': {
    issuer: 'Ủy ban nhân dân xã Tràng Xá',
    place: 'Tràng Xá',
    year: 2025,
    recipients: 8,
    filing: 'VT, VHXH',
    signature: ['CHỦ TỊCH', 'Lý Hoàng Nguyên'],
    template: 'ke-hoach',
    errors: [],
    warnings: ['REC-04'],
  },
  '001': {
    issuer: 'Văn phòng Ủy ban nhân dân tỉnh',
    place: '',
    year: null,
    recipients: 4,
    filing: 'VT, HCTC',
    signature: ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', ''],
    template: 'ke-hoach',
    errors: [],
    warnings: [],
  },
  '002': {
    issuer: 'Ủy ban nhân dân xã Nghi Dương',
    place: 'Nghi Dương',
    year: 2026,
    recipients: 4,
    filing: 'VT, VHXX',
    signature: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lưu Thị Tươi'],
    template: 'ke-hoach-nghi-quyet',
    errors: ['STR-04'],
    warnings: ['REC-02', 'REC-03', 'STR-16'],
  },
  '003': {
    issuer: 'Ủy ban nhân dân thị xã Phước Long',
    place: 'Phước Long',
    year: 2024,
    recipients: 10,
    filing: 'VĂN',
    signature: ['CHỦ TỊCH', 'Nguyễn Ngọc Công'],
    template: 'ke-hoach',
    errors: ['REC-01'],
    warnings: ['STR-06', 'STR-08'],
  },
  '004': {
    issuer: 'Ủy ban nhân dân thị trấn Hương Sơn',
    place: 'Hương Sơn',
    year: 2025,
    recipients: 7,
    filing: 'VP-UBND',
    signature: ['CHỦ TỊCH', 'Trần Văn Tuấn'],
    template: 'ke-hoach-dan-chu-nam',
    errors: ['REC-01', 'STR-01', 'STR-02', 'STR-03'],
    warnings: ['REC-04', 'STR-09', 'STR-12'],
  },
} as const

export type SeedKey = keyof typeof seedFacts
export const seedKeys: readonly SeedKey[] = ['000', '001', '002', '003', '004']

export function readSeed(key: SeedKey): string {
  const name = readdirSync(folder).find((file) => file.startsWith(key) && file.endsWith('.txt'))
  if (name === undefined) throw new Error(`Không thấy kế hoạch gốc ${key} trong ${folder}`)
  return readFileSync(`${folder}${name}`, 'utf8')
}

export const expectedOutline = (key: SeedKey): string[] =>
  readFileSync(fileURLToPath(new URL(`expected/${key}.outline.txt`, import.meta.url)), 'utf8')
    .trimEnd()
    .split('\n')

/** The plan's words from KẾ HOẠCH on, without markdown marks: `*` in these texts is never a word. */
export const fromTitle = (text: string): string => text.slice(text.indexOf('KẾ HOẠCH')).replaceAll('*', '')
