// One article in the library: what it is, how far it has been read, its tags, and the way to delete it.
import { Tag, Trash2 } from 'lucide-react'
import { memo, useState } from 'react'
import type { LibraryItem } from '../../state'
import { Tool } from '../common/Button'
import { formatDay, formatWhen } from '../common/dates'
import { followed } from '../common/followed'
import { minutesOf } from '../common/pace'
import { TagEditor } from './TagEditor'

export type RowActions = {
  readonly onOpen: (id: string) => void
  readonly onAddTag: (item: LibraryItem, tag: string) => void
  readonly onRemoveTag: (item: LibraryItem, tag: string) => void
  readonly onDelete: (item: LibraryItem) => void
  readonly onTick: (id: string) => void
  readonly hrefOf: (id: string) => string
}

/** `ticked`: whether it is among those to be compared; null while nothing is being chosen. */
type Props = {
  readonly item: LibraryItem
  readonly actions: RowActions
  readonly ticked?: boolean | null
  readonly full?: boolean
}

/** `full`: no further one can be ticked. */
export const LibraryRow = memo(function LibraryRow({ item, actions, ticked = null, full = false }: Props) {
  const [tagging, setTagging] = useState(false)
  // What was imported was never opened here, and can be deleted all the same.
  const known = item.openedAt !== null
  return (
    <li className="border-t" data-id={item.id}>
      <div className={`offscreen -mx-2 px-2 py-4 ${ticked === null ? '' : 'relative ps-12'}`}>
        <div className="flex items-start gap-4">
          {ticked !== null && (
            <label className="absolute left-0 -mt-3 flex p-3 ps-2">
              <input
                type="checkbox"
                className="mt-1.5 size-5 accent-ink"
                aria-label={`Compare “${item.title}”`}
                checked={ticked}
                disabled={full && !ticked}
                onChange={() => actions.onTick(item.id)}
              />
            </label>
          )}
          <h2 className="min-w-0 grow">
            <a
              className="font-serif text-xl font-bold text-pretty wrap-anywhere underline-offset-near hover:underline max-narrow:text-lg"
              href={actions.hrefOf(item.id)}
              dir="auto"
              onClick={followed(() => actions.onOpen(item.id))}
            >
              <bdi>{item.title}</bdi>
            </a>
          </h2>
          <div className="-my-1 -me-2 flex shrink-0">
            {known && ticked === null && (
              <Tool
                aria-label={`Tags of “${item.title}”`}
                aria-expanded={tagging}
                onClick={() => setTagging(!tagging)}
              >
                <Tag size={16} aria-hidden="true" />
              </Tool>
            )}
            {known && !item.bundled && ticked === null && (
              <Tool aria-label={`Delete “${item.title}”`} onClick={() => actions.onDelete(item)}>
                <Trash2 size={16} aria-hidden="true" />
              </Tool>
            )}
          </div>
        </div>
        {item.summary && <p className="my-1 max-w-prose font-serif text-md">{item.summary}</p>}
        <ul className="facts text-sm">
          {item.publisher && <li dir="auto">{item.publisher}</li>}
          {item.byline && <li dir="auto">{item.byline}</li>}
          {item.published && <li>{formatDay(item.published)}</li>}
          <li>{minutesOf(item.words)} min</li>
          {item.bundled && <li>Comes with Sourcelight</li>}
          {item.linked && <li>Supplied by a link, not checked</li>}
          {item.openedAt && <li>Opened {formatWhen(item.openedAt, new Date())}</li>}
          {item.progress >= 0.01 && (
            <li className="inline-flex items-center gap-2">
              <progress className="w-12" max={1} value={item.progress} aria-hidden="true" />
              {item.progress > 0.97 ? 'Read' : `${Math.round(item.progress * 100)} % read`}
            </li>
          )}
        </ul>
        {(tagging || item.tags.length > 0) && (
          <TagEditor
            tags={item.tags}
            title={item.title}
            open={tagging}
            onAdd={(tag) => actions.onAddTag(item, tag)}
            onRemove={(tag) => actions.onRemoveTag(item, tag)}
          />
        )}
      </div>
    </li>
  )
})
