// What stands under every page: that work of others is in the program, and where its licenses are.

/** Written by the build, beside the page. */
const NOTICES = './THIRD-PARTY-NOTICES.txt'

export function PageFoot() {
  return (
    <footer className="border-t px-4 py-6 text-center text-sm text-soft max-wide:pb-24 print:hidden">
      Sourcelight contains work of others:{' '}
      <a className="underline underline-offset-near" href={NOTICES}>
        fonts, libraries and their licenses
      </a>
    </footer>
  )
}
