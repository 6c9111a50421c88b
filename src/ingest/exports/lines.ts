// The lines of a page as they stand below each other: exports are told by their lines, whatever file they come in.
import { isElement, isText, parseTree, walk } from '../html/tree'

/** Elements that do not end a line. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins mark q s small span strong sub sup tt u'.split(' '),
)
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript'])

/** Each line that says something; tabs stay, for they part the cells of a table. Null where the markup is too much for any page. */
export function linesOfHtml(html: string): readonly string[] | null {
  const tree = parseTree(html)
  if (!tree) return null
  const lines: string[] = []
  let line = ''
  const end = () => {
    const words = line.replace(/[^\S\u00a0\t]+/gu, ' ').trim()
    if (words !== '') lines.push(words)
    line = ''
  }
  walk(
    tree,
    (node) => {
      if (isText(node)) line += node.value
      else if (isElement(node) && !INLINE.has(node.tagName)) end()
      return !(isElement(node) && HIDDEN.has(node.tagName))
    },
    (element) => {
      if (!INLINE.has(element.tagName)) end()
    },
  )
  end()
  return lines
}

/** Plain text by its blank lines; within a paragraph lines stay apart. */
export const paragraphsOfText = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    )
    .filter((paragraph) => paragraph !== '')
