// Whether the page is being put on paper.
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True before the browser lays out its pages, by whatever way they were asked for. */
export function useIsPrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // What comes later than this is not on the pages.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}
