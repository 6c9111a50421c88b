// Opening something of one's own from anywhere in the app: orders are taken at once, and whoever carries them out is fetched with the first.
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { DropZone } from '../../ui/open/DropZone'
import { fetchedPart } from '../fetchedPart'
import { usePrefetched } from '../usePrefetched'
import type { Working } from './OpeningWork'
import { type Opening, OpeningContext } from './useOpening'
import { useTransfers } from './useTransfers'

const load = async () => (await import('./OpeningWork')).OpeningWork
const OpeningWork = fetchedPart(load)

type Order = (work: Working) => void

export function OpeningProvider({ children }: { readonly children: ReactNode }) {
  const [isWanted, setWanted] = useState(false)
  const [work, setWork] = useState<Working | null>(null)
  const waiting = useRef<Order[]>([])
  usePrefetched(load)
  const begin = useCallback((ready: Working) => {
    setWork(ready)
    for (const order of waiting.current.splice(0)) order(ready)
  }, [])
  /** It could not be fetched, which was said: the next order asks for it again. */
  const giveUp = () => {
    waiting.current = []
    setWanted(false)
  }
  const give = useCallback(
    (order: Order) => {
      if (work) return order(work)
      waiting.current.push(order)
      setWanted(true)
    },
    [work],
  )
  const value = useMemo<Opening>(
    () => ({
      ask: (address) => give((to) => to.ask(address)),
      openText: (text, title) => give((to) => to.openText(text, title)),
      openFiles: (files) => give((to) => to.openFiles(files)),
      importAnnotations: (file) => give((to) => to.importAnnotations(file)),
      imported: work?.imported ?? 0,
      openAddress: (address) => give((to) => to.openAddress(address)),
      openPage: (page, selected) => give((to) => to.openPage(page, selected)),
      openArticle: (article) => give((to) => to.openArticle(article)),
    }),
    [give, work],
  )
  const isOver = useTransfers((what) => give((to) => to.openTransferred(what)))
  return (
    <OpeningContext value={value}>
      {children}
      {isOver && <DropZone />}
      {isWanted && <OpeningWork onReady={begin} onClose={giveUp} />}
    </OpeningContext>
  )
}
