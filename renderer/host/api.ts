/**
 * The window's one way to its host: `call(name, input)`.
 *
 * In Electron the preload gives the function; in the browser it is a POST to the host on this machine.
 * Nothing else in the window may ask which of the two it is: what a host can do stands in `app.capabilities`.
 */
import type { Call, Input, OperationName, Output } from '../../core/contract/operations.ts'
import type { Problem, Reply } from '../../core/problem/problem.ts'

declare global {
  interface Window {
    readonly kehoach?: { readonly call: Call }
  }
}

const unreachable: Problem = {
  code: 'host.unreachable',
  what: 'Cửa sổ này đã mất liên lạc với chương trình.',
  next: 'Giữ nguyên cửa sổ này và mở lại Soạn Kế hoạch (cửa sổ mới hiện ra thì để đó), rồi quay lại đây bấm “Lưu lại” hoặc “Thử lại”. Phần đã báo “Đã lưu” vẫn còn nguyên trên máy.',
}

async function post<K extends OperationName>(name: K, input: Input<K>): Promise<Reply<Output<K>>> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return await response.json()
  } catch {
    return { ok: false, problem: unreachable }
  }
}

async function bridge<K extends OperationName>(name: K, input: Input<K>): Promise<Reply<Output<K>>> {
  try {
    return window.kehoach ? await window.kehoach.call(name, input) : await post(name, input)
  } catch {
    return { ok: false, problem: unreachable }
  }
}

export const call: Call = bridge
