import { settings } from '@shared/domain/settings/catalogue'
import { asRatio } from '@shared/model/units'
import type { SurgeBehaviour } from '@shared/model/watch'
import { binomialUpperTail } from './binomial'
import { unitRank } from './unit-kinds'
import type { WindowUnits } from './units-in'

type KindBehaviour = Extract<SurgeBehaviour, { behaviour: 'kind' }>

/** Most surprising first; of two alike the more telling kind. */
const compareKinds = (left: KindBehaviour, right: KindBehaviour): number => left.pValue - right.pValue || unitRank(left.kind) - unitRank(right.kind)

const kindBehaviours = (recent: WindowUnits, baseline: WindowUnits, recentRatio: number): KindBehaviour[] =>
  [...recent.byKind].map(([kind, recentUnits]) => {
    const baselineUnits = baseline.byKind.get(kind) ?? 0
    const pValue = asRatio(binomialUpperTail(recentUnits, recentUnits + baselineUnits, recentRatio))
    return { behaviour: 'kind', kind, recentUnits, baselineUnits, pValue }
  })

const peopleBehaviours = (recent: WindowUnits, baseline: WindowUnits): SurgeBehaviour[] => {
  const peopleCount = recent.personIds.filter((personId) => !baseline.personIds.includes(personId)).length
  return peopleCount === 0 ? [] : [{ behaviour: 'new-people', peopleCount }]
}

/** Returns the behaviours of the recent days that differ most from the account's past, most surprising first; new people come after the kinds of touch. */
export const rankBehaviours = (recent: WindowUnits, baseline: WindowUnits, recentRatio: number): SurgeBehaviour[] => {
  const people = peopleBehaviours(recent, baseline)
  const kinds = kindBehaviours(recent, baseline, recentRatio).sort(compareKinds)

  return [...kinds.slice(0, settings.surge.maxBehaviours.value - people.length), ...people]
}
