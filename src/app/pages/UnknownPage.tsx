// An address that stands for no page: cut, or of another version.
import { Button } from '../../ui/common/Button'
import { StatePage } from '../../ui/common/StatePage'
import { useNavigation } from '../navigation'
import { Shell } from '../Shell'
import { useTitle } from './useTitle'

export function UnknownPage() {
  const { go } = useNavigation()
  useTitle('No such page')
  return (
    <Shell>
      <StatePage
        title="This address leads to no page"
        actions={
          <Button strong onPress={() => go({ kind: 'library' })}>
            To the library
          </Button>
        }
      >
        <p role="alert">
          It was cut short, or another version of Sourcelight made it. Ask whoever sent it for the whole link.
        </p>
      </StatePage>
    </Shell>
  )
}
