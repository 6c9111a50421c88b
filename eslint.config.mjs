// What Biome does not check: the rules of React's hooks, and the compiler's for refs and state that are touched while drawing.
import parser from '@babel/eslint-parser'
import reactHooks from 'eslint-plugin-react-hooks'

export default [
  {
    files: ['src/{app,ui}/**/*.{ts,tsx}', 'src/main.tsx'],
    languageOptions: {
      parser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: { parserOpts: { plugins: ['typescript', 'jsx'] } },
      },
    },
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs['recommended-latest'].rules,
    linterOptions: { reportUnusedDisableDirectives: true },
  },
]
