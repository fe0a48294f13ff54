/** Names of provinces and cities of the State, those merged in 2025 among them: what behind "tỉnh" is no person and no torn name. */
import { foldName } from './commune.ts'

const names = `An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận,
Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh,
Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai,
Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh,
Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang,
Vĩnh Long, Vĩnh Phúc, Yên Bái`

/** As `foldName` writes them. */
const provinces: ReadonlySet<string> = new Set(names.split(',').map(foldName))

const rightly: ReadonlyMap<string, string> = new Map(
  names.split(',').map((name) => [foldName(name), name.replace(/\s+/gu, ' ').trim()]),
)

/** How a province of these letters is written with its marks; null where none is. */
export const provinceOf = (name: string): string | null => rightly.get(foldName(name)) ?? null

export const isProvince = (name: string): boolean => provinces.has(foldName(name))
