// The library's notices with what can be done about each.
import { useMemo } from 'react'
import type { ToldNotice } from '../../ui/library/LibraryNotices'
import { useServices } from '../services'
import { tellNotice } from './notices'
import { useLibraryNotices } from './useLibrary'

export function useToldNotices(): readonly ToldNotice[] {
  const { library } = useServices()
  const notices = useLibraryNotices()
  return useMemo(
    () =>
      notices.map((notice) => {
        const text = tellNotice(notice)
        if (notice.kind === 'lost')
          return { text, action: { label: 'I have seen this', run: () => void library.acknowledgeLoss() } }
        if (notice.kind === 'outdated')
          return { text, action: { label: 'Load again', run: () => location.reload() } }
        return { text }
      }),
    [notices, library],
  )
}
