// What the open card and what it tells on demand are both given.
import type { Span } from '../../domain'
import type { LayersShown, ReaderAction } from '../../state'
import type { ArticleView } from '../../ui/reader/view/articleView'
import type { LinkTarget } from './sharing/linkTo'
import type { Derived } from './useDerived'

export type CardSetting = {
  readonly derived: Derived
  readonly layers: LayersShown
  readonly view: ArticleView
  readonly dispatch: (action: ReaderAction) => void
  readonly onShare: (target: LinkTarget) => void
  readonly onWriteNote: (at: Span) => void
}
