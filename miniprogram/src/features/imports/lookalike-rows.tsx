import type { ImportDryRun } from '@shared/contracts/imports'
import { importChoices, type LookalikeKind } from '@shared/model/import-choices'
import type { ImportLookalike, LookalikeChoices } from '@shared/model/import-lookalike'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { ChoiceChips } from '@/components/choice-chips'
import { Tag } from '@/components/tag'
import { companyNamesTexts } from '@/i18n/company-names'
import { componentTexts } from '@/i18n/components'
import { importsTexts } from '@/i18n/imports'
import { decisionOf, sayOfAll, sayOfRow } from './lookalike-choices'
import './imports.less'

interface LookalikeRowsProps {
  dryRun: ImportDryRun
  choices: LookalikeChoices
  onChange: (choices: LookalikeChoices) => void
}

const foldedCount = 6

const Evidence = ({ row: { branch, candidates } }: { row: ImportLookalike }) => {
  const texts = importsTexts()
  const names = companyNamesTexts()
  const [first] = candidates
  return (
    <View className='import-alike__tags'>
      {branch === null ? null : <Tag tone='brand' label={texts.branch[branch]} />}
      {first === undefined ? null : <Text className='import-row__place'>{names.confidence(Math.round(first.confidence * 100))}</Text>}
      {(first?.evidence ?? []).map((evidence) => (
        <Tag key={evidence} label={names.evidence[evidence]} />
      ))}
    </View>
  )
}

const mergeMark = 'merge:'

const LookalikeRow = ({ row, choices, onChange }: Omit<LookalikeRowsProps, 'dryRun'> & { row: ImportLookalike }) => {
  const texts = importsTexts()
  const decision = decisionOf(row, choices)
  const options = [
    ...row.candidates.map(({ accountId, legalName }) => ({ value: mergeMark + accountId, label: texts.mergeInto(legalName) })),
    { value: 'skip', label: texts.choice.skip },
    { value: 'create', label: texts.choice.create }
  ]
  const selected = decision === null ? [] : [decision.choice === 'merge' ? mergeMark + decision.accountId : decision.choice]
  const choose = ([value]: string[]) => {
    if (value === undefined) return
    if (value === 'skip' || value === 'create') onChange(sayOfRow(choices, row, { choice: value }))
    else onChange(sayOfRow(choices, row, { choice: 'merge', accountId: value.slice(mergeMark.length) }))
  }
  return (
    <View className='import-row'>
      <Text className='import-row__place'>{texts.duplicateRow(row.rowNumber)}</Text>
      <Text className='import-alike__name'>{row.legalName}</Text>
      <Evidence row={row} />
      <ChoiceChips label={texts.rowChoice} options={options} selected={selected} isMultiple={false} onChange={choose} />
    </View>
  )
}

const ForAll = ({ kind, dryRun, choices, onChange }: LookalikeRowsProps & { kind: LookalikeKind }) => {
  const texts = importsTexts()
  const said = choices[kind]
  return (
    <View className='import-row'>
      <ChoiceChips
        label={texts.choiceForAll}
        options={importChoices.map((value) => ({ value, label: texts.choice[value] }))}
        selected={said === null ? [] : [said]}
        isMultiple={false}
        onChange={([choice]) => {
          if (choice !== undefined) onChange(sayOfAll(choices, { kind, choice }, dryRun.lookalikes))
        }}
      />
    </View>
  )
}

const Section = ({ kind, ...props }: LookalikeRowsProps & { kind: LookalikeKind }) => {
  const texts = importsTexts()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { dryRun } = props
  const rows = dryRun.lookalikes.filter((row) => row.kind === kind)
  const totalCount = kind === 'probable' ? dryRun.probableCount : dryRun.unsureCount
  if (totalCount === 0) return null
  const note = rows.length < totalCount ? `${texts.alikeText[kind]} ${texts.firstOnly(rows.length, totalCount)}` : texts.alikeText[kind]
  return (
    <CellGroup title={`${texts.alikeTitle[kind]} ${totalCount}`} note={note}>
      <ForAll kind={kind} {...props} />
      {(isUnfolded ? rows : rows.slice(0, foldedCount)).map((row) => (
        <LookalikeRow key={row.rowNumber} row={row} choices={props.choices} onChange={props.onChange} />
      ))}
      {rows.length > foldedCount ? (
        <View className='import-fold'>
          <Button
            kind='text'
            size='small'
            label={isUnfolded ? componentTexts().showFewer : componentTexts().showAll(rows.length)}
            onPress={() => setIsUnfolded(!isUnfolded)}
          />
        </View>
      ) : null}
    </CellGroup>
  )
}

/** Rows whose company may be an account that is there under another name, with what to do with each and with all. */
export const LookalikeRows = (props: LookalikeRowsProps) => (
  <>
    <Section kind='unsure' {...props} />
    <Section kind='probable' {...props} />
  </>
)
