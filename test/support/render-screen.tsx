import { QueryClientProvider } from '@tanstack/react-query'
import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { makeQueryClient } from '@/api/query-client'

/** A browser in Chinese, light, as wide as a phone: what jsdom does not say by itself. */
export const prepareBrowser = (): void => {
  Object.defineProperty(window.navigator, 'language', { value: 'zh-CN', configurable: true })
  window.matchMedia = (query: string) =>
    ({ matches: false, media: query, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList
}

/** Renders a part of the app with its own fresh cache. */
export const renderScreen = (children: ReactNode): RenderResult => {
  prepareBrowser()
  return render(<QueryClientProvider client={makeQueryClient()}>{children}</QueryClientProvider>)
}
