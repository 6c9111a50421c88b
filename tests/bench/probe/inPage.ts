// What runs in the extension's page beside the app: traps that hostile payloads tell of themselves by, and a look at what stands there.
import { articleSelector } from './adapter'
import { ALLOWED_ATTRIBUTE, ALLOWED_TAGS } from './oracle'

/** What compiles these files names functions by a helper of its own, which is not in the page. */
export const HELPER = 'globalThis.__name = (named) => named'

/** What the console says where something ran, or was stopped at the last moment. */
export const TELLING = /__FIRED__|__CSP__|Content Security Policy|TrustedHTML|TrustedScript/

/** Runs in the browser: what hostile payloads call tells of itself. */
export function setTraps(): void {
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Object.defineProperty(window, name, { value: () => console.log(`__FIRED__ ${name}`), configurable: true })
  Object.defineProperty(window, '__XSS__', {
    set: () => console.log('__FIRED__ __XSS__'),
    configurable: true,
  })
  addEventListener(
    'securitypolicyviolation',
    (event) => console.log(`__CSP__ ${event.violatedDirective} ${event.blockedURI}`),
    true,
  )
}

export const LOOKED_FOR = {
  selector: articleSelector,
  tags: ALLOWED_TAGS,
  attribute: ALLOWED_ATTRIBUTE.source,
} as const

/** Runs in the browser: markup of the page's that stands in what is shown of it, and what it changed around it. */
export function lookThrough({ selector, tags, attribute }: typeof LOOKED_FOR): readonly string[] {
  const found: string[] = []
  const allowed = new RegExp(attribute)
  for (const root of document.querySelectorAll(selector))
    for (const element of root.querySelectorAll('*')) {
      if (!tags.includes(element.tagName)) found.push(`stands there: <${element.tagName.toLowerCase()}>`)
      for (const { name, value } of element.attributes) {
        if (!allowed.test(name)) found.push(`stands there: ${element.tagName.toLowerCase()}[${name}]`)
        if (name === 'href' && !/^(https?:|mailto:|#|\?)/i.test(value))
          found.push(`leads to ${value.slice(0, 40)}`)
      }
    }
  if ('polluted' in {} || 'isAdmin' in {}) found.push('the prototype of objects was changed')
  if (typeof document.createElement !== 'function') found.push('the document was clobbered')
  return found
}
