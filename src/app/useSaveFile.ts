// Hands the reader a file: nothing leaves the device, the browser saves what the page holds.
import { useCallback } from 'react'
import { type Article, entityIdOf } from '../domain'
import { useMessages } from './messages'

/** Milliseconds after which the browser has surely begun to save, and the memory is given back. */
const KEPT_FOR = 60_000

/** Characters of a title that a file's name keeps. */
const NAME = 60

/** What a file about `article` is called, without its ending. */
export const fileNameOf = ({ title }: Article): string => entityIdOf(title).slice(0, NAME).replace(/-$/, '')

type SavedFile = {
  readonly name: string
  readonly content: Blob
  /** What else is to be known of it. */
  readonly remark?: string | null
}

/** Saves `file` where the browser saves downloads; the reader is told its name. */
export function useSaveFile(): (file: SavedFile) => void {
  const { notify } = useMessages()
  return useCallback(
    ({ name, content, remark }) => {
      const url = URL.createObjectURL(content)
      const link = document.createElement('a')
      link.href = url
      link.download = name
      link.click()
      setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR)
      const saved = `Saved as “${name}”, where your browser puts downloads.`
      notify(remark ? `${saved} ${remark}` : saved)
    },
    [notify],
  )
}
