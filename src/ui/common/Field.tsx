// What is typed into or chosen from.
import type { ComponentProps } from 'react'

const LOOK = 'min-w-0 rounded-md border border-edge bg-sheet px-3 text-ink placeholder:text-soft'

type Fitted = {
  /** As wide as what it holds, not as the column. */
  readonly fit?: boolean
}

const lookOf = (fit: boolean): string => `${LOOK} min-h-control py-1 text-base ${fit ? 'w-fit' : 'w-full'}`

export function Input({ fit = false, ...more }: Omit<ComponentProps<'input'>, 'className'> & Fitted) {
  return <input {...more} className={lookOf(fit)} />
}

export function Select({ fit = false, ...more }: Omit<ComponentProps<'select'>, 'className'> & Fitted) {
  return <select {...more} className={lookOf(fit)} />
}

export function TextArea(props: Omit<ComponentProps<'textarea'>, 'className'>) {
  return <textarea {...props} className={`${LOOK} min-h-text w-full py-2 font-serif text-md`} />
}

type CheckProps = {
  readonly label: string
  readonly help: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something to switch on, with what it means below its name. */
export function Check({ label, help, checked, onChange }: CheckProps) {
  return (
    <label className="flex gap-3">
      <input
        type="checkbox"
        className="mt-1 size-4 shrink-0 accent-ink"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="font-bold">{label}</span>
        <span className="block text-base text-soft">{help}</span>
      </span>
    </label>
  )
}
