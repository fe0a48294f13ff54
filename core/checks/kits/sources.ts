/** How a finding names its source. */

/** `NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3`. */
export const decree = (item: string): string => `NĐ 30/2020/NĐ-CP, Phụ lục I, mục ${item}`
/** Forms printed in the decree's templates. */
export const decreeForm = (form: string): string => `NĐ 30/2020/NĐ-CP, Phụ lục III, ${form}`
/** Capital letters; the item only where it was read. */
export const decreeCapitals = (item = ''): string =>
  `NĐ 30/2020/NĐ-CP, Phụ lục II (viết hoa)${item === '' ? '' : `, mục ${item}`}`
/** The decree is silent; offices do it so. */
export const custom = 'Thông lệ trình bày văn bản hành chính'
/** Behind a source nobody has laid beside the original text. */
export const notCompared = 'chưa đối chiếu văn bản gốc'
