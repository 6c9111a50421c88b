// How the page looks and behaves: theme, size of text, announcements, single keys.
import { type Settings, TEXT_SIZES, THEMES } from '../../state'
import { Dialog } from '../common/Dialog'

type Props = {
  readonly settings: Settings
  readonly onChange: (change: Partial<Settings>) => void
  readonly onClose: () => void
}

const THEME_NAMES = { auto: 'As the device', day: 'Day', night: 'Night', sepia: 'Sepia' } as const
const TEXT_NAMES = { small: 'Small', medium: 'Medium', large: 'Large', huge: 'Very large' } as const

export function SettingsDialog({ settings, onChange, onClose }: Props) {
  return (
    <Dialog title="Reading settings" onClose={onClose}>
      <Choice
        legend="Paper"
        name="theme"
        options={THEMES}
        names={THEME_NAMES}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        legend="Text size"
        name="text"
        options={TEXT_SIZES}
        names={TEXT_NAMES}
        value={settings.text}
        onChange={(text) => onChange({ text })}
      />
      <Check
        label="Say what each highlight is"
        help="A screen reader hears “quote by …” where a highlight begins."
        checked={settings.spoken}
        onChange={(spoken) => onChange({ spoken })}
      />
      <Check
        label="Single-key shortcuts"
        help="1, 2 and 3 switch the layers, 0 shows the clean text, ? opens the help."
        checked={settings.keys}
        onChange={(keys) => onChange({ keys })}
      />
    </Dialog>
  )
}

type ChoiceProps<Id extends string> = {
  readonly legend: string
  readonly name: string
  readonly options: readonly Id[]
  readonly names: Readonly<Record<Id, string>>
  readonly value: Id
  readonly onChange: (value: Id) => void
}

function Choice<Id extends string>({ legend, name, options, names, value, onChange }: ChoiceProps<Id>) {
  return (
    <fieldset className="mb-5">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="choices">
        {options.map((id) => (
          <label key={id} className="choice">
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            {names[id]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type CheckProps = {
  readonly label: string
  readonly help: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Check({ label, help, checked, onChange }: CheckProps) {
  return (
    <label className="mb-3 flex gap-3">
      <input
        type="checkbox"
        className="mt-1 size-4 accent-ink"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="font-semibold">{label}</span>
        <span className="block text-sm text-soft">{help}</span>
      </span>
    </label>
  )
}
