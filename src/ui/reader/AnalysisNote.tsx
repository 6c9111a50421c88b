// What the reader is told while the article is analysed, where that failed, and where nothing was found.
import { Button } from '../common/Button'

export type AnalysisState =
  | { readonly kind: 'working'; readonly label: string; readonly done: number }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly empty: boolean; readonly withoutModels: boolean }

type Props = {
  readonly state: AnalysisState
  readonly onCancel?: (() => void) | undefined
  readonly onRetry: () => void
}

export function AnalysisNote({ state, onRetry }: Props) {
  switch (state.kind) {
    case 'working':
      return (
        <div className="column">
          <div className="analysis-note" data-kind="working">
            <span role="status">{state.label}</span>
            <progress max={1} value={state.done} aria-label="Analysis" />
          </div>
        </div>
      )
    case 'failed':
      return (
        <div className="column">
          <div className="analysis-note" data-kind="error" role="alert">
            <span className="grow">
              <b>The analysis failed.</b> The text below is complete, but nothing in it is highlighted. (
              {state.reason})
            </span>
            <Button onPress={onRetry}>Try again</Button>
          </div>
        </div>
      )
    case 'ready':
      return state.empty || state.withoutModels ? (
        <div className="column">
          <p className="analysis-note" role="status">
            {state.empty
              ? 'No quotes, claims or background were found in this text: as far as Sourcelight can tell, it is all in the writer’s own voice.'
              : 'The trained part of the analysis could not be loaded, so the highlights come from rules alone and will miss more.'}
          </p>
        </div>
      ) : null
  }
}
