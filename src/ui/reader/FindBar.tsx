// The bar that finds words in the text: a field, how many places there are, the way from one to the next.
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useLayoutEffect, useRef } from 'react'
import { Tool } from '../common/Button'
import { inFigures } from '../common/counts'
import { Input } from '../common/Field'

type Props = {
  readonly ref: Ref<HTMLInputElement>
  readonly words: string
  /** Null where nothing was found. */
  readonly at: number | null
  readonly count: number
  /** Whether there are more than are counted. */
  readonly more: boolean
  readonly onType: (words: string) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onClose: () => void
}

export function FindBar({ ref, words, at, count, more, onType, onStep, onClose }: Props) {
  const bar = useRef<HTMLElement>(null)
  // Whoever opens it means to type.
  useLayoutEffect(() => bar.current?.querySelector('input')?.focus(), [])
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    if (event.key === 'Escape') onClose()
    else if (count > 0) onStep(event.shiftKey ? -1 : 1)
  }
  return (
    <search
      ref={bar}
      aria-label="Find in the text"
      className="fixed inset-x-4 top-bar z-steps mx-auto mt-3 flex w-fit max-w-afloat items-center gap-1 rounded-lg border border-edge bg-sheet py-1 ps-1 pe-1 text-base shadow-float print:hidden"
      onKeyDown={press}
    >
      <Input
        ref={ref}
        type="search"
        aria-label="Words to find"
        placeholder="Find in the text"
        autoComplete="off"
        spellCheck="false"
        value={words}
        onChange={(event) => onType(event.target.value)}
      />
      <span role="status" className="px-2 whitespace-nowrap text-soft figures">
        {words.trim() !== '' &&
          (at === null ? 'None' : `${inFigures(at + 1)} of ${inFigures(count)}${more ? ' or more' : ''}`)}
      </span>
      <Tool aria-label="Previous place" disabled={count === 0} onClick={() => onStep(-1)}>
        <ChevronUp size={18} aria-hidden="true" />
      </Tool>
      <Tool aria-label="Next place" disabled={count === 0} onClick={() => onStep(1)}>
        <ChevronDown size={18} aria-hidden="true" />
      </Tool>
      <Tool aria-label="Close" onClick={onClose}>
        <X size={16} aria-hidden="true" />
      </Tool>
    </search>
  )
}
