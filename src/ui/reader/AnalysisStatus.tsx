// What the reader is told while the article is analysed, where that failed or was stopped, and where nothing was found.
import type { ReactNode } from 'react'
import { Button } from '../common/Button'
import { Notice } from '../common/Notice'
import { useFocusToMain } from '../common/useFocusToMain'

export type AnalysisState =
  | { readonly kind: 'working'; readonly label: string; readonly done: number }
  /** By the reader. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ready'
      readonly empty: boolean
      readonly withoutModels: boolean
      /** The language of a text that is not English (BCP 47). */
      readonly foreign: string | null
    }

type Props = {
  readonly state: AnalysisState
  readonly onCancel: () => void
  readonly onRetry: () => void
}

export function AnalysisStatus({ state, onCancel, onRetry }: Props) {
  switch (state.kind) {
    case 'working':
      return (
        <Status kind="working" label="Cancel" onPress={onCancel}>
          <span role="status">{state.label}</span>
          <progress className="flex-1 basis-field" max={1} value={state.done} aria-label="Analysis" />
        </Status>
      )
    case 'stopped':
      return (
        <Status kind="stopped" label="Analyze it" onPress={onRetry}>
          <span role="status" className="grow">
            You stopped the analysis. The text below is complete, but nothing in it is highlighted.
          </span>
        </Status>
      )
    case 'failed':
      return (
        <Status kind="error" label="Try again" onPress={onRetry}>
          <span role="alert" className="grow">
            <b>The analysis failed.</b> The text below is complete, but nothing in it is highlighted. (
            {state.reason})
          </span>
        </Status>
      )
    case 'ready':
      return state.empty || state.withoutModels || state.foreign ? (
        <div className="column -mt-2 mb-6">
          <Notice role="status">
            {state.foreign
              ? toldForeign(state.foreign)
              : state.empty
                ? 'No quotes, claims or background were found in this text: as far as Sourcelight can tell, it is all in the writer’s own voice.'
                : 'The trained part of the analysis could not be loaded, so the highlights come from rules alone and will miss more.'}
          </Notice>
        </div>
      ) : null
  }
}

type StatusProps = {
  readonly kind: string
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** Its button stays the same element from state to state, so that focus stays; when it goes, the article has it. */
function Status({ kind, label, onPress, children }: StatusProps) {
  const ref = useFocusToMain<HTMLDivElement>()
  return (
    <div className="column -mt-2 mb-6" ref={ref}>
      <Notice tone={kind === 'error' ? 'error' : 'plain'} data-kind={kind}>
        <div className="flex flex-1 basis-card flex-wrap items-center gap-x-4 gap-y-2">{children}</div>
        <Button onPress={onPress}>{label}</Button>
      </Notice>
    </div>
  )
}

/** “This looks like German: …”, by the browser's own names of languages. */
function toldForeign(language: string): string {
  const name = language === 'und' ? null : new Intl.DisplayNames('en', { type: 'language' }).of(language)
  const looks = name ? `This looks like ${name}` : 'This does not look like English'
  return `${looks}: only quotation marks are marked, and nobody is named as the speaker. Sourcelight reads English.`
}
