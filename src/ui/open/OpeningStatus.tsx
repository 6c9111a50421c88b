// What a reader is told while something is opened, and where it cannot be.
import { Button } from '../common/Button'
import { Dialog } from '../common/Dialog'

export type OpeningState =
  | { readonly kind: 'busy'; readonly label: string }
  | {
      readonly kind: 'refused'
      readonly title: string
      readonly reason: string
      /** Whether the bookmarklet would help. */
      readonly bookmarklet: boolean
      /** Shows what text there is, where it is no article. */
      readonly instead: (() => void) | null
      /** Back to what was typed. */
      readonly again: (() => void) | null
    }
  /** What came of importing, or of opening several, where there is more to read than a passing notice holds. */
  | {
      readonly kind: 'told'
      readonly title: string
      readonly words: readonly string[]
      readonly onward: string
    }
  /** A word or a line was pasted: perhaps by mistake. */
  | { readonly kind: 'short'; readonly words: string; readonly goOn: () => void }
  | { readonly kind: 'warned'; readonly warning: string; readonly goOn: () => void }

type Props = {
  readonly state: OpeningState
  readonly onClose: () => void
  /** To the page about the bookmarklet. */
  readonly onBookmarklet: () => void
}

export function OpeningStatus({ state, onClose, onBookmarklet }: Props) {
  switch (state.kind) {
    case 'busy':
      return (
        <Dialog title="Opening…" onClose={onClose}>
          <p role="status" className="mb-4">
            {state.label}
          </p>
          <Button onPress={onClose}>Cancel</Button>
        </Dialog>
      )
    case 'refused':
      return (
        <Dialog title={state.title} onClose={onClose}>
          <p role="alert">{state.reason}</p>
          <div className="mt-4 flex flex-wrap gap-2">
            {state.again && (
              <Button strong onPress={state.again}>
                Back to the address
              </Button>
            )}
            {state.bookmarklet && <Button onPress={onBookmarklet}>About the bookmarklet</Button>}
            {state.instead && <Button onPress={state.instead}>Show all of its text</Button>}
          </div>
        </Dialog>
      )
    case 'told':
      return (
        <Dialog title={state.title} onClose={onClose}>
          <div role="status" className="mb-4 grid gap-2 wrap-anywhere">
            {state.words.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </div>
          <Button strong onPress={onClose}>
            {state.onward}
          </Button>
        </Dialog>
      )
    case 'short':
      return (
        <Dialog title="Open this as an article?" onClose={onClose}>
          <p className="mb-2">You pasted a few words outside of any field:</p>
          <blockquote className="mb-4 border-s-2 ps-4 font-serif wrap-anywhere" dir="auto">
            {cut(state.words)}
          </blockquote>
          <div className="flex flex-wrap gap-2">
            <Button strong onPress={state.goOn}>
              Open it
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </div>
        </Dialog>
      )
    case 'warned':
      return (
        <Dialog title="This is a long text" onClose={onClose}>
          <p className="mb-4">{state.warning}</p>
          <Button strong onPress={state.goOn}>
            Read it
          </Button>
        </Dialog>
      )
  }
}

/** Characters of what was pasted that are shown: enough to know it again. */
const SHOWN = 240

const cut = (words: string): string => (words.length <= SHOWN ? words : `${words.slice(0, SHOWN)} …`)
