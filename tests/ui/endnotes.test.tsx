// On paper a source has what the panel counts of it, by the same words.
import { expect, it } from 'vitest'
import { deriveSources, indexArticle } from '../../src/state'
import { deriveEndnotes } from '../../src/state/endnotes'
import { Endnotes } from '../../src/ui/print/Endnotes'
import { harbor, harborAnalysis } from '../support/harbor'
import { render, screen } from '../support/testingLibrary'

it('tells quotes, partly quoted claims and claims apart', () => {
  const { notes } = deriveEndnotes(deriveSources(indexArticle(harbor, harborAnalysis, null)))
  const [{ number, source } = expect.unreachable()] = notes
  render(
    <Endnotes
      notes={[{ number, source: { ...source, quotes: 3, partlyQuoted: 1, claims: 2, relayedBy: [] } }]}
      made="Made up."
    />,
  )
  expect(screen.getByRole('listitem', { hidden: true })).toHaveTextContent(
    '3 quotes · 1 partly quoted claim · 2 claims',
  )
})
