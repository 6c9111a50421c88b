// The text of the notices: whose work is in this program, and under which licence.
import type { Package } from './packages'

/** A package that is shipped; `font` is the copyright notice in its fonts, where it has some. */
export type Shipped = Package & { readonly font: string | null }

const RULE = '='.repeat(80)

/**
 * Everything that others made, one section a package, then what the weights were fitted on, and `apache`: the text of
 * the licence that one of them came under.
 */
export function formatNotices(shipped: readonly Shipped[], modelCard: string, apache: string): string {
  const packages = [...shipped].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
  const list = packages.map(({ name, version, license }) => `  ${name} ${version} (${license})`)
  const sections = packages.map((one) => [RULE, titleOf(one), RULE, '', ...one.texts, ''].join('\n'))
  return `Sourcelight contains work of others. The program itself is under the Apache License 2.0.

${list.join('\n')}
  and weights fitted on texts of others: see the end

${sections.join('\n')}
${RULE}
The fitted weights (models/)
${RULE}

${dataOf(modelCard)}

${apache.trim()}
`
}

function titleOf({ name, version, license, font }: Shipped): string {
  const title = `${name} ${version} (${license})`
  return font === null
    ? title
    : `${title}\nThe fonts are the files of this package, unchanged. They say of themselves:\n${font}`
}

/** The section of the model card on data and licences. Throws where it has none: the weights must not be shipped so. */
function dataOf(modelCard: string): string {
  const HEADING = 'Data and licences\n'
  const section = modelCard.split(/^## /m).find((one) => one.startsWith(HEADING))
  if (!section) throw new Error('the model card does not say what the weights were fitted on')
  return section.slice(HEADING.length).replaceAll('**', '').trim()
}
