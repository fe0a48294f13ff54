/** How a finding names its source. */

/** `NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3`. */
export const decree = (item: string): string => `NĐ 30/2020/NĐ-CP, Phụ lục I, mục ${item}`
/** Forms printed in the decree's templates. */
export const decreeForm = (form: string): string => `NĐ 30/2020/NĐ-CP, Phụ lục III, ${form}`
/** Capital letters. */
export const decreeCapitals = (item: string): string => `NĐ 30/2020/NĐ-CP, Phụ lục II, mục ${item}`
/** The decree is silent; offices do it so. */
export const custom = 'Thông lệ trình bày văn bản hành chính'
