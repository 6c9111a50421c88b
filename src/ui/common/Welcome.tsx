// One sentence for whoever is new here: what this is, the way to the tour, and the way to be rid of it.
import { X } from 'lucide-react'
import { Tool } from './Button'
import { followed } from './followed'

type Props = {
  readonly tourHref: string
  readonly onTour: () => void
  readonly onDismiss: () => void
}

export function Welcome({ tourHref, onTour, onDismiss }: Props) {
  return (
    <section
      aria-label="What this is"
      data-welcome=""
      className="shown:flex items-center gap-x-3 border-b bg-sunken px-gutter py-1_5 text-base print:hidden"
    >
      <p className="flex-1">
        Sourcelight shows <b>who says what</b> in a news article: what is quoted, what is reported, and what
        the outlet tells itself.{' '}
        <a
          className="inline-block min-h-line font-bold underline underline-offset-near"
          href={tourHref}
          onClick={followed(onTour)}
        >
          Start here: a tour of two minutes
        </a>
      </p>
      <Tool aria-label="Dismiss this for good" title="Dismiss this for good" onClick={onDismiss}>
        <X size={18} aria-hidden="true" />
      </Tool>
    </section>
  )
}
