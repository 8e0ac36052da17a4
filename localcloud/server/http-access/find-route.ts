import type { Deployment } from '../../functions/deployments'
import type { HttpRoute } from '../../functions/function-config'

interface FoundRoute {
  functionName: string
  /** The path as the function sees it. */
  path: string
}

const covers = (route: HttpRoute, path: string): boolean => path === route.path || path.startsWith(`${route.path}/`)

const seenPath = (route: HttpRoute, path: string): string => {
  if (route.isPathKept) return path
  const rest = path.slice(route.path.length)
  return rest === '' ? '/' : rest
}

/** Returns the function whose route is the longest that covers the path, or null. */
export const findRoute = (deployments: readonly Deployment[], path: string): FoundRoute | null => {
  const candidates = deployments.flatMap(({ name, config }) => config.httpRoutes.filter((route) => covers(route, path)).map((route) => ({ name, route })))
  const [best] = candidates.sort((left, right) => right.route.path.length - left.route.path.length)
  return best === undefined ? null : { functionName: best.name, path: seenPath(best.route, path) }
}
