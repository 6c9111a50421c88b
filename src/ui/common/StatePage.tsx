// A page that has one thing to say: not found, could not be loaded.
import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode }

export function StatePage({ title, children, actions }: Props) {
  return (
    <div className="state-page">
      <h1>{title}</h1>
      {children}
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}
