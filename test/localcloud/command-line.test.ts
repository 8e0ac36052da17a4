import fs from 'node:fs'
import path from 'node:path'
import { readCommandLine } from '../../localcloud/command-line'
import { readCollections, readIdentities, readVariables } from '../../localcloud/declarations'
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder'

afterAll(removeTemporaryFolders)

const file = (value: unknown): string => {
  const name = path.join(temporaryFolder(), 'file.json')
  fs.writeFileSync(name, JSON.stringify(value))
  return name
}

describe('the command line', () => {
  it('starts this product on port 8787 when it says nothing', () => {
    expect(readCommandLine([], {})).toMatchObject({ command: 'start', port: 8787, host: '127.0.0.1', envId: 'local', isStrict: false, collectionsFile: null })
  })

  it('takes port and folder from the environment, and rather from itself', () => {
    const env = { PORT: '9000', DATA_DIR: '/data' }
    expect(readCommandLine([], env)).toMatchObject({ port: 9000, dataDir: '/data' })
    expect(readCommandLine(['--port', '0', '--data', '/other'], env)).toMatchObject({ port: 0, dataDir: '/other' })
  })

  it('of another project serves no site of this one', () => {
    expect(readCommandLine(['--functions', '/theirs'], {})).toMatchObject({ functionsDir: '/theirs', h5Dir: null })
    expect(readCommandLine(['--functions', '/theirs', '--site', '/site'], {})).toMatchObject({ h5Dir: '/site' })
  })

  it.each([
    [['--port', 'many'], 'The port must be'],
    [['--port', '70000'], 'The port must be'],
    [['destroy'], 'There is no command destroy'],
    [['start', 'backup'], 'There is no command start backup'],
    [['--nothing'], 'nothing']
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => readCommandLine(args, {})).toThrow(sentence)
  })
})

describe('the declarations of another project', () => {
  it('are read from JSON', () => {
    const index = { name: 'n', fields: [{ name: 'n', direction: 'desc' }], isUnique: true }
    expect(readCollections(file([{ name: 'orders', indexes: [index] }, { name: 'bare' }]))).toEqual([
      { name: 'orders', purpose: '', indexes: [index] },
      { name: 'bare', purpose: '', indexes: [] }
    ])
    expect(readIdentities(file([{ openid: 'o', label: 'Anna' }]))).toEqual([{ openid: 'o', label: 'Anna', role: '' }])
    expect(readVariables(file({ KEY: 'value' }))).toEqual({ KEY: 'value' })
  })

  it('at fault are refused by name', () => {
    expect(() => readCollections(file([{ name: 'orders', indexes: [{ name: 'n', fields: [{ name: 'n', direction: 'up' }] }] }]))).toThrow('orders')
    expect(() => readCollections(file({ orders: [] }))).toThrow('JSON list')
    expect(() => readIdentities(file([{ label: 'Anna' }]))).toThrow('Anna')
    expect(() => readVariables(file({ KEY: 5 }))).toThrow('object of texts')
  })
})
