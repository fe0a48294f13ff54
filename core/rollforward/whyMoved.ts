/** Why a time moves with the year, or why only the clerk can say whether it does: by what it is. */
import type { OldTime } from '../reading/time/oldTime.ts'
import type { YearsMoved } from './proposal.ts'

export function whyMoved(
  { sense, kind, inName }: OldTime,
  { from, to }: YearsMoved,
): { reason: string; proposed: boolean } {
  switch (sense) {
    case 'last':
      return {
        reason: `Nói về năm trước của kế hoạch cũ (${from - 1}); kế hoạch năm ${to} có nói về năm ${to - 1} không?`,
        proposed: false,
      }
    case 'next':
      return { reason: `Năm sau của kế hoạch cũ; với kế hoạch năm ${to} là năm ${to + 1}.`, proposed: true }
    case 'target':
      return { reason: 'Có thể là mốc của một mục tiêu: chỉ đổi khi mục tiêu dời theo năm.', proposed: false }
    case 'milestone':
      return {
        reason: `Nói riêng về năm ${from} (năm đầu, năm cuối …): xem câu này có còn đúng với năm ${to} không.`,
        proposed: false,
      }
    case 'before':
      return { reason: `Năm liền trước năm kế hoạch: với kế hoạch năm ${to} là năm ${to - 1}.`, proposed: true }
    case 'list':
      return {
        reason: 'Các năm đi liền nhau: đổi cả cụm, hoặc để nguyên nếu là lộ trình đã định.',
        proposed: false,
      }
    case 'age':
      return { reason: 'Năm sinh, độ tuổi: đổi năm thì năm sinh của lứa tuổi ấy cũng đổi theo.', proposed: false }
    case 'cohort':
      return { reason: 'Năm sinh của lứa tuổi: đổi theo năm kế hoạch.', proposed: true }
    case 'told':
      return {
        reason: `Câu này nói việc đã rồi của năm ${from}: chỉ đổi khi năm ${to} cũng đã có như vậy.`,
        proposed: false,
      }
    case 'since':
      return {
        reason: 'Mốc bắt đầu một việc, một quy định: thường không dời theo năm kế hoạch.',
        proposed: false,
      }
    case 'term':
      return { reason: 'Ngày hết hạn của một hợp đồng, giấy phép: ghi thời hạn mới.', proposed: false }
    case 'rolling':
      return {
        reason: 'Kế hoạch 03 năm lập lại mỗi năm: lập cho 03 năm sau thì đổi cả cụm năm, cả số liệu từng năm.',
        proposed: false,
      }
    case 'course':
      return { reason: 'Kế hoạch của nhiều năm: mốc đã định không tự dời theo năm.', proposed: false }
    case 'gone':
      return {
        reason: 'Ngày này đã qua khi kế hoạch cũ được ban hành: có thể là việc đã rồi, không đổi.',
        proposed: false,
      }
    default:
      if (inName) return { reason: `Năm trong tên kế hoạch: ${from} → ${to}.`, proposed: true }
      return {
        reason: kind === 'school-year' ? 'Năm học của kế hoạch.' : `Năm của kế hoạch: ${from} → ${to}.`,
        proposed: true,
      }
  }
}
