import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { Columns } from '@/components/columns'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { EmptyState } from '@/components/states'
import { Stepper } from '@/components/stepper'
import { TextField } from '@/components/text-field'
import { targetListsTexts } from '@/i18n/target-lists'
import { CandidateRow } from './candidate-row'
import { changeTier, countTiers, removeCandidate, undoRemoval } from './proposal'
import { TierTags } from './tier-tags'
import { type ProposalForm, sizeRange, useProposal } from './use-proposal'
import './target-lists.less'

/** Rows shown at once; the rest comes at the bottom of the screen. */
const pageSize = 20

const Candidates = ({ form }: { form: ProposalForm }) => {
  const [shownCount, setShownCount] = useState(pageSize)
  const { candidates, setEdits } = form
  const hasNextPage = candidates.length > shownCount
  return (
    <>
      {candidates.slice(0, shownCount).map((candidate) => (
        <CandidateRow
          key={candidate.account.id}
          candidate={candidate}
          onTier={(tier) => setEdits((before) => changeTier(before, candidate.account.id, tier))}
          onRemove={() => setEdits((before) => removeCandidate(before, candidate.account.id))}
        />
      ))}
      {hasNextPage ? <LoadMore query={{ hasNextPage, isFetchingNextPage: false, fetchNextPage: () => setShownCount((count) => count + pageSize) }} /> : null}
    </>
  )
}

const UndoBar = ({ form }: { form: ProposalForm }) => {
  const texts = targetListsTexts()
  if (form.removed === null) return null
  const { shortName, legalName } = form.removed.account
  return (
    <View className='tal-undo'>
      <Text className='tal-undo__text'>{texts.removed(shortName ?? legalName)}</Text>
      <Button kind='text' size='small' label={texts.undo} onPress={() => form.setEdits(undoRemoval)} />
    </View>
  )
}

const Settings = ({ form }: { form: ProposalForm }) => {
  const texts = targetListsTexts()
  return (
    <CellGroup>
      <TextField label={texts.name} value={form.name} maxLength={40} placeholder={texts.namePlaceholder} error={form.nameProblem} onChange={form.setName} />
      <Stepper label={texts.size} value={form.size} range={sizeRange} unit={texts.sizeUnit} onChange={form.setSize} />
      <View className='tal-summary'>
        <TierTags counts={countTiers(form.candidates)} />
        {form.problem === null ? null : <Text className='field__error'>{form.problem}</Text>}
        <Button
          kind='primary'
          label={texts.createCount(form.candidates.length)}
          isBusy={form.isBusy}
          isDisabled={form.candidates.length === 0}
          onPress={form.create}
        />
      </View>
    </CellGroup>
  )
}

/** Name, size and the proposed accounts of a list to be. */
export const ProposalEditor = ({ icpId }: { icpId: string }) => {
  const texts = targetListsTexts()
  const form = useProposal(icpId)
  return (
    <QueryView
      query={form.query}
      isEmpty={({ candidates }) => candidates.length === 0}
      empty={<EmptyState title={texts.noCandidates} text={texts.noCandidatesText} />}
    >
      {() => (
        <>
          <Columns>
            <View className='tal-settings'>
              <Settings form={form} />
            </View>
            <CellGroup>
              {form.candidates.length === 0 ? <Text className='tal-none'>{texts.allRemoved}</Text> : null}
              <Candidates form={form} />
            </CellGroup>
          </Columns>
          <UndoBar form={form} />
        </>
      )}
    </QueryView>
  )
}
