// Corrections made, taken back and thrown away: seen at once, then kept; each with a way back.
import { type Analysis, type Article, hexOf } from '../../../domain'
import {
  type Corrected,
  type Correction,
  joined,
  type KeptCorrection,
  keep,
  type Operation,
  without,
} from '../../../editing'
import { unitedCorrections } from '../../../io/storage/corrections'
import { afterPaint } from '../../../ui/common/afterPaint'
import { useMessages } from '../../messages'
import { useServices } from '../../services'
import { useUndo } from '../../undo/undo'
import { useChange } from '../../undo/useChange'
import * as correcting from './correcting'
import { type Corrections, correctedBy, type LogName, lessOf, logOf, type Pending } from './useCorrections'

/** Draws what `next` makes of an analysis once `change` is made, with everything where it was. */
export type Redraw = (next: (analysis: Analysis) => Corrected, change: () => void) => void

/** What was done, as undo tells it, and what holds then. */
export type DoneAbout = {
  readonly operations: readonly Operation[]
  readonly label: string
  readonly words: string
}

/** `redraw` is asked for when it is needed: what is undone is so in whatever there is by then. */
export function useMaking(
  { article, name, latest, setPart, setPending, setWritten }: Corrections,
  redraw: () => Redraw,
) {
  const { library } = useServices()
  const change = useChange()
  const undoing = useUndo()
  const { announce, notify } = useMessages()

  /** Seen at once, as `next` has it, then written; resolves when it is, and is as before where it could not be. */
  const doNow = async (
    ids: ReadonlySet<string>,
    next: (before: Pending) => Pending,
    write: (before: readonly KeptCorrection[]) => readonly KeptCorrection[],
  ) => {
    const { read, pending } = latest()
    redraw()(correctedBy(correcting, article.text, logOf(correcting, read, next(pending))), () => {
      setPart(correcting)
      setPending(next)
      setWritten((before) => new Map([...before].filter(([id]) => !ids.has(id))))
    })
    await drawn()
    try {
      const saved = await library.changePart(article, name, write)
      const at = library.partsVersion()
      setWritten((before) => new Map([...before, ...[...ids].map((id) => [id, at] as const)]))
      return saved
    } catch (error) {
      setPending((before) => lessOf(before, ids))
      throw error
    }
  }
  const put = (entries: readonly Correction[]) => {
    const ids = new Set(entries.map(({ id }) => id))
    return doNow(
      ids,
      (before) => {
        const { added, removed } = lessOf(before, ids)
        return { added: joined(added, entries), removed }
      },
      (before) => unitedCorrections(before, keep(article.text, entries)),
    )
  }
  const takeOut = (ids: ReadonlySet<string>) =>
    doNow(
      ids,
      (before) => {
        const { added, removed } = lessOf(before, ids)
        return { added, removed: new Set([...removed, ...ids]) }
      },
      (before) => without(before, ids),
    )

  return {
    make({ operations, label, words }: DoneAbout): void {
      const { kept, log } = latest()
      const first = Math.max(-1, ...[...kept, ...log].map(({ order }) => order)) + 1
      const made = new Date().toISOString()
      const entries = operations.map(
        (operation, i): Correction => ({ id: newId(), order: first + i, made, by: 'reader', operation }),
      )
      const saving = put(entries)
      // On the stack at once: what is taken back right after is this, and not what was done before.
      const offer = undoing.did({
        ...{ label, scope: scopeOf(article, name) },
        undo: async () => {
          await saving.catch(() => {})
          await takeOut(new Set(entries.map(({ id }) => id)))
          return `Taken back: ${label}.`
        },
        redo: async () => {
          await put(entries)
          return words
        },
      })
      // Whoever confirms one after the other sees that it is done; of a change the way back is shown.
      const isChange = operations.some(({ kind }) => !CONFIRMING.has(kind))
      const tell = (told: string) => (isChange ? notify(told, offer) : announce(told))
      saving.then(
        ({ kind }) => tell(kind === 'saved' ? words : `${words} Until the page closes.`),
        () => notify(`This could not be kept: ${label}. Load the page again and try once more.`),
      )
    },
    /** Throws entries away that are kept and have no place. */
    discard(entries: readonly KeptCorrection[], label: string): void {
      const ids = new Set(entries.map(({ id }) => id))
      void change({
        ...{ label, scope: scopeOf(article, name) },
        apply: async () => {
          await library.changePart(article, name, (before) => without(before, ids))
          return { words: 'Discarded.' }
        },
        revert: async () => {
          await library.changePart(article, name, (before) => unitedCorrections(before, entries))
          return 'They are back.'
        },
      })
    },
  }
}

/** Where it can be taken back: what was marked in practice, only there. */
export const scopeOf = ({ id }: Pick<Article, 'id'>, name: LogName): string =>
  name === 'corrections' ? id : `${name} ${id}`

const CONFIRMING: ReadonlySet<Operation['kind']> = new Set(['confirm', 'confirmBackground'])

/** Once the change is on screen: anchors take their time. */
const drawn = () => new Promise<void>((done) => void afterPaint(done))

/** `randomUUID` is there on secure origins only. */
const newId = (): string => hexOf(crypto.getRandomValues(new Uint8Array(12)))
