// A field that narrows a list while one types, a choice of kinds beside it, and more choices for who asks for them.
import { Input, Select } from '../common/Field'

type Kinds<Kind extends string> = {
  readonly label: string
  readonly all: string
  readonly options: readonly { readonly kind: Kind; readonly label: string }[]
  readonly value: Kind | null
  readonly onChange: (kind: Kind | null) => void
}

type Props<Kind extends string> = {
  readonly label: string
  readonly value: string
  /** Shown and announced while the list is narrowed. */
  readonly found: number
  readonly onChange: (value: string) => void
  readonly kinds: Kinds<Kind>
  readonly more?: readonly Kinds<string>[]
}

export function FilterField<Kind extends string>({
  label,
  value,
  found,
  onChange,
  kinds,
  more = [],
}: Props<Kind>) {
  const narrowed = value !== '' || [kinds, ...more].some((choice) => choice.value !== null)
  const choices = more.filter(({ options }) => options.length > 1)
  return (
    <div className="mt-4">
      <div className="flex gap-2">
        <Input
          type="search"
          aria-label={label}
          placeholder={label}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {kinds.options.length > 1 && <KindChoice {...kinds} fit />}
      </div>
      {choices.length > 0 && (
        <details className="mt-2 text-soft">
          <summary className="min-h-row w-fit hover:text-ink">Narrow further</summary>
          <div className="mt-1 grid gap-2 text-ink">
            {choices.map((choice) => (
              <KindChoice key={choice.label} {...choice} fit={false} />
            ))}
          </div>
        </details>
      )}
      <p role="status" className={narrowed ? 'mt-1 text-soft' : 'sr-only'}>
        {narrowed ? (found === 1 ? '1 found' : `${found === 0 ? 'None' : found} found`) : ''}
      </p>
    </div>
  )
}

function KindChoice<Kind extends string>({
  fit,
  label,
  all,
  options,
  value,
  onChange,
}: Kinds<Kind> & { readonly fit: boolean }) {
  return (
    <Select
      fit={fit}
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find(({ kind }) => kind === event.target.value)?.kind ?? null)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.kind} value={option.kind}>
          {option.label}
        </option>
      ))}
    </Select>
  )
}
