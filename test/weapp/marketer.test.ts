import { type OpenCloud, openCloud } from '../support/cloud'
import { type OpenedWeapp, openWeapp } from './harness/open-weapp'
import { depthOf } from './harness/tree'

const kilobyte = 1024
const industries = ['软件服务', '银行', '专用机械']
const rows = Array.from({ length: 60 }, (_, index) => `样本${index + 1}号科技股份有限公司,样本${index + 1},${industries[index % 3]},深圳`)
const csv = ['公司名称,简称,行业,地区', ...rows].join('\n')

const openAsMarketer = (cloud: OpenCloud): Promise<OpenedWeapp> =>
  openWeapp({ callFunction: async ({ data }) => ({ result: await cloud.marketer.send(data) }) })

const press = async (app: OpenedWeapp, className: string, label: RegExp): Promise<void> => {
  app.tap(await app.until(() => app.byClass(className).find((node) => label.test(app.textOf(node)))))
}
const isLightEnough = (app: OpenedWeapp): void => {
  expect(app.elements().length).toBeLessThan(800)
  expect(depthOf(app.root())).toBeLessThan(25)
  expect(app.top().sent.biggest).toBeLessThan(64 * kilobyte)
  expect(app.problems).toEqual([])
}

describe('the marketer in the mini-program build', () => {
  let cloud: OpenCloud
  let app: OpenedWeapp
  let icpId: string
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterEach(() => app.close())
  afterAll(() => cloud.stop())

  test('is led through the first five steps of a new company', async () => {
    app = await openAsMarketer(cloud)
    app.open('pages/home/index')
    await app.untilText('五步开始')
    expect(app.textOf(app.byClass('step--next')[0])).toContain('导入客户')
    for (const move of ['目标', '互动', '成效']) expect(app.text()).toContain(move)
    isLightEnough(app)
  })

  test('writes criteria and sees the count move, then publishes', async () => {
    await cloud.importCsv(csv)
    const product = await cloud.marketer.ask('products.create', { name: '数据中台' })
    icpId = (await cloud.marketer.ask('icps.create', { name: '软件公司', productId: product.id })).id
    app = await openAsMarketer(cloud)
    app.open(`packages/studio/icp/index?id=${icpId}`)
    const matched = () => app.textOf(app.byClass('preview-count__number')[0])
    await app.until(() => matched() === '60')
    await press(app, 'button', /^\+ 行业$/)
    await press(app, 'chip', /^软件服务/)
    await app.until(() => matched() === '20')
    isLightEnough(app)
    await press(app, 'button', /^发布$/)
    await app.untilText('第 1 版生效中')
    const { liveVersion } = await cloud.marketer.ask('icps.get', { icpId })
    expect(liveVersion?.bandCounts).toMatchObject({ A: 20, C: 40 })
  })

  test('builds a list of the best fits and opens it', async () => {
    app = await openAsMarketer(cloud)
    app.open(`packages/studio/propose/index?icpId=${icpId}`)
    await app.until(() => app.byClass('candidate').length === 20)
    isLightEnough(app)
    app.tap(app.byClass('candidate__remove')[0])
    await app.untilText('建立名单（19 家）')
    const [name] = app.byClass('field__input')
    app.input(name, '深圳软件攻坚')
    await press(app, 'button', /^建立名单/)
    await app.until(() => app.top().route === 'packages/studio/target-list/index')
    await app.untilText('深圳软件攻坚')
    isLightEnough(app)
  })
})
