// Bringing a place of the article into view: gently where it is near, at once where it is far.

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Scrolls so that `place` stands in the upper middle of the window; does nothing where it is in good view. */
export function scrollIntoReach(place: Element | Range, how: 'gently' | 'instantly' = 'gently'): void {
  const box = place.getBoundingClientRect()
  const height = window.innerHeight
  const inView = box.top > height * 0.12 && box.bottom < height * 0.72
  if (inView) return
  const by = box.top - height * 0.3
  const near = Math.abs(by) < height * 1.5
  window.scrollBy({ top: by, behavior: how === 'gently' && near && !isStill() ? 'smooth' : 'instant' })
}
