// How an entity is called in links: a slug that comes from its name, so that it survives a new analysis.

/** “Kyiv’s allies” → `kyivs-allies`. Names in other scripts keep their letters; a name without any is `unnamed`. */
export const entityIdOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'unnamed'
