/** Whether a plan, by its trích yếu, changes another one or takes its place: it has its sections, and names it by number and day. */
export const amendsAnother = (title: string): boolean => /^(?:sửa đổi|bổ sung|điều chỉnh)(?!\p{L})/iu.test(title.trim())
