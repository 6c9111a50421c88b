// What the reader is told where invisible characters in the text may deceive; nothing where there are none.
import type { InvisiblesSummary } from '../../state'
import { counted } from '../common/counts'
import { Notice } from '../common/Notice'

export function InvisiblesNotice({ found }: { readonly found: InvisiblesSummary | null }) {
  if (found === null) return null
  const { characters, names, reorder } = found
  return (
    <div className="column -mt-2 mb-6">
      <Notice data-kind="invisibles" role="note">
        <span>
          <b>
            {counted(characters, 'invisible character stands', 'invisible characters stand')} in this text
          </b>{' '}
          ({names.join('; ')}). Such characters can change how words look, hide them from a search, or carry a
          message. <span role="img" aria-label="This sign" className="unseen" data-suspicious="" /> marks each
          place; nothing was taken out.
          {reorder && ' Letters are shown in the order in which they stand in the text.'}
        </span>
      </Notice>
    </div>
  )
}
