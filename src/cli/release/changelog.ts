// What the changelog says of one version.

/** The words under the heading `## VERSION`, without it; null where there is none, or nothing under it. */
export function changesOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1)
  const section = sections.find((one) => one.split(/\s/, 1)[0] === version)
  const words = section?.slice(section.indexOf('\n')).trim()
  return words || null
}
