// A role stands beside a name in words that fit it: nobody with a name is an organization.
import { expect, it } from 'vitest'
import { ROLES, roleBeside, STANDINGS } from '../../src/domain'

it('says whom a person speaks for, and what a body is', () => {
  expect(roleBeside('organization', 'named')).toBe('speaks for an organization')
  expect(roleBeside('company', 'described')).toBe('speaks for a company')
  expect(roleBeside('organization', 'institution')).toBe('organization')
  expect(roleBeside('politician', 'institution')).toBe('in politics')
  expect(roleBeside('politician', 'named')).toBe('politician')
})

it('says nothing where nothing is known, or the same twice', () => {
  for (const standing of STANDINGS) expect(roleBeside('unknown', standing)).toBeNull()
  expect(roleBeside('document', 'document')).toBeNull()
})

it('calls no person a body, and no body a person', () => {
  const told = (standing: 'named' | 'institution') => ROLES.map((role) => roleBeside(role, standing))
  expect(
    told('named').filter((words) => words && /^(company|organization|document|media)$/.test(words)),
  ).toEqual([])
  expect(told('institution')).not.toContain('politician')
  expect(told('institution')).not.toContain('expert')
})
