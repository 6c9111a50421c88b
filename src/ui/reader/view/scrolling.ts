// Where the article stands in its window, and how a place of it comes into view: gently where it is near, at once where it is far.

export type ScrollManner = 'gently' | 'instantly'

/** Scrolls so that `place` stands in the upper middle of the window; does nothing where it is in good view. */
export function scrollIntoReach(place: Element | Range, how: ScrollManner): void {
  const box = place.getBoundingClientRect()
  const height = window.innerHeight
  const inView = box.top > height * 0.12 && box.bottom < height * 0.72
  if (inView) return
  const by = box.top - height * 0.3
  const near = Math.abs(by) < height * 1.5
  window.scrollBy({ top: by, behavior: how === 'gently' && near && !isStill() ? 'smooth' : 'instant' })
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Whether any of it is in the window. */
export function isInSight(place: Element | Range): boolean {
  const { top, bottom } = place.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

/** The share of `article` that ends above the bottom of the window. */
export function shareAbove(article: Element): number {
  const { top, height } = article.getBoundingClientRect()
  if (height === 0) return 0
  return Math.min(1, Math.max(0, (window.innerHeight - top) / height))
}

/** Brings what was read to just above the middle of the window. */
export function scrollToShare(article: Element, share: number): void {
  const { top, height } = article.getBoundingClientRect()
  window.scrollTo({ top: window.scrollY + top + share * height - window.innerHeight / 2 })
}
