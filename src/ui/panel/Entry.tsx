// What the panel's lists are made of: an entry with a name and a figure, and words that lead to their passage.
import { Pencil } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'

export function Entry(props: Omit<ComponentProps<'li'>, 'className'>) {
  return <li {...props} className="border-t py-3 data-current:line-beside" />
}

type HeadProps = {
  readonly name: string
  /** Whether what belongs to it is shown below; left out where pressing leads elsewhere. */
  readonly expanded?: boolean
  readonly onPress: () => void
  /** The figure at its end. */
  readonly children: ReactNode
}

export function EntryHead({ name, expanded, onPress, children }: HeadProps) {
  return (
    <button
      type="button"
      className="group flex min-h-row w-full items-baseline justify-between gap-4 text-start pointer-coarse:-mb-3"
      aria-expanded={expanded}
      onClick={onPress}
    >
      <bdi className="font-serif text-lg font-bold decoration-direct-line decoration-2 underline-offset-near group-hover:underline group-aria-expanded:underline">
        {name}
      </bdi>
      <span className="whitespace-nowrap text-soft figures">{children}</span>
    </button>
  )
}

type PassageProps = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  /** Beside something else that is read first. */
  readonly quiet?: boolean
}

const PASSAGE_LOOK =
  '-ms-2 block w-outdented rounded-md px-2 py-1.5 text-start font-serif text-md hover:bg-sunken'

/** Words of the article that lead to where they stand. */
export function PassageButton({ quiet = false, ...more }: PassageProps) {
  return (
    <button
      {...more}
      type="button"
      className={quiet ? `${PASSAGE_LOOK} text-soft hover:text-ink aria-current:text-ink` : PASSAGE_LOOK}
    />
  )
}

/** Sets right what it stands beside: seen where the pointer or the focus is, and always where there is no pointer. */
export function CorrectButton({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className="inline-flex min-h-control min-w-control shrink-0 items-center justify-center rounded-md text-soft opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:bg-sunken hover:text-ink pointer-coarse:opacity-100"
      aria-label={name}
      onClick={onPress}
    >
      <Pencil size={15} aria-hidden="true" />
    </button>
  )
}
