// What was shared with the installed app, before it is opened: the reader says whether an address is asked.
import { parsePageAddress } from '../../io/pages'
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { useNavigation } from '../navigation'
import { readShared } from '../opening/shared'
import { useOpening } from '../opening/useOpening'
import { Shell } from '../Shell'
import { useTitle } from './useTitle'

type Props = { readonly title: string; readonly text: string; readonly url: string }

export function SharedPage(given: Props) {
  const { go } = useNavigation()
  const { openAddress, openText } = useOpening()
  const shared = readShared(given)
  useTitle('Shared')
  return <Shell>{body()}</Shell>

  function body() {
    switch (shared.kind) {
      case 'address': {
        const host = parsePageAddress(shared.address)?.hostname
        return (
          <StatePage
            title="A page was shared"
            actions={
              <Button strong onPress={() => openAddress(shared.address)}>
                {host ? `Get it from ${host}` : 'Get it'}
              </Button>
            }
          >
            <Given words={given.title.trim()} />
            <p className="wrap-anywhere">{shared.address}</p>
            <p className="mt-2">
              Your browser will ask this address for the page, without cookies and without saying where you
              are. Where the publisher refuses, share or paste the text instead.
            </p>
          </StatePage>
        )
      }
      case 'text':
        return (
          <StatePage
            title="A text was shared"
            actions={
              <Button strong onPress={() => openText(shared.text, shared.title)}>
                Read it
              </Button>
            }
          >
            <p>Another program, or a link, brought this text. It is not Sourcelight that says it:</p>
            <Given words={shared.title} />
            <Given words={shared.text} />
          </StatePage>
        )
      case 'nothing':
        return (
          <StatePage
            title="Nothing was shared"
            actions={<Button onPress={() => go({ kind: 'library' })}>To the library</Button>}
          >
            <p>What came holds neither an address nor a text.</p>
          </StatePage>
        )
    }
  }
}

/** Characters of what was shared that are shown before it is opened. */
const SHOWN = 300

/** Somebody else's words, which must not pass for the app's own. */
function Given({ words }: { readonly words: string }) {
  if (words === '') return null
  return (
    <blockquote
      dir="auto"
      className="my-3 max-h-given overflow-auto border-s-2 ps-4 text-md text-soft wrap-anywhere"
    >
      {words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}
    </blockquote>
  )
}
