// The way to bring notes to the article: a button that asks for a file.
import { MessageSquarePlus } from 'lucide-react'
import { useRef } from 'react'
import { TextButton } from '../common/Button'

export function ImportAnnotations({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <TextButton onClick={() => input.current?.click()}>
        <MessageSquarePlus size={16} aria-hidden="true" /> Import annotations…
      </TextButton>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file can be chosen again.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
