import { Component, type ReactNode } from 'react'
import { ProblemNote } from './ProblemNote.tsx'

interface Props {
  children: ReactNode
  /** Called when a screen could not be drawn: keep what was typed. */
  onFailure: () => void
}

/** A screen that cannot be drawn says so; the draft is held elsewhere and goes on being saved. */
export class SafeScreen extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(): void {
    this.props.onFailure()
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main>
        <h1>Màn hình này chưa hiện được</h1>
        <ProblemNote
          problem={{
            code: 'window.failed',
            what: 'Phần mềm gặp trục trặc khi vẽ màn hình này.',
            next: 'Chữ đã gõ được lưu lại. Bấm “Hiện lại”; nếu vẫn vậy, bấm “Tải lại cửa sổ”.',
          }}
          actions={[
            { label: 'Hiện lại', onClick: () => this.setState({ failed: false }) },
            { label: 'Tải lại cửa sổ', onClick: () => window.location.reload() },
          ]}
        />
      </main>
    )
  }
}
