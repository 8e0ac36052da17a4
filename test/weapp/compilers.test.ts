import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'
import { filesUnder } from '../support/files'

const dist = path.resolve('dist/weapp')
const namesOf = (ending: string) => filesUnder(dist, ending).map((file) => path.relative(dist, file))

describe('WeChat’s own compilers', () => {
  const broken = mkdtempSync(path.join(tmpdir(), 'broken-wxml-'))
  afterAll(() => rmSync(broken, { recursive: true }))

  test('accept every template of the build', () => {
    const compiled = wxmlToJs(dist)
    expect(namesOf('.wxml').filter((name) => !compiled.includes(name))).toEqual([])
  })

  test('accept every style sheet of the build', () => {
    const compiled = wxssToJs(dist)
    expect(namesOf('.wxss').filter((name) => !compiled.includes(name))).toEqual([])
  })

  test('refuse a template that does not close', () => {
    writeFileSync(path.join(broken, 'page.wxml'), '<view><text></view>')
    expect(() => wxmlToJs(broken)).toThrow()
  })
})
