// A field that narrows a list while one types.
type Props = {
  readonly label: string
  readonly value: string
  /** Shown and announced while something is typed. */
  readonly found: number
  readonly onChange: (value: string) => void
}

export function FilterField({ label, value, found, onChange }: Props) {
  return (
    <div className="mt-4">
      <input
        type="search"
        className="field"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p role="status" className={value ? 'quiet mt-1' : 'sr-only'}>
        {value ? (found === 1 ? '1 found' : `${found === 0 ? 'None' : found} found`) : ''}
      </p>
    </div>
  )
}
