// A passage that others can point at, in the W3C Web Annotation vocabulary (https://www.w3.org/TR/annotation-model/).

/** The position is only a hint. */
export type PassageSelector = {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  readonly position: { readonly start: number; readonly end: number }
}
