// Search, order and tags above the list.
import { type LibrarySort, type LibraryView, SORTS } from '../../state'
import { Input, Select } from '../common/Field'
import { TagSwitch } from '../common/Tag'

type Props = {
  readonly view: LibraryView
  readonly tags: readonly (readonly [tag: string, count: number])[]
  readonly found: number
  readonly onChange: (change: Partial<LibraryView>) => void
}

const SORT_NAMES: Readonly<Record<LibrarySort, string>> = {
  opened: 'Last opened',
  published: 'Newest',
  title: 'Title',
  length: 'Longest',
}

export function LibraryControls({ view, tags, found, onChange }: Props) {
  const narrowed = view.query.trim() !== '' || view.tag !== null
  return (
    <search className="grid items-center gap-x-4 gap-y-3 narrow:grid-cols-spread">
      <Input
        type="search"
        aria-label="Search the library"
        placeholder="Search titles, texts, publishers, tags"
        value={view.query}
        onChange={(event) => onChange({ query: event.target.value })}
      />
      <label className="flex items-center gap-2 text-base text-soft">
        <span>Order</span>
        <Select
          fit
          value={view.sort}
          onChange={(event) => {
            const sort = SORTS.find((id) => id === event.target.value)
            if (sort) onChange({ sort })
          }}
        >
          {SORTS.map((id) => (
            <option key={id} value={id}>
              {SORT_NAMES[id]}
            </option>
          ))}
        </Select>
      </label>
      {tags.length > 0 && (
        <fieldset className="col-span-full flex max-h-given flex-wrap gap-1.5 overflow-y-auto">
          <legend className="sr-only">Only with the tag</legend>
          {tags.map(([tag, count]) => (
            <TagSwitch
              key={tag}
              aria-pressed={view.tag === tag}
              onClick={() => onChange({ tag: view.tag === tag ? null : tag })}
            >
              <bdi>{tag}</bdi> <span className="figures">{count}</span>
            </TagSwitch>
          ))}
        </fieldset>
      )}
      <p role="status" className={narrowed ? 'col-span-full text-soft' : 'sr-only'}>
        {narrowed ? (found === 1 ? '1 article found' : `${found === 0 ? 'No' : found} articles found`) : ''}
      </p>
    </search>
  )
}
