// What may be wider than the window: scrolled sideways, by key too.
import type { ReactNode } from 'react'

type Props = { readonly name: string; readonly children: ReactNode }

export function Scrolled({ name, children }: Props) {
  return (
    <section
      className="mt-4 overflow-x-auto print:overflow-visible"
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled must be reached by key.
      tabIndex={0}
    >
      {children}
    </section>
  )
}
