// The highlights of an article, narrowed by source, kind and how sure they are, to be confirmed, rejected or given a speaker several at once.
import { type ReactNode, useState } from 'react'
import { capitalized, MANNERS } from '../../domain'
import type { SourceProfile } from '../../state'
import {
  type HighlightKind,
  type ListedHighlight,
  type Narrowing,
  narrowedTo,
  UNCHECKED,
} from '../../state/correcting/several'
import { Button } from '../common/Button'
import { counted, inFigures } from '../common/counts'
import { Dialog } from '../common/Dialog'
import { Choice } from './Part'

type Props = {
  readonly list: readonly ListedHighlight[]
  readonly sources: readonly SourceProfile[]
  /** Each gives back what was done, in words. */
  readonly onConfirm: (these: readonly ListedHighlight[]) => string
  readonly onReject: (these: readonly ListedHighlight[]) => string
  readonly onSetSpeaker: (these: readonly ListedHighlight[]) => void
  readonly onClose: () => void
}

const KINDS: readonly (readonly [HighlightKind, string])[] = [
  ...(['direct', 'reported', 'mixed'] as const).map(
    (manner) => [manner, `${capitalized(MANNERS[manner].name)}s`] as const,
  ),
  ['context', 'Background'],
]
const SURE: readonly (readonly ['unsure' | 'sure', string])[] = [
  ['unsure', 'Unsure ones'],
  ['sure', 'Surer ones'],
]

/** Highlights that are drawn before more are asked for. */
const AT_ONCE = 100

export function SeveralDialog({ list, sources, onConfirm, onReject, onSetSpeaker, onClose }: Props) {
  const [by, setBy] = useState<Narrowing>(UNCHECKED)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [upTo, setUpTo] = useState(AT_ONCE)
  const [told, setTold] = useState('')
  const found = narrowedTo(list, by)
  const chosen = found.filter(({ key }) => ticked.has(key))
  const statements = chosen.filter(({ kind }) => kind !== 'context')
  const narrow = (change: Partial<Narrowing>) => {
    setBy({ ...by, ...change })
    setTold('')
  }
  const tick = (keys: readonly string[], on: boolean) => {
    const next = new Set(ticked)
    for (const key of keys) {
      if (on) next.add(key)
      else next.delete(key)
    }
    setTicked(next)
  }
  const after = (words: string) => {
    setTicked(new Set())
    setTold(words)
  }
  return (
    <Dialog title="Check several at once" onClose={onClose}>
      <div className="grid grid-cols-one gap-3 wide:grid-cols-3">
        <Choice
          label="Said by"
          value={by.source ?? ''}
          options={[['', 'Everybody'], ...sources.map(({ id, name }) => [id, name] as const)]}
          onChange={(source) => narrow({ source: source || null })}
        />
        <Choice
          label="Kind"
          value={by.kind ?? ''}
          options={[['', 'All'], ...KINDS]}
          onChange={(kind) => narrow({ kind: kind || null })}
        />
        <Choice
          label="How sure"
          value={by.sure ?? ''}
          options={[['', 'All'], ...SURE]}
          onChange={(sure) => narrow({ sure: sure || null })}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 border-b">
        <Tick
          on={chosen.length > 0 && chosen.length === found.length}
          onChange={(on) =>
            tick(
              found.map(({ key }) => key),
              on,
            )
          }
        >
          <span className="font-bold">
            All {inFigures(found.length)} {by.checked ? 'listed' : 'unchecked'}
          </span>
        </Tick>
        <Tick on={by.checked} onChange={(checked) => narrow({ checked })}>
          Checked ones too
        </Tick>
      </div>
      <ul>
        {found.slice(0, upTo).map((one) => (
          <li key={one.key} className="border-b">
            <Tick on={ticked.has(one.key)} onChange={(on) => tick([one.key], on)}>
              <span>
                <span className="font-serif">{one.words}</span>
                <span className="block text-sm text-soft">
                  {one.aside}
                  {one.checked && ' · checked'}
                </span>
              </span>
            </Tick>
          </li>
        ))}
      </ul>
      {found.length > upTo && (
        <div className="mt-3">
          <Button onPress={() => setUpTo(upTo + AT_ONCE)}>Show more of {inFigures(found.length)}</Button>
        </div>
      )}
      <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-wrap items-center gap-2 border-t bg-sheet px-6 py-3">
        <Button strong disabled={chosen.length === 0} onPress={() => after(onConfirm(chosen))}>
          Confirm
        </Button>
        <Button disabled={chosen.length === 0} onPress={() => after(onReject(chosen))}>
          Reject
        </Button>
        <Button disabled={statements.length === 0} onPress={() => onSetSpeaker(statements)}>
          Set speaker…
        </Button>
        <p role="status" className="text-base text-soft">
          {told || (chosen.length > 0 ? `${counted(chosen.length, 'highlight')} ticked` : '')}
        </p>
      </div>
    </Dialog>
  )
}

type TickProps = {
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly children: ReactNode
}

function Tick({ on, onChange, children }: TickProps) {
  return (
    <label className="flex min-h-button items-center gap-3 py-1 text-base">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-ink"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  )
}
