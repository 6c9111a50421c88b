// What stands behind React's interface: Preact, in a fourth of the bytes. Build, tests and development all run with it.

const RUNTIME = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react-dom/server': 'preact/compat/server',
  'react-dom/test-utils': 'preact/test-utils',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  // What it offers Node would ask for React by another way.
  'lucide-react': 'lucide-react/dist/esm/lucide-react.mjs',
}

export const reactRuntime = {
  alias: Object.entries(RUNTIME).map(([name, replacement]) => ({
    find: new RegExp(`^${name}$`),
    replacement,
  })),
  /** Packages that themselves import React: where Node would load them, they must go through the alias too. */
  noExternal: ['@tanstack/react-query', 'lucide-react'],
}
