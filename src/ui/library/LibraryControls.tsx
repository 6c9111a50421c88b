// Search, order and tags above the list.
import { type LibrarySort, type LibraryView, SORTS } from '../../state'

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
    <search className="library-controls">
      <input
        type="search"
        className="field"
        aria-label="Search the library"
        placeholder="Search titles, texts, publishers, tags"
        value={view.query}
        onChange={(event) => onChange({ query: event.target.value })}
      />
      <label className="library-sort">
        <span>Order</span>
        <select
          className="field"
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
        </select>
      </label>
      {tags.length > 0 && (
        <fieldset className="tag-filter">
          <legend className="sr-only">Only with the tag</legend>
          {tags.map(([tag, count]) => (
            <button
              key={tag}
              type="button"
              className="tag"
              aria-pressed={view.tag === tag}
              onClick={() => onChange({ tag: view.tag === tag ? null : tag })}
            >
              <bdi>{tag}</bdi> <span className="count">{count}</span>
            </button>
          ))}
        </fieldset>
      )}
      <p role="status" className={narrowed ? 'quiet library-found' : 'sr-only'}>
        {narrowed ? (found === 1 ? '1 article found' : `${found === 0 ? 'No' : found} articles found`) : ''}
      </p>
    </search>
  )
}
