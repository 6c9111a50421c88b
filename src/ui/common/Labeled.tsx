// A label above what it labels.
import { type ReactNode, useId } from 'react'

type Props = {
  readonly label: string
  /** What is labelled, under this id, and what belongs below it. */
  readonly children: (id: string) => ReactNode
}

export function Labeled({ label, children }: Props) {
  const id = useId()
  return (
    <div className="grid grid-cols-one gap-1.5">
      <label className="font-bold" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  )
}
