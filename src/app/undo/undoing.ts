// The app's one undo stack at work: takes back and does again, one thing after the other, and says how that went.
import { assertNever } from '../../domain'
import {
  type Done,
  did,
  inReach,
  NOTHING_DONE,
  redid,
  toRedo,
  toUndo,
  type UndoStack,
  undid,
} from '../../state'

/** What was done, with the way back and the way forth. Each ends with the words that tell the reader what holds now, or rejects. */
export type Deed = Done & {
  readonly undo: () => Promise<string>
  readonly redo: () => Promise<string>
}

/** A button that takes back one deed. */
export type UndoOffer = { readonly label: string; readonly run: () => void }

export type Undoing = {
  /** Remembers what was just done; the answer goes with the notice of it. */
  readonly did: (deed: Deed) => UndoOffer
  /** What is being done and, once `work` ends, stands among what was done, or was nothing: whoever takes back meanwhile means this. */
  readonly begin: (done: Done, work: Promise<unknown>) => void
  readonly undo: () => void
  readonly redo: () => void
  /** What `undo` would take back from the article `here`, or from outside of any. */
  readonly next: () => { readonly undo: Done | null; readonly redo: Done | null }
  /** Everything was deleted: nothing of it may come back. */
  readonly forget: () => void
  /** The article that is being read; null where there is none. */
  readonly enter: (article: string | null) => void
}

type Way = 'undo' | 'redo'

/** `tell` says how it went, with a way back where there is one. */
export function undoing(tell: (words: string, offer?: UndoOffer) => void): Undoing {
  let stack: UndoStack<Deed> = NOTHING_DONE
  let here: string | null = null
  let turn = Promise.resolve()
  let begun: readonly { readonly done: Done; readonly work: Promise<unknown> }[] = []

  /** At once, or once what is being done here has ended. */
  function onceDone(act: (from: string | null) => void): void {
    const from = here
    const waiting = begun.filter(({ done }) => inReach(done, from))
    if (waiting.length === 0) act(from)
    else void Promise.allSettled(waiting.map(({ work }) => work)).then(() => act(from))
  }

  /** Moves at once, so that a second press means the next deed; the work itself waits for what was begun before. */
  function go(deed: Deed, way: Way): void {
    stack = moved(stack, deed, way)
    turn = turn.then(async () => {
      // Everything may have been forgotten meanwhile.
      if (!holds(deed, way)) return
      try {
        tell(await deed[way](), way === 'redo' ? offerOf(deed) : undefined)
      } catch {
        if (holds(deed, way)) stack = moved(stack, deed, way === 'undo' ? 'redo' : 'undo')
        tell(`${FAILED[way]}: ${deed.label}. Load the page again and try once more.`)
      }
    })
  }

  const holds = (deed: Deed, way: Way) => (way === 'undo' ? stack.undone : stack.done).includes(deed)

  const offerOf = (deed: Deed): UndoOffer => ({
    label: 'Undo',
    // It is this deed that is offered to be taken back, even where another one came after it.
    run: () => {
      if (stack.done.includes(deed)) go(deed, 'undo')
    },
  })

  return {
    did(deed) {
      stack = did(stack, deed)
      return offerOf(deed)
    },
    begin(done, work) {
      const entry = { done, work }
      begun = [...begun, entry]
      const end = () => {
        begun = begun.filter((other) => other !== entry)
      }
      work.then(end, end)
    },
    undo: () =>
      onceDone((from) => {
        const deed = toUndo(stack, from)
        if (deed) go(deed, 'undo')
      }),
    redo: () =>
      onceDone((from) => {
        const deed = toRedo(stack, from)
        if (deed) go(deed, 'redo')
      }),
    next: () => ({
      undo: begun.findLast(({ done }) => inReach(done, here))?.done ?? toUndo(stack, here),
      redo: toRedo(stack, here),
    }),
    forget() {
      stack = NOTHING_DONE
    },
    enter(article) {
      here = article
    },
  }
}

const FAILED: Readonly<Record<Way, string>> = {
  undo: 'This could not be taken back',
  redo: 'This could not be done again',
}

function moved(stack: UndoStack<Deed>, deed: Deed, way: Way): UndoStack<Deed> {
  switch (way) {
    case 'undo':
      return undid(stack, deed)
    case 'redo':
      return redid(stack, deed)
    default:
      return assertNever(way)
  }
}
