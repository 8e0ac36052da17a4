import { isbot } from 'isbot'
import { z } from 'zod'

const httpContextSchema = z.object({ userAgent: z.string() })

/** Returns whether the user agent in an invocation's HTTP context (JSON) names a robot; a call without one, as from WeChat, is none. */
export const isRobot = (httpContext: string | undefined): boolean => {
  if (!httpContext) return false
  try {
    return isbot(httpContextSchema.parse(JSON.parse(httpContext)).userAgent)
  } catch {
    // The form of the context is the platform's business: what cannot be read excludes nobody.
    return false
  }
}
