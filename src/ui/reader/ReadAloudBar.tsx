// What is shown while an article is read aloud: a way to pause, and to stop.
import { Pause, Play, Volume2, X } from 'lucide-react'
import { Tool } from '../common/Button'

type Props = { readonly paused: boolean; readonly onPause: () => void; readonly onStop: () => void }

export function ReadAloudBar({ paused, onPause, onStop }: Props) {
  return (
    <section
      aria-label="Reading aloud"
      className="sticky bottom-5 z-steps mx-auto mb-5 flex w-fit items-center gap-1 rounded-full border border-edge bg-sheet py-1 ps-4 pe-1 text-base shadow-float max-wide:bottom-foot print:hidden"
    >
      <Volume2 size={16} aria-hidden="true" />
      <span role="status" className="px-1 font-bold">
        {paused ? 'Paused' : 'Reading aloud'}
      </span>
      <Tool aria-label={paused ? 'Go on' : 'Pause'} onClick={onPause}>
        {paused ? <Play size={18} aria-hidden="true" /> : <Pause size={18} aria-hidden="true" />}
      </Tool>
      <Tool aria-label="Stop" onClick={onStop}>
        <X size={16} aria-hidden="true" />
      </Tool>
    </section>
  )
}
