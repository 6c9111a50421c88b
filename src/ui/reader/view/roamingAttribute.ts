// An attribute that some elements have for a while: whoever has it next, the others lose it.

export class RoamingAttribute {
  readonly #name: string
  #on: readonly Element[] = []

  constructor(name: string) {
    this.#name = name
  }

  /** These elements have it, and no others. */
  put(elements: readonly Element[], value: string | ((element: Element) => string) = ''): void {
    // Chromium takes the focus from an element that loses its tab stop, be it for a moment.
    const staying = new Set(elements)
    for (const element of this.#on) if (!staying.has(element)) element.removeAttribute(this.#name)
    this.#on = elements
    for (const element of elements)
      element.setAttribute(this.#name, typeof value === 'string' ? value : value(element))
  }
}
