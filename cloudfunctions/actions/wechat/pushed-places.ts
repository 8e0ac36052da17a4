import { decodeScene } from '@shared/domain/content/scene'
import type { PushEffect } from '@shared/domain/wechat/push-effect'
import type { TouchEntry } from '@shared/model/entry-code'
import type { Documents } from '../../platform/documents'
import { contents } from '../../repositories/contents'
import { entryCodes } from '../../repositories/entry-codes'
import { entryOf, findEntryCode } from '../entry-of'

/** What a code or template in a pushed message stands for: the content it was put beside, and through which position and campaign. */
export interface PushedPlace {
  title: string
  topicIds: string[]
  entry: TouchEntry | null
}

type When = { occurredAt: string; now: string }

const isPresent = (code: string | null): code is string => code !== null

/** A message names a place by a scene (of a followed or scanned code, or as menu key) or by its subscribe template. */
const namedIn = (effect: PushEffect): { scenes: string[]; templateIds: string[] } => {
  if (effect.kind === 'topics') return { scenes: [], templateIds: effect.answers.map(({ templateId }) => templateId) }
  if (effect.kind === 'follow') return { scenes: [effect.sceneCode].filter(isPresent), templateIds: [] }
  return { scenes: effect.kind === 'touch' && effect.touch !== 'oa_keyword' ? [effect.subject.title] : [], templateIds: [] }
}

const placeOf = async (documents: Documents, contentId: string, entry: TouchEntry | null): Promise<PushedPlace | null> => {
  const content = await contents.byId(documents, contentId)
  return content && { title: content.title, topicIds: content.topicIds ?? [], entry }
}

const placeOfScene = async (documents: Documents, scene: string, { occurredAt, now }: When): Promise<PushedPlace | null> => {
  const target = decodeScene(scene)
  if (target === null) return null
  if (target.kind === 'content') {
    const content = await contents.byCode(documents, target.code)
    return content && { title: content.title, topicIds: content.topicIds ?? [], entry: null }
  }
  const code = await findEntryCode(documents, target.code, now)
  return code && placeOf(documents, code.contentId, entryOf(code, occurredAt))
}

const placeOfTemplate = async (documents: Documents, templateId: string, { occurredAt }: When): Promise<PushedPlace | null> => {
  const code = await entryCodes.byTemplateId(documents, templateId)
  return code && placeOf(documents, code.contentId, entryOf(code, occurredAt))
}

/** Returns the places a message names, by the scene or template it names them with; codes that are not ours have none. */
export const pushedPlaces = async (documents: Documents, effect: PushEffect, when: When): Promise<ReadonlyMap<string, PushedPlace>> => {
  const { scenes, templateIds } = namedIn(effect)
  const found = await Promise.all([
    ...scenes.map(async (scene) => [scene, await placeOfScene(documents, scene, when)] as const),
    ...templateIds.map(async (templateId) => [templateId, await placeOfTemplate(documents, templateId, when)] as const)
  ])
  return new Map(found.flatMap(([name, place]) => (place === null ? [] : [[name, place] as const])))
}
