import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { QueryView } from '@/components/query-view'
import { TextField } from '@/components/text-field'
import { peopleTexts } from '@/i18n/people'
import { toast } from '@/platform/toast'

const reasons = ['partner', 'self', 'staff'] as const
type RuleReason = (typeof reasons)[number]
const outdated = ['exclusions.rules', 'exclusions.list', 'accounts.get'] as const

const AddRule = () => {
  const [value, setValue] = useState('')
  const [reason, setReason] = useState<RuleReason>('partner')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const add = useAct('exclusions.addRule', outdated)
  const texts = peopleTexts()
  const submit = () => {
    if (value.trim() === '') return setProblem(texts.needsDomain)
    setProblem(undefined)
    add.mutate({ kind: 'domain', value: value.trim(), reason }, { onSuccess: () => setValue(''), onError: ({ message }) => setProblem(message) })
  }
  return (
    <>
      <TextField label={texts.ruleDomain} value={value} onChange={setValue} error={problem} />
      <ChoiceChips
        label={texts.chooseReason}
        options={reasons.map((own) => ({ value: own, label: texts.reason[own] }))}
        selected={[reason]}
        isMultiple={false}
        onChange={([chosen]) => setReason(chosen ?? reason)}
      />
      <View className='person-actions'>
        <Button label={texts.addRule} isBusy={add.isPending} onPress={submit} />
      </View>
    </>
  )
}

/** Companies of which nobody counts: partners, and our own. */
export const ExclusionRules = () => {
  const query = useAsk('exclusions.rules', {})
  const remove = useAct('exclusions.removeRule', outdated)
  const texts = peopleTexts()
  return (
    <CellGroup title={texts.rules} note={texts.rulesText}>
      <QueryView query={query}>
        {({ items }) => (
          <>
            {items.length === 0 ? <Cell title={texts.noRules} /> : null}
            {items.map(({ id, label, reason }) => (
              <Cell
                key={id}
                title={label}
                note={texts.reason[reason]}
                value={
                  <Button
                    size='small'
                    label={texts.removeRule}
                    isBusy={remove.isPending}
                    onPress={() => remove.mutate({ ruleId: id }, { onError: ({ message }) => toast(message) })}
                  />
                }
              />
            ))}
          </>
        )}
      </QueryView>
      <AddRule />
    </CellGroup>
  )
}
