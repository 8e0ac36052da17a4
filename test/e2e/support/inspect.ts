import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface AxeViolation {
  id: string
  impact: string | null
  nodes: { html: string; failureSummary?: string }[]
}

/** Returns what axe finds serious or critical in the page in sight. */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const sight = [...document.querySelectorAll<HTMLElement>('.taro_page')]
      .filter((element) => element.offsetParent !== null || element.getClientRects().length > 0)
      .at(-1)
    const { axe } = window as unknown as { axe: { run: (scope: unknown, options: object) => Promise<{ violations: AxeViolation[] }> } }
    const found = await axe.run(sight ?? document, { resultTypes: ['violations'] })
    return found.violations
  })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${(failureSummary ?? '').replaceAll('\n', ' ').slice(0, 160)})`)
    )
}

/** Returns how far the page in sight is wider than its window, in px. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(...[...document.querySelectorAll('.taro_page')].map((element) => element.scrollWidth - element.clientWidth), 0))

/** Returns everything to press that is smaller than 44 × 44 px. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.pressable')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const isInSight = width > 0 && height > 0
      return isInSight && (width < 43.5 || height < 43.5)
        ? [`${element.className} "${element.textContent?.slice(0, 20)}" ${Math.round(width)}×${Math.round(height)}`]
        : []
    })
  )
