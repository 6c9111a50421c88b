// The form of one mark, over the page: for words that are selected, for a sentence in sight, or for a mark that is there.
import { type ReactNode, useState } from 'react'
import type { LayerId, Target } from '../../domain'
import { wholeWords } from '../../state/correcting/words'
import { type Existing, type MarkForm, markForm, newMark } from '../../state/practice/marking'
import { sentenceFrom, sentencesOf } from '../../state/sentences'
import { MarkDialog } from '../../ui/practice/MarkDialog'
import type { ArticleView } from '../../ui/reader/view/articleView'
import { useMessages } from '../messages'
import type { Practicing } from './usePracticing'

type Opened = {
  readonly existing: Existing | null
  readonly mark: MarkForm
  /** Whether it goes from sentence to sentence. */
  readonly stepping: boolean
}

type OpenMark = {
  /** The selected words; where none are, the first sentence in sight. */
  readonly markHere: (kind: LayerId) => void
  readonly edit: (target: Target) => void
  readonly dialog: ReactNode
}

export function useOpenMark(view: ArticleView, practicing: Practicing): OpenMark {
  const [opened, setOpened] = useState<Opened | null>(null)
  const { notify } = useMessages()
  const { article } = practicing.derived.analyzed
  const close = () => setOpened(null)
  const open = (existing: Existing | null, mark: MarkForm, stepping: boolean) =>
    setOpened({ existing, mark, stepping })

  return {
    markHere(kind) {
      const selected = view.selected()
      if (selected) return open(null, newMark(kind, wholeWords(article.text, selected)), false)
      const at = sentenceFrom(sentencesOf(article), view.inSight()?.start ?? 0)
      if (at) open(null, newMark(kind, at), true)
      else notify('There are no words to be marked.')
    },
    edit(target) {
      const existing = practicing.existingAt(target)
      if (existing) open(existing, markForm(existing), false)
    },
    dialog: opened && (
      <MarkDialog
        subject={practicing.subjectOf(opened.existing)}
        mark={opened.mark}
        sentences={opened.stepping ? sentencesOf(article) : null}
        onSave={(mark) => {
          close()
          // What is marked is not selected any more.
          document.getSelection()?.removeAllRanges()
          practicing.save(opened.existing, mark)
        }}
        onDelete={
          opened.existing &&
          (() => {
            close()
            if (opened.existing) practicing.remove(opened.existing)
          })
        }
        onClose={close}
      />
    ),
  }
}
