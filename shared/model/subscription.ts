import { z } from 'zod'
import { appIdSchema } from './article-stat'
import { idSchema, instantSchema, lineSchema } from './fields'

/** When something was last so; the push's id decides between two of the same second. */
const changeSchema = z.object({ at: instantSchema, pushId: idSchema('push') })

const followSchema = changeSchema.extend({
  /** WeChat's subscribe_scene, such as ADD_SCENE_PROFILE_LINK; null when it could not be asked for. */
  scene: z.string().max(60).nullable(),
  /** Of the parametric QR code that was scanned. */
  sceneCode: z.string().max(64).nullable()
})

/** A person's answer to a subscribe template of the account. */
const topicSchema = changeSchema.extend({ templateId: lineSchema(64), isAccepted: z.boolean() })

/** What one person gets from one official account (R004-36): their own acts toward it, kept to serve them. */
export const subscriptionSchema = z.object({
  id: z.string(),
  appId: appIdSchema,
  personId: idSchema('person'),
  isFollowing: z.boolean(),
  lastFollow: followSchema.nullable(),
  lastUnfollow: changeSchema.nullable(),
  topics: z.array(topicSchema).max(100)
})
export type Subscription = z.infer<typeof subscriptionSchema>
