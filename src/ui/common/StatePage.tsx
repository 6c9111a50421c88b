// A page that has one thing to say: not found, could not be loaded.
import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode }

export function StatePage({ title, children, actions }: Props) {
  return (
    <div className="mx-auto max-w-message px-6 py-24 font-serif text-lg/relaxed low:py-page">
      <h1 className="mb-3 text-3xl font-bold tracking-tight">{title}</h1>
      {children}
      {actions && <Actions>{actions}</Actions>}
    </div>
  )
}

/** What can be done, in a row below what was said. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap gap-2">{children}</div>
}
