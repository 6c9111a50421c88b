// Keys pressed while the palette is being fetched: they are meant for its field, and no commands.

/** Takes what is typed from now on; the answer ends that and gives it back, once. */
export function takeTyping(): () => string {
  let typed = ''
  const take = (event: KeyboardEvent) => {
    const { key } = event
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (key === 'Backspace') typed = typed.slice(0, -1)
    else if (key.length === 1) typed += key
    // Nothing is found yet that it could take, and whatever has the focus is not meant.
    else if (key !== 'Enter') return
    event.preventDefault()
    event.stopPropagation()
  }
  // Before anything else on the page hears of it.
  document.addEventListener('keydown', take, true)
  return () => {
    document.removeEventListener('keydown', take, true)
    const taken = typed
    typed = ''
    return taken
  }
}
