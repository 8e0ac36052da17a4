/** Who may import whom (docs/architecture.md). Each rule is a sentence. */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const rooms = '^(shared|cloudfunctions|miniprogram|localcloud|test|scripts)/'

/** Everything outside the rooms named may not be imported from `from`. Packages are ruled separately. */
const roomMayImport = (name, comment, path, allowed, pathNot) => only(name, comment, pathNot ? { path, pathNot } : { path }, { path: rooms, pathNot: allowed })

const packagesAllowed = (name, comment, path, allowed) =>
  only(name, comment, { path }, { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'], pathNot: allowed })

module.exports = {
  forbidden: [
    only('no-circles', 'Two files that need each other are one idea in two places, or a missing third.', {}, { circular: true }),
    only('resolvable', 'An import must lead somewhere.', {}, { couldNotResolve: true, pathNot: '^@tarojs/' }),

    roomMayImport('model-knows-nouns-only', 'shared/model is nouns: it may import only itself.', '^shared/model/', '^shared/model/'),
    packagesAllowed('model-needs-zod-only', 'shared/model may use zod and no other package.', '^shared/model/', 'node_modules/zod/'),
    roomMayImport('domain-is-pure', 'shared/domain is pure: it may import shared/model and itself.', '^shared/domain/', '^shared/(model|domain)/'),
    packagesAllowed('domain-needs-no-package', 'shared/domain uses no package: no clock, randomness or I/O can slip in.', '^shared/domain/', '^$'),
    roomMayImport('contracts-speak-models', 'shared/contracts may import shared/model and itself.', '^shared/contracts/', '^shared/(model|contracts)/'),
    packagesAllowed('contracts-need-zod-only', 'shared/contracts may use zod and no other package.', '^shared/contracts/', 'node_modules/zod/'),

    roomMayImport(
      'platform-is-the-outside-world',
      'cloudfunctions/platform may import itself and shared/contracts (and model types).',
      '^cloudfunctions/platform/',
      '^(cloudfunctions/platform|shared/(contracts|model))/'
    ),
    only(
      'sdk-lives-in-platform',
      'Only cloudfunctions/platform knows @cloudbase/node-sdk.',
      { path: '^(cloudfunctions|shared|miniprogram)/', pathNot: '^cloudfunctions/platform/' },
      { path: 'node_modules/@cloudbase/' }
    ),
    roomMayImport(
      'repositories-speak-models',
      'Repositories may import the platform, models, the collections and their key rules in shared/domain; they hold no business rule.',
      '^cloudfunctions/repositories/',
      '^(cloudfunctions/(platform|repositories)|shared/(model|domain))/'
    ),
    roomMayImport(
      'actions-load-decide-save',
      'Actions may import repositories, platform and shared.',
      '^cloudfunctions/actions/',
      '^(cloudfunctions/(actions|repositories|platform)|shared)/'
    ),
    only(
      'actions-do-not-know-each-other',
      'An action may not import another word’s actions; what two words share belongs to a repository or to shared/domain.',
      { path: '^cloudfunctions/actions/([^/]+)/' },
      { path: '^cloudfunctions/actions/', pathNot: '^cloudfunctions/actions/($1/|[^/]+$)' }
    ),
    roomMayImport(
      'deployables-are-wiring',
      'Deployables may import actions, repositories, platform and shared.',
      '^cloudfunctions/(api|wechat|jobs|imports)/',
      '^(cloudfunctions|shared)/'
    ),
    only(
      'deployables-do-not-know-each-other',
      'One deployable may not import another.',
      { path: '^cloudfunctions/(api|wechat|jobs|imports)/' },
      { path: '^cloudfunctions/(api|wechat|jobs|imports)/', pathNot: '^cloudfunctions/$1/' }
    ),

    roomMayImport(
      'app-parts-know-no-domain-word',
      'components, platform and i18n of the app may import each other and model files, no feature and no contract.',
      '^miniprogram/src/(components|platform|i18n)/',
      '^(miniprogram/src/(components|platform|i18n|styles)|shared/model)/'
    ),
    only(
      'features-do-not-know-each-other',
      'A feature may not import another feature; a page composes them.',
      { path: '^miniprogram/src/features/([^/]+)/' },
      { path: '^miniprogram/src/features/', pathNot: '^miniprogram/src/features/$1/' }
    ),
    only(
      'pages-are-built-from-features',
      'Nothing imports a page.',
      { path: '^miniprogram/src/(components|platform|i18n|api|features)/' },
      { path: '^miniprogram/src/(pages|packages)/' }
    ),
    roomMayImport(
      'app-knows-no-server',
      'The app may import itself and shared, never the functions or the local cloud.',
      '^miniprogram/',
      '^(miniprogram|shared)/'
    ),
    only(
      'one-file-knows-wx-cloud-and-http',
      'api/ may import contracts as types; nothing else of shared but models.',
      { path: '^miniprogram/src/api/' },
      { path: '^shared/domain/' }
    ),

    roomMayImport(
      'localcloud-stands-alone',
      'The local cloud may import itself and the declared collections; only its demo may use the contracts’ types.',
      '^localcloud/',
      '^(localcloud/|cloudfunctions/repositories/collections(\\.ts$|/))',
      '^localcloud/demo/'
    ),
    roomMayImport(
      'demo-speaks-the-api',
      'The demo may import the local cloud and the contracts’ types.',
      '^localcloud/demo/',
      '^(localcloud|shared/(contracts|model))/'
    ),
    only(
      'nothing-imports-localcloud',
      'The product never imports the local cloud.',
      { path: '^(shared|cloudfunctions|miniprogram)/' },
      { path: '^localcloud/' }
    ),
    only('nothing-imports-test', 'Nothing imports test.', { pathNot: '^test/' }, { path: '^test/' })
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.h5.ts', '.h5.tsx', '.weapp.ts', '.weapp.tsx', '.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
}
