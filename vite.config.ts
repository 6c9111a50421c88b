/// <reference types="vitest/config" />
// Builds the app, and runs the unit tests.
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bundledArticles } from './seeds/plugin'

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), bundledArticles()],
  worker: { format: 'es' },
  build: { target: 'es2022', sourcemap: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
  },
})
