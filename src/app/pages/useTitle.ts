// The title of the window.
import { useEffect } from 'react'
import { withoutBidiControls } from '../../state'

/** Null stands for the app alone. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title ? `${withoutBidiControls(title)} · Sourcelight` : 'Sourcelight'
  }, [title])
}
