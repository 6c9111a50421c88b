// What is being set right: a statement, words that are to become one, background, somebody, words that mean somebody.
import type { LayerId, Span } from '../../../domain'
import type { Field } from '../../../ui/correct/CorrectDialog'
import type { EntityField } from '../../../ui/correct/EntityDialog'

export type Opened =
  /** With the part of it that is to be set right. */
  | { readonly kind: 'statement'; readonly id: string; readonly field: Field }
  | { readonly kind: 'words'; readonly span: Span; readonly as: 'direct' | 'reported' }
  /** Nothing was selected: from this sentence on, one after the other. */
  | { readonly kind: 'sentence'; readonly span: Span; readonly as: LayerId }
  | { readonly kind: 'background'; readonly span: Span }
  | { readonly kind: 'entity'; readonly id: string; readonly field: EntityField }
  /** `picked`: the words themselves are to be picked, for nothing was selected. */
  | { readonly kind: 'mention'; readonly span: Span; readonly picked: boolean }
  /** All that a source says and passes on. */
  | { readonly kind: 'source'; readonly id: string }
  /** Every highlight, to do something about several. */
  | { readonly kind: 'several' }
