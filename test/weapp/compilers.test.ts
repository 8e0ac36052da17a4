import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'

describe('WeChat’s own compilers', () => {
  const broken = mkdtempSync(path.join(tmpdir(), 'broken-wxml-'))
  afterAll(() => rmSync(broken, { recursive: true }))

  test('accept every template and every style sheet of the build', () => {
    expect(wxmlToJs('dist/weapp').length).toBeGreaterThan(10_000)
    expect(wxssToJs('dist/weapp').length).toBeGreaterThan(10_000)
  })

  test('refuse a template that does not close', () => {
    writeFileSync(path.join(broken, 'page.wxml'), '<view><text></view>')
    expect(() => wxmlToJs(broken)).toThrow()
  })
})
