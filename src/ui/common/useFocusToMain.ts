// What may go while it has the focus: then the main part of the page has it.
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { focusMain } from './main'

/** For the element around what is pressed. */
export function useFocusToMain<Around extends HTMLElement>(): RefObject<Around | null> {
  const ref = useRef<Around>(null)
  useLayoutEffect(() => {
    const around = ref.current
    return () => {
      if (around?.contains(document.activeElement)) focusMain({ preventScroll: true })
    }
  }, [])
  return ref
}
