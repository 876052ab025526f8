import { Component, type ReactNode } from 'react'
import { Button } from '#renderer/ui/button.tsx'

type Props = {
  readonly children: ReactNode
  /** What broke, in the words of the screen: "This tab", "The workbench". */
  readonly place: string
}

type State = { readonly fault: string | undefined }

/**
 * Catches a fault of the program while drawing, says so, and offers to draw anew. What was saved is on the disk and is
 * not touched by a fault of the screen.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { fault: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (fault === undefined) return this.props.children
    return (
      <div className="ui-empty" role="alert">
        <p className="ui-empty-title">{this.props.place} met a fault of the program.</p>
        <p className="ui-empty-words">
          Everything shown as saved is on the disk. Draw it again, or close the window and start anew. The
          fault was: {fault}
        </p>
        <Button
          tone="primary"
          onPress={() => {
            this.setState({ fault: undefined })
          }}
        >
          Draw again
        </Button>
      </div>
    )
  }
}
