import type { TasksAbove } from './tasksAbove.ts'

/** What was taken over, in a sentence for the clerk. */
export const tasksSaid = ({ rows, dated, source }: Omit<TasksAbove, 'edit'>): string =>
  rows === 0
    ? `Không thấy nhiệm vụ nào trong “${source}”; kế hoạch không đổi. Xem lại có đúng văn bản giao nhiệm vụ không, hoặc tự thêm dòng ở bước Phụ lục.`
    : `Đã đưa ${rows} dòng “gợi sẵn” từ ${source} vào phụ lục, ${dated} dòng có hạn. Xem từng dòng: giữ, sửa hoặc bỏ; hạn của ta muộn hơn sẽ hiện ở bước Rà soát.`
