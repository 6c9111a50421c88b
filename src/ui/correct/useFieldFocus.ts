// A form begins at the field that was asked for.
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Goes to the part of the form that is named so. */
export function useFieldFocus(field: string): RefObject<HTMLFormElement | null> {
  const root = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    root.current
      ?.querySelector<HTMLElement>(`[data-part="${field}"] :is(select, input:not([hidden]))`)
      ?.focus()
  }, [field])
  return root
}
