// The line that says which reading the highlights come from, and offers, follows or explains the careful one.
import type { Reading } from '../../domain'
import { InlineButton } from '../common/Button'
import { formatBytes } from '../common/bytes'
import { useFocusToMain } from '../common/useFocusToMain'

export type CarefulState =
  /** Not to be had, or not wanted. */
  | { readonly kind: 'none' }
  /** `bytes` is what it would load, null where nothing; `hindrance` is why it did not begin by itself. */
  | { readonly kind: 'offered'; readonly bytes: number | null; readonly hindrance: string | null }
  | { readonly kind: 'working'; readonly phase: 'loading' | 'reading'; readonly done: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'careful' }

type Props = {
  /** Of the highlights that stand on the page; `part` where some are the quick one's still. */
  readonly reading: Reading | 'part'
  readonly state: CarefulState
  readonly onStart: () => void
  readonly onCancel: () => void
}

const NAMES = { quick: 'Quick reading', part: 'Careful in part', careful: 'Careful reading' } as const
const PHASES = { loading: 'Loading the careful one…', reading: 'Reading carefully…' } as const

/** One height for all but a failure, so that the text below stays where it is. */
const LOOK = 'flex min-h-button items-center gap-x-3 font-sans text-sm/tight text-soft'

export function ReadingLine({ reading, state, onStart, onCancel }: Props) {
  const { kind } = state
  return (
    <div className="column -mt-4 mb-4">
      <div
        className={kind === 'failed' || kind === 'offered' ? `${LOOK} flex-wrap` : LOOK}
        data-reading={reading}
      >
        <span className="shrink-0">{NAMES[reading]}</span>
        {/* Always there: what comes into a region together with it is often not read out. */}
        <span role="status" className="print:hidden">
          {kind === 'working' &&
            (reading === 'part' && state.phase === 'reading' ? 'Reading on…' : PHASES[state.phase])}
        </span>
        {kind === 'working' && (
          <progress
            className="min-w-8 flex-1 print:hidden"
            max={1}
            value={state.done}
            aria-label="Careful reading"
          />
        )}
        {kind === 'failed' && (
          <span role="alert" className="basis-full">
            <b className="text-ink">
              {reading === 'part' ? 'The rest was not read carefully.' : 'There is no careful reading.'}
            </b>{' '}
            {state.message}
          </span>
        )}
        {kind === 'offered' && state.hindrance && <span className="print:hidden">{state.hindrance}</span>}
        {kind !== 'none' && kind !== 'careful' && (
          <Pressed onPress={kind === 'working' ? onCancel : onStart}>{labelOf(state)}</Pressed>
        )}
      </div>
    </div>
  )
}

function labelOf(state: CarefulState): string {
  if (state.kind === 'working') return 'Cancel'
  if (state.kind === 'failed') return 'Try again'
  const bytes = state.kind === 'offered' ? state.bytes : null
  return bytes === null ? 'Read carefully' : `Read carefully (${formatBytes(bytes)})`
}

/** The same element from state to state, so that focus stays; when it goes, the article has it. */
function Pressed({ children, onPress }: { readonly children: string; readonly onPress: () => void }) {
  const ref = useFocusToMain<HTMLSpanElement>()
  return (
    <span ref={ref} className="shrink-0 print:hidden">
      <InlineButton onClick={onPress}>{children}</InlineButton>
    </span>
  )
}
