import type { FitBand } from '@shared/model/fit'
import { Text, View } from '@tarojs/components'
import { BandBadge } from '@/components/band-badge'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { ScoreBar } from '@/components/score-bar'
import { icpTexts } from '@/i18n/icp'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import { FullCountLine } from './full-count-line'
import { BandBar, PreviewCount } from './preview-count'
import { removalBars, type UnknownNote, unknownNotes } from './preview-view'
import type { LivePreview } from './use-preview'
import type { Projection } from './use-projection'
import './preview.less'

interface PreviewPanelProps {
  live: LivePreview
  data: Projection
}

const bands: readonly (FitBand | 'unknown')[] = ['A', 'B', 'C', 'unknown']

const Bands = ({ live }: Pick<PreviewPanelProps, 'live'>) => {
  const texts = icpTexts()
  const { bandCounts } = live.preview
  return (
    <View className='preview-part'>
      <BandBar preview={live.preview} />
      <View className='band-legend'>
        {bands
          .filter((band) => band !== 'unknown' || bandCounts.unknown > 0)
          .map((band) => (
            <View key={band} className='band-legend__entry'>
              <View className={`band-legend__mark band-bar__part--${band}`} />
              <Text>{texts.bandName[band]}</Text>
              <Text className='band-legend__count'>{String(bandCounts[band])}</Text>
            </View>
          ))}
      </View>
    </View>
  )
}

const Removals = ({ live }: Pick<PreviewPanelProps, 'live'>) => {
  const texts = icpTexts()
  return (
    <View className='preview-part'>
      <Text className='preview-part__title'>{texts.removesTitle}</Text>
      {removalBars(live.criteria, live.preview).map(({ criterion, count, percent }) => (
        <View key={criterion.id} className='removal'>
          <View className='removal__head'>
            <Text>{`${texts.kind[criterion.kind]} · ${texts.attribute[criterion.attribute]}`}</Text>
            <Text className='removal__count'>{criterion.kind === 'should' ? texts.misses(count) : texts.removes(count)}</Text>
          </View>
          <View className='removal__track'>
            <View className={`removal__fill removal__fill--${criterion.kind}`} style={{ width: `${percent}%` }} />
          </View>
        </View>
      ))}
    </View>
  )
}

const unknownText = ({ attribute, count, isAll, isGate }: UnknownNote): string => {
  const texts = icpTexts()
  const name = texts.attribute[attribute]
  if (isGate) return isAll ? texts.unknownGateAll(name) : texts.unknownGate(name, count)
  return isAll ? texts.unknownAll(name) : texts.unknownSome(name, count)
}

const Coverage = ({ live }: Pick<PreviewPanelProps, 'live'>) => {
  const texts = icpTexts()
  return (
    <View className='preview-part'>
      <Text className='preview-part__title'>{texts.coverage(Math.round(live.preview.coverageRatio * 100))}</Text>
      {unknownNotes(live.criteria, live.preview).map((note) => (
        <Text key={note.attribute} className='preview-note'>
          {unknownText(note)}
        </Text>
      ))}
      <Text className='field__hint'>{texts.coverageText}</Text>
    </View>
  )
}

const Sample = ({ live }: Pick<PreviewPanelProps, 'live'>) => {
  const texts = icpTexts()
  const best = live.preview.sample.filter(({ fit }) => fit.band !== 'C' && fit.band !== null)
  return (
    <View className='preview-part'>
      <Text className='preview-part__title'>{texts.sampleTitle}</Text>
      {best.length === 0 ? <Text className='field__hint'>{texts.sampleEmpty}</Text> : null}
      {best.map(({ accountId, name, fit }) => (
        <View key={accountId} className='preview-sample'>
          <BandBadge band={fit.band} />
          <Text className='preview-sample__name'>{name}</Text>
          <View className='preview-sample__score'>
            <ScoreBar score={fit.score} tone='fit' />
          </View>
        </View>
      ))}
    </View>
  )
}

const NoAccounts = () => {
  const texts = icpTexts()
  return (
    <View className='preview-part'>
      <Text>{texts.noAccounts}</Text>
      <Button kind='primary' size='small' label={texts.toImport} onPress={() => goTo(routes.imports())} />
    </View>
  )
}

/** What the criteria make of the accounts: count, bands, what each criterion takes away, what is unknown, the best. */
export const PreviewBody = ({ live, data }: PreviewPanelProps) => {
  if (data.totalCount === 0) return <NoAccounts />
  return (
    <>
      <PreviewCount preview={live.preview} isCounting={live.isCounting} sampledTotalCount={data.isSample ? data.totalCount : null} />
      {data.isSample ? <FullCountLine live={live} data={data} /> : null}
      {live.criteria.length === 0 ? (
        <Text className='criteria-none'>{icpTexts().previewEmpty}</Text>
      ) : (
        <>
          <Bands live={live} />
          <Removals live={live} />
          <Coverage live={live} />
          <Sample live={live} />
        </>
      )}
    </>
  )
}

/** The preview as a card beside the editor. */
export const PreviewPanel = (props: PreviewPanelProps) => (
  <CellGroup title={icpTexts().previewTitle}>
    <PreviewBody {...props} />
  </CellGroup>
)
