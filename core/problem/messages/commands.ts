import type { Sentence } from './sentence.ts'

/** Problems of a command as it was typed. */
export const commandMessages = {
  'command.unknown': (p: { verb: string }): Sentence => ({
    what: `Không có lệnh “${p.verb}”.`,
    next: 'Chạy “npx kehoach” để xem các lệnh.',
  }),
  'command.usage': (p: { detail: string; usage: string }): Sentence => ({
    what: `Lệnh chưa đúng: ${p.detail}`,
    next: `Cách dùng: ${p.usage}`,
  }),
  'command.no-folder': (p: { folder: string }): Sentence => ({
    what: `Không có thư mục “${p.folder}” để ghi tệp vào.`,
    next: 'Tạo thư mục đó trước, hoặc chọn nơi khác bằng -o.',
  }),
  'command.same-file': (p: { file: string }): Sentence => ({
    what: `Tệp ra trùng với tệp vào (“${p.file}”) nên chưa ghi gì.`,
    next: 'Đặt tên khác cho tệp ra bằng -o. Tệp cũ vẫn còn nguyên.',
  }),
  'command.output-ending': (p: { file: string }): Sentence => ({
    what: `Chưa ghi được “${p.file}”: chỉ xuất được tệp đuôi .docx, .pdf hoặc .txt.`,
    next: 'Đặt tên tệp ra có đuôi .docx, .pdf hoặc .txt.',
  }),
  'command.bad-value': (p: { name: string; value: string; wanted: string }): Sentence => ({
    what: `Giá trị “${p.value}” của “${p.name}” không đúng; cần ${p.wanted}.`,
    next: 'Sửa giá trị đó rồi chạy lại.',
  }),
  'command.unknown-name': (p: { name: string; template: string; names: string }): Sentence => ({
    what: `Mẫu “${p.template}” không có ô “${p.name}”.`,
    next: `Các tên dùng được sau --set: ${p.names}.`,
  }),
  'command.port-taken': (p: { port: number }): Sentence => ({
    what: `Cổng ${p.port} đang được phần mềm khác dùng.`,
    next: 'Chọn số khác sau --port, hoặc bỏ --port để máy tự chọn.',
  }),
}
