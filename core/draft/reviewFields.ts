/** Notes of an import (`DraftNote.field`) that repeat a reader's own marks: a comparison shows those beside their words. */
export const reviewFields = {
  comment: 'Ý kiến ghi bên lề',
  deleted: 'Đoạn đã xóa khi theo dõi thay đổi',
} as const
