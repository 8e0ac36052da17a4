import { type ActionName, contracts } from '@shared/contracts/registry'
import { type Role, roles } from '@shared/model/roles'
import { policy } from '../../cloudfunctions/api/actions'
import { checkSource, permissionsOf } from '../../cloudfunctions/platform/policy'
import { type OpenCloud, openCloud } from '../support/cloud'
import { errorOf } from '../support/errors'

const names = Object.keys(contracts) as ActionName[]

const forAnyone: ActionName[] = [
  'session.get',
  'members.join',
  'contents.list',
  'contents.get',
  'contents.enter',
  'contents.share',
  'contents.download',
  'events.list',
  'events.get',
  'events.register',
  'events.cancel',
  'visitors.me',
  'visitors.myEvents',
  'live.reserve',
  'live.reservation',
  'live.materials',
  'visitors.giveConsent',
  'visitors.withdrawConsent',
  'visitors.declare',
  'visitors.verifyPhone',
  'visitors.tellPhone',
  'visitors.sendMailCode',
  'visitors.verifyMailCode',
  'visitors.joinAccounts',
  'engagement.record',
  'booth.join',
  'reminders.mine',
  'reminders.want'
]
/** Who may do what, besides marketers, leads and administrators; a line per group, so that two people can add one each. */
const groups: [Role[], ActionName[]][] = [
  [['visitor', 'sales', 'event-staff'], forAnyone],
  [['sales'], ['accounts.list', 'accounts.get', 'accounts.summary', 'icps.list', 'icps.get', 'targetLists.list', 'targetLists.get', 'jobs.get']],
  [
    ['sales'],
    ['accounts.timeline', 'accounts.relationship', 'deals.ofAccount', 'deals.save', 'deals.remove', 'followUps.pursuit', 'followUps.record', 'today.list']
  ],
  [['sales'], ['companyNames.reviews', 'companyNames.openCount', 'companyNames.settle', 'companyNames.undo']],
  [['sales', 'event-staff'], ['companyNames.resolve']],
  [['event-staff'], ['reminders.summary']],
  [['sales'], ['handOvers.list', 'handOvers.answer', 'handOvers.assign', 'handOvers.takeBack', 'handOvers.colleagues']],
  [
    ['sales', 'event-staff'],
    ['events.board', 'invitations.list']
  ],
  [['sales'], ['accounts.topics', 'accounts.firstTouch']],
  [['sales'], ['playbook.get', 'playbook.measure', 'accounts.nextActions', 'people.nextActions']],
  [['sales', 'event-staff'], ['topics.list']],
  [
    ['sales'],
    [
      'accountMerges.of',
      'people.get',
      'people.confirm',
      'people.unconfirm',
      'people.move',
      'people.undoMove',
      'people.previewMerge',
      'people.merge',
      'people.unmerge',
      'people.dismissMerge',
      'people.undismissMerge'
    ]
  ],
  [['sales'], ['articleStats.list', 'articleStats.get']],
  [['sales'], ['accounts.standing', 'accounts.setRing', 'accounts.setHold', 'accounts.setNegative', 'accounts.assignOwner', 'accounts.overrideStage']],
  [['sales'], ['alerts.list', 'alerts.get', 'alerts.summary', 'alerts.acknowledge', 'alerts.judge', 'alerts.report', 'alerts.resend']],
  [['sales'], ['alerts.subscription', 'alerts.noteSubscription']],
  [['event-staff'], ['events.create', 'events.plan', 'events.update', 'accounts.list']],
  [['event-staff'], ['contents.create', 'contents.update', 'contents.openUpload', 'contents.makeKit', 'contents.listEntries', 'contents.drawCode']],
  [
    ['sales', 'event-staff'],
    ['booth.mine', 'booth.accounts', 'booth.submit', 'booth.find', 'booth.leads', 'checkIns.scan', 'checkIns.walkIn', 'checkIns.find']
  ]
]
const aboutMembers: ActionName[] = ['members.list', 'members.invite']
const forSalesAlone: ActionName[] = ['followUps.record', 'today.list']
const notForMarketing: ActionName[] = [
  ...forSalesAlone,
  'accounts.assignOwner',
  'alerts.acknowledge',
  'alerts.judge',
  'alerts.resend',
  'alerts.channels',
  'alerts.setChannels',
  'models.verify',
  'alerts.subscription',
  'alerts.noteSubscription'
]
const leading = names.filter((name) => !aboutMembers.includes(name))
const marketing = leading.filter((name) => !notForMarketing.includes(name))
const grantedTo = (role: Role): ActionName[] => groups.filter(([granted]) => granted.includes(role)).flatMap(([, granted]) => granted)

/** Written out once more by hand: the table and this one must be wrong in the same way to let something slip. */
const expected: Record<Role, ActionName[]> = {
  visitor: grantedTo('visitor'),
  sales: grantedTo('sales'),
  'event-staff': grantedTo('event-staff'),
  marketer: marketing,
  lead: leading,
  admin: names
}

describe('the policy table', () => {
  test('every action has a row', () => {
    expect(Object.keys(policy).sort()).toEqual([...names].sort())
  })

  test.each(roles)('a %s may call exactly what the role is for', (role) => {
    expect(permissionsOf(policy, role).sort()).toEqual([...expected[role]].sort())
  })

  test.each([[[]], [['scf']], [['wx_client', 'scf']], [['wx_trigger']], [['wx_unknown']]])('a call that came through %j is refused', (sources) => {
    const invocation = { openId: 'o', appId: 'a', sources, isTimer: false, requestId: 'r', unionId: null, isBot: false }

    expect(() => checkSource(policy['contents.list'], invocation)).toThrow('小程序')
  })
})

describe('through the gateway', () => {
  let open: OpenCloud
  beforeAll(async () => {
    open = await openCloud()
  })
  afterAll(() => open.stop())

  test('a role is refused everything outside its row, with a sentence', async () => {
    const users = { visitor: open.as('openid-nobody'), sales: open.sales, 'event-staff': open.staff, marketer: open.marketer, lead: open.lead } as const
    for (const [role, user] of Object.entries(users)) {
      for (const name of names.filter((candidate) => !expected[role as Role].includes(candidate))) {
        const error = errorOf(await user.send({ action: name, input: {} }))
        expect({ role, name, code: error.code }).toEqual({ role, name, code: 'FORBIDDEN' })
        expect(error.message).toContain('管理员')
      }
    }
  })

  test('the functions behind the api cannot be called by the app', async () => {
    for (const name of ['imports', 'jobs']) {
      const response = await fetch(`${open.cloud.url}/v1/functions/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer local.openid-admin' },
        body: JSON.stringify({ work: 'dryRun', importId: 'imp_unknown0000', Type: 'Timer', TriggerName: 'tick' })
      })
      expect(response.status).toBe(403)
    }
  })
})
