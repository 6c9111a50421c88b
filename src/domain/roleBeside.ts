// What a source is in the story, in the words that stand beside its name: a person speaks for a company, a body is one.
import type { Role } from './said'
import type { Standing } from './standing'

type Told = Readonly<Record<Exclude<Role, 'unknown'>, string>>

const OF_PEOPLE: Told = {
  politician: 'politician',
  official: 'official',
  company: 'speaks for a company',
  organization: 'speaks for an organization',
  expert: 'expert',
  'public figure': 'public figure',
  ordinary: 'ordinary person',
  document: 'by a document',
  media: 'works in the media',
}

const OF_BODIES: Told = {
  politician: 'in politics',
  official: 'public authority',
  company: 'company',
  organization: 'organization',
  expert: 'in research',
  'public figure': 'in public life',
  ordinary: 'ordinary people',
  document: 'document',
  media: 'media',
}

/** Null where it says nothing, or no more than how the source stands in the article. */
export function roleBeside(role: Role, standing: Standing): string | null {
  if (role === 'unknown' || role === standing) return null
  return standing === 'institution' || standing === 'document' ? OF_BODIES[role] : OF_PEOPLE[role]
}
