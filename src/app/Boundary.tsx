// Stands around what is drawn: where drawing it fails, something else stands there, so that the page is never blank.
import { Component, type ReactNode } from 'react'
import { stopEndlessDrawing } from './endless'

stopEndlessDrawing()

type Props = {
  readonly children: ReactNode
  /** Drawn in place of what failed. */
  readonly instead: (message: string) => ReactNode
  /** Where the reader is: at another place it is tried again. */
  readonly place?: unknown
}
type State = { readonly failed: string | null; readonly at: unknown }

/** React catches what is thrown while drawing in classes only. */
export class Boundary extends Component<Props, State> {
  override readonly state: State = { failed: null, at: this.props.place }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: String(error).slice(0, LONGEST) }
  }

  static getDerivedStateFromProps({ place }: Props, { at }: State): Partial<State> | null {
    return place === at ? null : { failed: null, at: place }
  }

  override render(): ReactNode {
    return this.state.failed === null ? this.props.children : this.props.instead(this.state.failed)
  }
}

/** Characters of an error that are shown. */
const LONGEST = 300
