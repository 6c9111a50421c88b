// How far the articles of a report are read, with a way to stop and to go on.
import { Button } from '../common/Button'
import { counted, inFigures } from '../common/counts'
import { Notice } from '../common/Notice'
import { useFocusToMain } from '../common/useFocusToMain'

type Props = {
  readonly state: 'working' | 'stopped' | 'ready'
  readonly done: number
  readonly of: number
  readonly onStop: () => void
  readonly onGoOn: () => void
}

export function ReadingOn({ state, ...more }: Props) {
  return (
    <>
      {/* Read out once, not with every article. */}
      <p role="status" className="sr-only">
        {state === 'working'
          ? 'Looking for who says what…'
          : state === 'ready'
            ? 'Everything is counted.'
            : ''}
      </p>
      {state !== 'ready' && <Line state={state} {...more} />}
    </>
  )
}

/** Its button stays the same element, so that focus stays; when it goes, the page has it. */
function Line({ state, done, of, onStop, onGoOn }: Props) {
  const ref = useFocusToMain<HTMLDivElement>()
  const isStopped = state === 'stopped'
  return (
    <div className="mt-6" ref={ref}>
      <Notice>
        {isStopped ? (
          <span role="status">
            You stopped after {inFigures(done)} of {counted(of, 'article')}: the figures are of these.
          </span>
        ) : (
          <>
            <span>
              Looking for who says what… {inFigures(done)} of {inFigures(of)}
            </span>
            <progress className="flex-1 basis-field" max={of} value={done} aria-label="Analysis" />
          </>
        )}
        <Button onPress={isStopped ? onGoOn : onStop}>{isStopped ? 'Go on' : 'Stop'}</Button>
      </Notice>
    </div>
  )
}
