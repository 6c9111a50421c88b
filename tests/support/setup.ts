// What every unit test starts with: the jest-dom matchers.
import '@testing-library/jest-dom/vitest'
