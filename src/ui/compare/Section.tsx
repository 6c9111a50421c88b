// A part of the comparison with its heading, or a sentence on why there is nothing.
import { type ReactNode, useId } from 'react'

type Props = {
  readonly title: string
  readonly count: number
  /** Why there is nothing. */
  readonly none: string
  readonly children: ReactNode
}

export function Section({ title, count, none, children }: Props) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="mt-8 border-t pt-4">
      <h2 id={headingId} className="font-serif text-2xl font-bold">
        {title} <span className="font-sans text-base font-regular text-soft">{count}</span>
      </h2>
      {count === 0 ? <p className="mt-2 text-soft">{none}</p> : children}
    </section>
  )
}
