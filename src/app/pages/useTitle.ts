// The title of the window.
import { useEffect } from 'react'

/** Null stands for the app alone. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${title} · Sourcelight` : 'Sourcelight'
  }, [title])
}
