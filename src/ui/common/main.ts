// Where the focus goes when what had it goes: to what stands in its place, else to the main part of the page.

export const MAIN_ID = 'main'

export const focusMain = (options?: FocusOptions): void => document.getElementById(MAIN_ID)?.focus(options)

/** `gone` is no longer on the page. Of another page's bar, the tool of the same name is in its place, be it with a count by now. */
export function focusInPlaceOf(gone: Element | null): void {
  const name = gone?.closest('[data-bar]') ? nameOf(gone) : null
  const tools = [...document.querySelectorAll<HTMLElement>('[data-bar] :is(a, button)')]
  const alike = name === null ? undefined : tools.find((tool) => nameOf(tool)?.startsWith(name))
  if (alike) alike.focus({ preventScroll: true })
  else focusMain({ preventScroll: true })
}

const nameOf = (tool: Element): string | null => tool.getAttribute('aria-label') ?? tool.textContent
